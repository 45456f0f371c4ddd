/** The nearest decided cases against what was decided: printed, never a goal; only that it runs and stays the same. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseBase } from "../../src/precedent/case-base.js";
import { leaveOneOut } from "../../src/precedent/leave-one-out.js";
import { loadPack } from "../../src/rulebook/load.js";

const { rulebook } = loadPack(join(import.meta.dirname, "../../rules"));
if (!rulebook) throw new Error("the rule pack does not load");

describe("leave-one-out over the decided cases", () => {
  const first = leaveOneOut(rulebook);

  it("compares every decided case once, and says how often the nearest came out the same", () => {
    const { cases, compared, nearestAgrees, oneOfThreeAgrees, nearestSameSide } = first;
    const percent = (count: number): string => `${Math.round((100 * count) / compared)} %`;
    const apart = cases
      .filter(({ outcome, nearest }) => nearest.length > 0 && nearest[0]?.outcome !== outcome)
      .map(({ id, outcome, nearest }) => `  ${id}: ${outcome}; nearest ${nearest[0]?.id}: ${nearest[0]?.outcome}`);
    process.stdout.write(
      `${[
        `${cases.length} decided cases, ${compared} with at least one that is alike`,
        `the nearest has the same outcome: ${nearestAgrees} (${percent(nearestAgrees)})`,
        `one of the three nearest has: ${oneOfThreeAgrees} (${percent(oneOfThreeAgrees)})`,
        `the nearest ended on the same side (penal or electoral consequence, or none): ${nearestSameSide} (${percent(nearestSameSide)})`,
        "where the nearest came out otherwise:",
        ...apart,
      ].join("\n")}\n`,
    );
    expect(cases.map(({ id }) => id)).toEqual(caseBase(rulebook).map(({ precedent }) => precedent.id));
    expect(cases.every(({ id, nearest }) => nearest.every((other) => other.id !== id))).toBe(true);
    expect(compared).toBeGreaterThan(0);
  });

  it("comes out the same whatever the order of the files", () => {
    const turned = leaveOneOut({ ...rulebook, precedents: [...rulebook.precedents].reverse() });
    expect([...turned.cases].reverse()).toEqual(first.cases);
    expect(leaveOneOut(rulebook)).toEqual(first);
  });
});
