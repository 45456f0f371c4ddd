import { beforeAll, describe, expect, it } from "vitest";
import { compareEncodings, type Comparison, type Difference } from "./compare.js";

const INCIDENTS = 10_000;
const SEED = 20_261_121;

/** One line for each class of difference, with the smallest piece of an example that lets one find it again. */
function classes(differences: readonly Difference[]): readonly string[] {
  const groups = new Map<string, Difference[]>();
  for (const each of differences) {
    const name = `${each.chain}: ${each.first} here, ${each.second} there (${each.because.join(", ")})`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups].map(([name, members]) => {
    const [first] = members;
    return `${members.length} x ${name}; as in ${JSON.stringify({ world: first?.world, choices: first?.choices })}`;
  });
}

describe("two encodings of the same law, each from the texts", () => {
  let comparison: Comparison;
  beforeAll(() => {
    comparison = compareEncodings(INCIDENTS, SEED);
  }, 240_000);

  it("agree on status and on tier or penalty", () => {
    expect(classes(comparison.differences)).toEqual([]);
  });

  it("over enough incidents in which each chain is fulfilled and is not", () => {
    expect(comparison.incidents).toBe(INCIDENTS);
    const few = [...comparison.seen].filter(
      ([, statuses]) => (statuses.get("fulfilled") ?? 0) < 15 || (statuses.get("not_fulfilled") ?? 0) < 15,
    );
    expect(few).toEqual([]);
  });

  it("over the statuses that each chain can have", () => {
    const seen = (chain: string): readonly string[] => [...(comparison.seen.get(chain)?.keys() ?? [])].sort();
    const gates = ["not_in_force", "not_reached"];
    expect(seen("uu-1-2015:71.1+uu-1-2015:188")).toEqual(
      ["excepted", "fulfilled", "not_fulfilled", ...gates, "wrong_regime"].sort(),
    );
    expect(seen("pp-94-2021:5.n.5+pp-94-2021:14.i.3")).toEqual(["fulfilled", "not_fulfilled", ...gates].sort());
    expect(seen("uu-7-2017:280.3+uu-7-2017:494")).toEqual(
      ["fulfilled", "not_fulfilled", ...gates, "wrong_regime"].sort(),
    );
    expect(seen("skb-2022:D-5")).toEqual(["excepted", "fulfilled", "not_fulfilled", ...gates].sort());
  });
});
