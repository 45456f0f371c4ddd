import { compile, type Engine } from "../../engine/compile.js";
import { dictionaryOf, type Dictionary } from "../../incident/dictionary.js";
import type { Provision, Rulebook } from "../model.js";
import type { Places } from "../places.js";
import { resolvable } from "../resolvable.js";
import { candidateChanges } from "./candidate-changes.js";
import type { CaseVerdict } from "./case-verdict.js";
import { preparedCases, type PreparedCase } from "./cases.js";
import { differences } from "./compare.js";
import { judgeGiven } from "./judge-given.js";
import type { Expectation, Given, TestFile } from "./model.js";
import { neighbourhood, testedChains, trials, type Tested } from "./mutation.js";
import type { Mutant } from "./mutants.js";

/** A case that would notice an error which no test notices: what it changes, and what comes out as the rules stand. */
export interface SuggestedCase {
  readonly file: string;
  readonly chain: string;
  readonly change: Given;
  readonly expect: Expectation;
  readonly notices: Pick<Mutant, "kind" | "part"> & { readonly provision: string };
}

/** One case for each planted error that goes unnoticed, where a change of few facts shows it. Somebody has to read them. */
export function suggestedCases(rulebook: Rulebook, tests: readonly TestFile[], places: Places): SuggestedCase[] {
  const tested = testedChains(rulebook, tests);
  const dictionary = dictionaryOf(rulebook);
  return rulebook.provisions.flatMap((provision) => {
    const own = tested.filter(({ chain }) => chain.links.includes(provision));
    if (own.length === 0) return [];
    const small = neighbourhood(
      rulebook,
      own.flatMap(({ chain }) => chain.links),
    );
    const engine = compile(resolvable(small));
    const found: SuggestedCase[] = [];
    for (const { mutant, noticed } of trials(rulebook, provision, own, places)) {
      if (noticed) continue;
      const wrong = compile(resolvable(withProvision(small, provision, mutant.provision)));
      const bench = { right: engine, wrong, dictionary };
      if (found.some((each) => notices(bench, own, each))) continue;
      const suggestion = suggestionFor(bench, small, own, provision, mutant);
      if (suggestion !== undefined) found.push(suggestion);
    }
    return found;
  });
}

interface Bench {
  readonly right: Engine;
  readonly wrong: Engine;
  readonly dictionary: Dictionary;
}

function withProvision(pack: Rulebook, old: Provision, new_: Provision): Rulebook {
  return { ...pack, provisions: pack.provisions.map((each) => (each === old ? new_ : each)) };
}

function suggestionFor(
  bench: Bench,
  pack: Rulebook,
  own: readonly Tested[],
  provision: Provision,
  mutant: Mutant,
): SuggestedCase | undefined {
  const element = mutant.part.split(/[.:]/)[0] ?? "";
  for (const { file, test, chain } of own) {
    const [base] = preparedCases(test);
    if (base === undefined) continue;
    for (const change of candidateChanges(pack, provision, element, preparedCases(test))) {
      const expect = expectationOf(bench, chain.id, base, change);
      if (expect === undefined) continue;
      const { kind, part } = mutant;
      return { file, chain: chain.id, change, expect, notices: { provision: provision.id, kind, part } };
    }
  }
  return undefined;
}

/** What must come of a change so that the error shows; undefined where it does not show, or cannot be read. */
function expectationOf(bench: Bench, chain: string, base: PreparedCase, change: Given): Expectation | undefined {
  const right = verdictOf(bench.right, bench, chain, base, change);
  const wrong = verdictOf(bench.wrong, bench, chain, base, change);
  if (right === undefined || wrong === undefined) return undefined;
  const { status, by, open, because, tier } = right;
  const whole: readonly Expectation[] = [
    { status },
    ...(status === "not_reached" || status === "not_fulfilled" || status === "excepted" ? [{ status, by }] : []),
    ...(status === "fulfilled" ? [{ status, because: because.filter((reason) => reason.includes(".")) }] : []),
    ...(status === "open" ? [{ status, open }] : []),
    ...(tier === undefined ? [] : [{ status, tier }]),
  ];
  return whole.find((expect) => differences(expect, right).length === 0 && differences(expect, wrong).length > 0);
}

function verdictOf(
  engine: Engine,
  { dictionary }: Bench,
  chain: string,
  base: PreparedCase,
  change: Given,
): CaseVerdict | undefined {
  const given = Object.fromEntries(
    Object.entries({ ...base.given, ...change }).filter(([, value]) => value !== "absent"),
  );
  const judged = judgeGiven(engine, dictionary, chain, { ...base, given });
  return judged.kind === "verdict" ? judged.verdict : undefined;
}

/** Whether a case that was already suggested notices this error too. */
function notices(bench: Bench, own: readonly Tested[], { chain, change, expect }: SuggestedCase): boolean {
  const test = own.find((each) => each.chain.id === chain)?.test;
  const [base] = test === undefined ? [] : preparedCases(test);
  if (base === undefined) return false;
  const wrong = verdictOf(bench.wrong, bench, chain, base, change);
  return wrong !== undefined && differences(expect, wrong).length > 0;
}
