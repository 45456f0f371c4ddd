/** Articles behind the last one of an instrument: `Pasal 494 UU 10/2016` is an article of another law. */
import type { Instrument } from "../rulebook/model.js";
import type { CitedPlace } from "./model.js";

export type PastEnd = "no_such_article" | "no_such_article_unconfirmed";

/** Undefined where the article may be there: an instrument that says nothing of its end may have it. */
export function pastLastArticle({ article }: CitedPlace, instruments: readonly Instrument[]): PastEnd | undefined {
  const own = instruments.filter((each) => !wordsArticlesOf(each, instruments));
  const ends = own.flatMap(({ last_article }) => last_article ?? []);
  const number = Number.parseInt(article, 10);
  if (ends.length === 0 || ends.length < own.length || !ends.every((end) => number > end.number)) return undefined;
  return ends.every(({ certainty }) => certainty === "confirmed") ? "no_such_article" : "no_such_article_unconfirmed";
}

/** The articles that an amending law words are those of the law that it amends. */
function wordsArticlesOf({ id }: Instrument, instruments: readonly Instrument[]): boolean {
  return instruments.some(({ amended_by }) => amended_by?.some(({ instrument }) => instrument === id));
}
