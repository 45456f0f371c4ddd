/** The parts of a place: paragraph, letter and number below an article. */
import type { CitedPlace } from "./model.js";

/** As deep as it was written, without the article. */
export function partsOf(place: CitedPlace): string[] {
  return [place.paragraph, place.letter, place.number].filter((part) => part !== undefined);
}

/** `71.1` of `uu-1-2015:71.1`, in parts. */
export function segments(id: string): string[] {
  return id.slice(id.indexOf(":") + 1).split(".");
}

export function isRow(article: string): boolean {
  return !/^(?:[0-9]|[IVX]+$)/.test(article);
}

/** Does the id name exactly this place? Laws differ in whether a letter stands below a number or above it. */
export function names(id: string, place: CitedPlace): boolean {
  const [article = "", ...deeper] = segments(id);
  return article.toLowerCase() === place.article.toLowerCase() && sameParts(deeper, partsOf(place));
}

/** `Pasal 5 huruf n`: the norms are its *angka*. `D-9`: its two blocks. */
export function liesBelow(id: string, place: CitedPlace): boolean {
  const written = partsOf(place);
  const [article = "", ...deeper] = segments(id);
  if (article.toLowerCase() !== place.article.toLowerCase()) return written.length === 0;
  return deeper.length > written.length && written.every((part, index) => deeper[index] === part);
}

/** The place itself, or something below it, in an article of the same number. */
export function liesAt(id: string, place: CitedPlace): boolean {
  const own = segments(id)[0]?.toLowerCase() === place.article.toLowerCase();
  return own && (names(id, place) || liesBelow(id, place));
}

/** The same letters and the same numbers, each in their order: a letter may stand below a number or above it. */
export function sameParts(deeper: readonly string[], written: readonly string[]): boolean {
  const kinds = (parts: readonly string[]): string =>
    [...parts.filter((part) => !isNumber(part)), "", ...parts.filter(isNumber)].join(".");
  return kinds(deeper) === kinds(written);
}

function isNumber(part: string): boolean {
  return /^[0-9]/.test(part);
}

/** `Pasal 4 angka 15 huruf d`: in the order in which it was written. */
export function wordsOf(place: CitedPlace, order: readonly Part[]): string {
  const article = place.article === "" ? [] : [isRow(place.article) ? place.article : `Pasal ${place.article}`];
  const parts = order.flatMap((part) => {
    const value = place[part];
    if (value === undefined) return [];
    return [part === "paragraph" ? `ayat (${value})` : `${part === "letter" ? "huruf" : "angka"} ${value}`];
  });
  return [...article, ...parts].join(" ");
}

export type Part = "paragraph" | "letter" | "number";

export const PARTS: readonly Part[] = ["paragraph", "letter", "number"];
