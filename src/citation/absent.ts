/** Places that no wording of the law has, and where the citation may have meant. */
import { citeOf, placeOf, shortTitle } from "../answer/cite.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import type { Instrument, Provision, Rulebook } from "../rulebook/model.js";
import { allParts } from "../rulebook/structure.js";
import type { Checked, Standing } from "./check.js";
import { lacksPart } from "./lacks-part.js";
import { pastLastArticle } from "./last-article.js";
import type { CitedPlace } from "./model.js";
import { liesAt, PARTS, partsOf, segments, wordsOf } from "./place.js";
import type { Resolved } from "./resolve.js";

/** An article behind the last one of its law, or a part that its article lacks; undefined where it may be there. */
export function absent(
  rulebook: Rulebook,
  standing: Standing,
  place: CitedPlace,
  { instruments, siblings }: Pick<Resolved, "instruments" | "siblings">,
): Checked | undefined {
  const past = pastLastArticle(place, instruments);
  if (past !== undefined) return missing(past, elsewhere(rulebook, standing, place));
  if (!lacksPart(rulebook, place, instruments)) return undefined;
  const near = besideMissing(siblings, place).map((provision) => citeOf(rulebook, [{ provision }]));
  return missing("no_such_part", near.join("; "));
}

/** A part that no law has, where it is plain which one is meant. */
export function meantInstead(rulebook: Rulebook, { found, instruments, siblings }: Resolved): Checked | undefined {
  const { place, single } = found;
  if (!place || siblings.length === 0) return undefined;
  const meant =
    insertedArticle(rulebook, place, { instruments, siblings }) ??
    (isUndivided(rulebook, place, { instruments, siblings }) ? withoutParagraph(place, siblings, single) : undefined);
  const [act] = instruments;
  return meant && missing("no_such_part", `${wordsOf(meant, PARTS)} ${shortTitle(act, "")}`);
}

type InLaw = Pick<Resolved, "instruments" | "siblings">;

/** `Pasal 187 huruf A ayat (1)`: the article that was put in behind it, `Pasal 187A ayat (1)`. */
function insertedArticle(
  rulebook: Rulebook,
  place: CitedPlace,
  { instruments, siblings }: InLaw,
): CitedPlace | undefined {
  const { article, letter, ...deeper } = place;
  if (letter === undefined || siblings.some(({ id }) => segments(id).includes(letter))) return undefined;
  const meant = { article: `${article}${letter.toUpperCase()}`, ...deeper };
  const there = rulebook.provisions.some(({ id }) => isOf(id, instruments) && liesAt(id, meant));
  return there ? meant : undefined;
}

function isOf(id: string, instruments: readonly Instrument[]): boolean {
  return instruments.some((each) => id.startsWith(`${each.id}:`));
}

/** The article was read, and has no paragraphs. */
function isUndivided({ structure }: Rulebook, { article }: CitedPlace, { instruments, siblings }: InLaw): boolean {
  const read = instruments.some(({ id }) => allParts(structure, id, article) !== undefined);
  return read && siblings.every((each) => !placeOf(each).includes("ayat"));
}

/** `Pasal 5 ayat (1) huruf n`: a paragraph of an article that has none; `Pasal 4 ayat (15) huruf c` means a number. */
function withoutParagraph(place: CitedPlace, siblings: readonly Provision[], words: string): CitedPlace | undefined {
  const { paragraph, ...rest } = place;
  const { letter, number } = rest;
  const full = letter !== undefined && number !== undefined;
  const ofLetter = number === undefined && /huruf.*\bayat/is.test(words);
  if (paragraph === undefined || ofLetter || (!full && (paragraph !== "1" || (letter ?? number) === undefined)))
    return undefined;
  return siblings.some(({ id }) => liesAt(id, rest)) ? rest : undefined;
}

function missing(why: string, suggestion: string): Checked {
  return { status: "no_such_provision", why, ...(suggestion === "" ? {} : { suggestion }) };
}

/** More laws than that have such an article: naming them all would guess. */
const MOST_LAWS = 2;

/** The same place in the law that has it: `Pasal 494 UU 7/2017`. What is in play comes before what is not. */
function elsewhere(rulebook: Rulebook, standing: Standing, place: CitedPlace): string {
  const there = rulebook.provisions.filter(({ id }) => liesAt(id, place));
  const live = there.filter(standing.inPlay);
  const laws = new Set((live.length > 0 ? live : there).map(({ id }) => instrumentOf(id)));
  const named = rulebook.instruments.filter(({ id }) => laws.has(id));
  if (named.length > MOST_LAWS) return "";
  return named.map((each) => `${wordsOf(place, PARTS)} ${shortTitle(each, each.id)}`).join("; ");
}

/** What stands beside a part that does not exist. */
function besideMissing(siblings: readonly Provision[], place: CitedPlace): readonly Provision[] {
  const parts = partsOf(place);
  for (let length = parts.length - 1; length >= 0; length -= 1) {
    const kept = parts.slice(0, length);
    const found = siblings.filter((each) => kept.every((part, index) => segments(each.id)[index + 1] === part));
    if (found.length) return found.slice(0, 8);
  }
  return [];
}
