/** The built-in rules: smallest settling sets and what still matters, against every completion judged anew. */
import { describe, expect, it } from "vitest";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { reduce } from "../../src/engine/reduce.js";
import { settle, type Answered } from "../../src/engine/settle.js";
import { smallestSets, tableOf, turning } from "./brute-force.js";
import { engine, incidentIn, thinnedCases, thinnedTexts } from "./thinned.js";

/** More with `ASN_CHECK_INCIDENTS`: 20000 takes some minutes. */
const INCIDENTS = Number(process.env["ASN_CHECK_INCIDENTS"] ?? 1_000);
const SEED = 20_261_122;
/** Completions that are judged anew for one case at most; until a chain had sets to find, its cases may have more. */
const MOST_COMPLETIONS = Number(process.env["ASN_CHECK_COMPLETIONS"] ?? 32);
const MOST_AT_FIRST = 10_000;
const UNLIMITED = { sets: 100_000, tries: 1_000_000 };

interface Compared {
  readonly chain: string;
  /** Some answers would settle it. */
  readonly settles: boolean;
  readonly expected: object;
  readonly found: object;
}

const written = (sets: readonly (readonly Answered[])[]): string[] =>
  sets
    .map((set) =>
      set
        .map(({ asks, value }) => `${asks}=${value}`)
        .sort()
        .join(" & "),
    )
    .sort();

/** What decides the outcome, so that the same case is compared once. */
function keyOf({ chain, wording, context, gates }: Outcome): string {
  const { facts } = engine.nodesOf(chain);
  const { assignment } = context;
  return JSON.stringify([
    chain.id,
    wording?.index,
    facts.map((fact) => assignment.values[fact]),
    assignment.day,
    gates.assignment.lawDay,
    assignment.calendar,
  ]);
}

function compare(outcome: Outcome, most: number): Compared | undefined {
  if (!outcome.wording) return undefined;
  const { variables } = reduce(outcome, outcome.wording, true);
  // A question that nobody answered is left to the choice that may come to prevail: no completion by its own choices.
  if (variables.some(({ left }) => left)) return undefined;
  // What no option names (a day, an amount) stays open in every completion.
  const named = variables.filter(({ options }) => options.length > 0);
  if (named.reduce((product, { options }) => product * options.length, 1) > most) return undefined;
  const table = tableOf(outcome, named);
  const { yes, no } = smallestSets(table, named);
  const { fulfilledIf, notFulfilledIf, more, matters } = settle(outcome, true, UNLIMITED);
  const turns = turning(table).map((index) => named[index]?.asks ?? "");
  const asked = matters.map(({ asks }) => asks);
  // Beside something that stays open a difference may be hidden in every completion: then more may be asked.
  const hidden = named.length < variables.length;
  return {
    chain: outcome.chain.id,
    settles: yes.length + no.length > 0,
    expected: { yes, no, more: false, matters: turns },
    found: {
      yes: written(fulfilledIf),
      no: written(notFulfilledIf),
      more,
      matters: hidden ? turns.filter((asks) => asked.includes(asks)) : asked,
    },
  };
}

class Comparison {
  readonly different: Compared[] = [];
  readonly open = new Set<string>();
  readonly compared = new Set<string>();
  /** Compared where there was a set to find. */
  readonly settled = new Set<string>();
  count = 0;
  private readonly seen = new Set<string>();

  add(text: string, only?: string): void {
    for (const outcome of judge(engine, incidentIn(text)).inPlay) {
      if (outcome.status !== "open" || (only !== undefined && outcome.chain.id !== only)) continue;
      this.open.add(outcome.chain.id);
      const key = keyOf(outcome);
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      const pair = compare(outcome, this.settled.has(outcome.chain.id) ? MOST_COMPLETIONS : MOST_AT_FIRST);
      if (!pair) continue;
      this.count += 1;
      this.compared.add(pair.chain);
      if (pair.settles) this.settled.add(pair.chain);
      if (JSON.stringify(pair.expected) !== JSON.stringify(pair.found)) this.different.push(pair);
    }
  }
}

describe("smallest settling sets and what still matters, against brute force", () => {
  it(`over ${INCIDENTS} incidents with things left out`, () => {
    const comparison = new Comparison();
    for (const text of thinnedTexts(INCIDENTS, SEED)) comparison.add(text);
    expect(comparison.different.slice(0, 3)).toEqual([]);
    expect(comparison.count).toBeGreaterThan(INCIDENTS * 5);
    expect(comparison.compared.size).toBeGreaterThan(200);
  }, 600_000);

  it("over every chain that the tests beside the rules leave open", () => {
    const comparison = new Comparison();
    const cases = thinnedCases(SEED);
    for (const { chain, text } of cases) comparison.add(text, chain);
    expect(comparison.different.slice(0, 3)).toEqual([]);
    expect(comparison.open.size).toBeGreaterThan(290);
    const uncompared = [...comparison.open].filter((chain) => !comparison.compared.has(chain));
    expect(uncompared).toEqual([]);
    // The widest, as it reads every breach of the code of conduct, and where it has sets.
    expect([...comparison.settled]).toContain("uu-20-2023:52.3.g");
  }, 600_000);
});
