/** What marks an answer that was asked for under other conditions than the incident's own. */
import type { Answer } from "../answer/model.js";
import { shortDay } from "../messages/day.js";
import type { Language } from "../messages/language.js";
import { reportWords } from "../messages/report-words.js";

/** The mark of an answer under the law of another day (`--law-on`). */
export function judgedUnder({ law_on }: Pick<Answer, "law_on">, language: Language): readonly string[] {
  return law_on === undefined ? [] : [reportWords[language].judgedUnder(shortDay(law_on, language))];
}

/** The mark of an answer of which only a part was asked for (`--actor`, `--act`, `--track`, `--only`). */
function narrowedTo(answer: Pick<Answer, "narrowed_to">, language: Language): readonly string[] {
  const options = narrowingOptions(answer);
  return options === undefined ? [] : [reportWords[language].narrowedTo(options)];
}

/** The options that say which part was asked for, as on a command line. */
export function narrowingOptions({ narrowed_to }: Pick<Answer, "narrowed_to">): string | undefined {
  if (narrowed_to === undefined) return undefined;
  const { actor, act, tracks, provisions } = narrowed_to;
  const options = [
    ...(actor === undefined ? [] : [`--actor ${actor}`]),
    ...(act === undefined ? [] : [`--act ${act}`]),
    ...(tracks === undefined ? [] : [`--track ${tracks.join(",")}`]),
    ...(provisions === undefined ? [] : [`--only ${provisions.join(",")}`]),
  ];
  return options.join(" ");
}

export function marksOf(answer: Pick<Answer, "law_on" | "narrowed_to">, language: Language): readonly string[] {
  return [...judgedUnder(answer, language), ...narrowedTo(answer, language)];
}

/** What is said where no provision is shown; of a part that was asked for, no more than that. */
export function nothingShown({ narrowed_to }: Pick<Answer, "narrowed_to">, language: Language): string {
  const { noTrack, noneLeft } = reportWords[language];
  return narrowed_to === undefined ? noTrack : noneLeft;
}
