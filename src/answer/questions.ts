/**
 * What to ask next: the open facts and findings on which some provision still turns, whatever the others turn out to
 * be; those that settle most, soonest, first. Facts before findings.
 */
import { relevantThings } from "../engine/relevance.js";
import { SHAPES } from "../incident/shapes.js";
import type { Rulebook } from "../rulebook/model.js";
import type { Question } from "./model.js";
import type { Judged } from "./tracks.js";

/** The questions of each actor, in the order of the actors. */
export function questionsOf(
  rulebook: Rulebook,
  judged: readonly Judged[],
  transitions: boolean,
  language: "id" | "en",
): Question[] {
  const actors = [...new Set(judged.map(({ verdict }) => verdict.actor))];
  return actors.flatMap((actor) => {
    const own = judged.filter(({ verdict }) => verdict.actor === actor).map(({ outcome }) => outcome);
    return relevantThings(own, transitions)
      .filter(({ path }) => !path.startsWith("reading:"))
      .map(({ path, first, decides, tracks }): Question => {
        const entry = rulebook.facts.find((fact) => fact.path === path);
        const { calendar } = SHAPES.contest;
        return {
          asks: path,
          actor,
          act: first.unit.act.id,
          // No other question is about what is no fact.
          text: entry?.question[language] ?? calendar.text[language],
          why: entry?.help[language] ?? "",
          ask_whom: entry?.ask_whom?.[language] ?? null,
          decides: [...decides],
          tracks: [...tracks],
        };
      });
  });
}
