/** What the day of an act makes of a chain: on days that make the same of it, the same would have to be different. */
import type { Outcome } from "../../engine/outcome.js";
import { chainsEnding } from "../../engine/model.js";
import { dayOf, intersection, type DayRange } from "../../engine/day.js";
import type { IsoDay } from "../../rulebook/model.js";

/** Equal on two days where everything that the chain reads is; the day itself counts where other days are held against it. */
export function standOf({ chain, wording, context }: Outcome): string {
  const { engine, assignment } = context;
  const { tests, facts, questions, provisions } = engine.nodesOf(chain);
  const own = engine.factIndex.get("act.on");
  const inForce = (windows: readonly DayRange[]): readonly number[] =>
    windows.flatMap((window, index) => (intersection(window, assignment.lawDay) ? [index] : []));
  const comparesDays = tests.some(({ operand, fact }) => operand.kind === "days" && fact !== own);
  return JSON.stringify([
    wording?.index,
    tests.map((test) => context.evaluate(test)),
    facts.map((fact) => (fact === own ? null : (context.value(fact) ?? null))),
    questions.map((question) => context.choiceOf(question)?.choice ?? null),
    engine.rulebook.definitions.map(({ versions }) =>
      inForce(versions.map(({ in_force: { from, until } }) => rangeOf(from, until))),
    ),
    provisions
      .flatMap((id) => chainsEnding(engine, id))
      .map(({ wordings }) => inForce(wordings.map(({ window }) => window))),
    comparesDays ? assignment.day : null,
  ]);
}

function rangeOf(from: IsoDay, until: IsoDay | undefined): DayRange {
  return { lo: dayOf(from), hi: until === undefined ? Infinity : dayOf(until) - 1 };
}
