import { parseCitations } from "../../citation/parse.js";
import type { CitedPlace } from "../../citation/model.js";

/** A place inside an instrument as the tail of a provision's id: `71.4`, `5.n.5`. */
export type LocalPlace = string;

/** What is left out as a whole and has no article: annexes, considerations, everything that is left. */
const WHOLE =
  /^(?:seluruh(?:nya)?|selebihnya|lampiran|penjelasan|bab|bagian|konsiderans|diktum|amar|menimbang|mengingat)\b/i;

/** Whether a text names something that is no article. */
export function isWithoutArticle(text: string): boolean {
  return WHOLE.test(text) || /^Pasal [IVX]+\b/.test(text);
}

/**
 * Places that a text names, without the instrument: `Pasal 9 ayat (1) huruf e, huruf f; ayat (2) huruf b` →
 * `9.1.e`, `9.1.f`, `9.2.b`. What stands in brackets explains and is not read, except numbers of paragraphs.
 */
export function placesNamed(text: string): LocalPlace[] {
  const plain = text.replace(/\((?!\s*\d+\s*\))[^()]*(?:\(\d+\)[^()]*)*\)/g, " ");
  const places: LocalPlace[] = [];
  let article = "";
  for (const piece of plain.split(";")) {
    const whole = /\bpasal\b/i.test(piece) || article === "" ? piece : `Pasal ${article} ${piece}`;
    for (const { place } of parseCitations(whole)) {
      if (place === undefined) continue;
      article = place.article;
      places.push(...localPlaces(place));
    }
  }
  return places;
}

/** A citation does not say which of letter and number lies in the other: `Pasal 4 angka 12 huruf a`, `Pasal 5 huruf n angka 5`. */
export function localPlaces({ article, paragraph, letter, number }: CitedPlace): LocalPlace[] {
  const place = (...parts: readonly (string | undefined)[]): LocalPlace =>
    parts.filter((part) => part !== undefined).join(".");
  const one = place(article, paragraph, letter, number);
  return letter === undefined || number === undefined ? [one] : [one, place(article, paragraph, number, letter)];
}

/** Whether `inner` is `outer` or lies in it: `5.n.5` in `5.n`. */
export function liesIn(inner: LocalPlace, outer: LocalPlace): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}

/** `5.n.5` → `Pasal 5 huruf n angka 5`; a number right below the article is a paragraph unless there are letters or points. */
export function placeWords(local: LocalPlace, point: boolean): string {
  const [article = "", ...deeper] = local.split(".");
  const parts = deeper.map((part, index) => {
    if (/^[a-z]$/.test(part)) return `huruf ${part}`;
    return index > 0 || point ? `angka ${part}` : `ayat (${part})`;
  });
  return [`Pasal ${article}`, ...parts].join(" ");
}
