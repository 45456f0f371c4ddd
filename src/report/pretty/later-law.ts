import type { TrackAnswer } from "../../answer/model.js";
import { longDay } from "../../messages/day.js";
import { laterLawWords } from "../../messages/later-law.js";
import { penalText } from "../../messages/sanction.js";
import { existing } from "../../existing.js";
import { dotted, type View } from "./view.js";

/** A sentence for each article whose range changed after the act: the later range, never mixed with the printed one. */
export function laterLawTexts(track: TrackAnswer, { language, words }: View): readonly string[] {
  const own = laterLawWords[language];
  const texts = track.penal.flatMap(({ chain, status, later_law: later }) => {
    if (later === undefined || (status !== "fulfilled" && status !== "open")) return [];
    const { cite } = existing(
      track.provisions.find((each) => each.chain.join("+") === chain),
      chain,
    );
    const range = penalText(later, language);
    const uncertain = later.certainty === "confirmed" ? undefined : words.certainty[later.certainty];
    return [
      dotted(
        `${own.since(cite, longDay(later.version_from, language))}: ${range}`,
        own.direction[later.direction],
        `${own.whole} (${later.ref})`,
        uncertain,
      ),
    ];
  });
  return [...new Set(texts)];
}
