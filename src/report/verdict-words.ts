import type { Answer, Verdict } from "../answer/model.js";
import { batchWords } from "../messages/batch.js";
import { outcomeMark, outcomeOf, outcomeWord } from "../messages/status.js";
import type { Language } from "../messages/language.js";
import { plainLine } from "../text/plain.js";
import type { Lexicon } from "./lexicon.js";
import { committedTo, judgedUnder } from "./marks.js";

/** What is missing for a verdict, each in words. */
export function missingParts({ needs }: Verdict, lexicon: Lexicon): readonly string[] {
  const asked = [...needs.facts, ...needs.contested].map((path) => lexicon.question(path));
  const findings = needs.findings.map((id) => lexicon.question(`findings.${id}`));
  const readings = needs.readings.map((id) => lexicon.reading(id.replace(/^reading:/, "")));
  return [...asked, ...findings, ...readings];
}

export const missingWords = (verdict: Verdict, lexicon: Lexicon): string => missingParts(verdict, lexicon).join("; ");

type MarkedVerdict = Pick<Answer, "law_on" | "readings_chosen">;

/** How the answer was asked for, as far as it bears on the verdict. */
export function verdictMarks(answer: MarkedVerdict, verdict: Verdict, language: Language): readonly string[] {
  return [...judgedUnder(answer, language), ...committedTo(answer, language, verdict.rests_on.readings)];
}

/** A verdict in one line, for lists that other programs show: never more than "to be reviewed". */
export function verdictLine(answer: MarkedVerdict, verdict: Verdict, lexicon: Lexicon, language: Language): string {
  const words = batchWords[language];
  const outcome = outcomeOf(verdict);
  const missing = outcome === "open" ? missingWords(verdict, lexicon) : "";
  const whom = `${words.actor} ${verdict.actor}, ${words.act} ${verdict.act}`;
  const say = `${words.toReview}: ${verdict.cite} (${whom}): ${outcomeWord[language][outcome]}`;
  const rest = missing === "" ? [] : [words.missing(missing)];
  return plainLine([say, ...verdictMarks(answer, verdict, language), ...rest].join("; "));
}

/**
 * Those that somebody may want to look at, gravest outcome first; provisions that nobody alleged are left out. Duties and
 * principles that stand open in nearly every case come behind the others, which a list that is cut would leave off.
 */
export function shownVerdicts({ verdicts }: Pick<Answer, "verdicts">): readonly Verdict[] {
  const order = ["fulfilled", "open", "excepted", "not_fulfilled", "not_reached", "not_in_force", "wrong_regime"];
  return verdicts
    .filter((verdict) => outcomeOf(verdict) !== "not_alleged")
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || Number(a.general) - Number(b.general));
}

export function marked(verdict: Pick<Verdict, "status" | "because">, language: Language): string {
  const outcome = outcomeOf(verdict);
  return `${outcomeMark[outcome]} ${outcomeWord[language][outcome]}`;
}
