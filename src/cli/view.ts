import { reportWords } from "../messages/report-words.js";
import { lexiconOf } from "../report/lexicon.js";
import { plainPaint } from "../report/paint.js";
import type { PackView } from "../report/show/condition.js";
import type { IsoDay, Rulebook } from "../rulebook/model.js";
import { paintFor, widthOf, type Invocation, type SharedOptions } from "./invocation.js";

/** How a text for people is written: for the terminal that standard output is, or for a file. */
export async function viewFor(
  { verbose }: SharedOptions,
  rulebook: Rulebook,
  path: string | undefined,
  invocation: Invocation,
  on: IsoDay = rulebook.pack.verified_on,
): Promise<PackView> {
  const { io, language } = invocation;
  return {
    rulebook,
    language,
    words: reportWords[language],
    lexicon: lexiconOf(rulebook, language),
    paint: path === undefined ? await paintFor(invocation, io.stdout) : plainPaint,
    width: Math.max(40, Math.min(120, path === undefined ? widthOf(io.stdout) : 80)),
    on,
    verbose: verbose === true,
  };
}
