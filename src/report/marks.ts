/** What marks an answer that was asked for under other conditions than the incident's own. */
import type { Answer } from "../answer/model.js";
import { shortDay } from "../messages/day.js";
import type { Language } from "../messages/language.js";
import { reportWords } from "../messages/report-words.js";

/** The mark of an answer under the law of another day (`--law-on`). */
export function judgedUnder({ law_on }: Pick<Answer, "law_on">, language: Language): readonly string[] {
  return law_on === undefined ? [] : [reportWords[language].judgedUnder(shortDay(law_on, language))];
}

/** The choices that an answer was asked for, as on a command line; of some questions where they are named. */
export function chosenReadingsText(
  { readings_chosen = {} }: Pick<Answer, "readings_chosen">,
  questions?: readonly string[],
): string | undefined {
  const chosen = Object.entries(readings_chosen).filter(([question]) => questions?.includes(question) ?? true);
  return chosen.length === 0 ? undefined : chosen.map(([question, choice]) => `${question}=${choice}`).join(", ");
}

/** The mark of an answer that commits to readings (`--reading`). */
export function committedTo(
  answer: Pick<Answer, "readings_chosen">,
  language: Language,
  questions?: readonly string[],
): readonly string[] {
  const chosen = chosenReadingsText(answer, questions);
  return chosen === undefined ? [] : [reportWords[language].committedTo(chosen)];
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

/** What of an answer says how it was asked for. */
export type Marked = Pick<Answer, "law_on" | "readings_chosen" | "narrowed_to">;

export function marksOf(answer: Marked, language: Language): readonly string[] {
  return [...judgedUnder(answer, language), ...committedTo(answer, language), ...narrowedTo(answer, language)];
}

/** What is said where no provision is shown, of an incident or of one of its people; of a part that was asked for, no more than that. */
export function nothingShown({ narrowed_to }: Pick<Answer, "narrowed_to">, language: Language, ofOne = false): string {
  const { noTrack, noTrackOfOne, noneLeft } = reportWords[language];
  return narrowed_to === undefined ? (ofOne ? noTrackOfOne : noTrack) : noneLeft;
}
