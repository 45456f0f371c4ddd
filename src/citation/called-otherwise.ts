/** Parts that a citation calls by the name of another kind of part: a number a paragraph, a paragraph a number, a letter a paragraph. */
import { placeOf } from "../answer/cite.js";
import type { Provision } from "../rulebook/model.js";
import type { FoundCitation } from "./model.js";
import { segments } from "./place.js";

/** `Pasal 4 ayat (15) huruf d`: the list is numbered, the article has no paragraphs. */
export function callsNumberParagraph(provision: Provision, { place, id }: FoundCitation): boolean {
  const paragraph = place?.paragraph;
  if (id !== undefined || paragraph === undefined || placeOf(provision).includes(" ayat (")) return false;
  return segments(provision.id).slice(1).includes(paragraph);
}

/** `Pasal 280 huruf a angka 1`: the article has paragraphs, and the letter stands in one of them. */
export function callsParagraphNumber(provision: Provision, { place, id }: FoundCitation): boolean {
  if (id !== undefined || place?.number === undefined || place.paragraph !== undefined) return false;
  const own = placeOf(provision);
  return own.includes(` ayat (${place.number})`) && !own.includes(" angka ");
}

/** `Pasal 29 ayat (j)` */
export function callsLetterParagraph({ place, single }: FoundCitation): boolean {
  return place?.letter !== undefined && new RegExp(`\\bayat\\s{1,3}\\(?${place.letter}\\b`, "i").test(single);
}
