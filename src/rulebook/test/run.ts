import type { Engine } from "../../engine/model.js";
import { compile } from "../../engine/compile.js";
import { dictionaryOf, type Dictionary } from "../../incident/dictionary.js";
import type { Problem } from "../../problem.js";
import { chainsOf } from "../chains.js";
import type { Rulebook } from "../model.js";
import type { Places } from "../places.js";
import { problem } from "../problems.js";
import { resolvable } from "../resolvable.js";
import type { CaseVerdict } from "./case-verdict.js";
import { chainsTested, preparedCases, type PreparedCase } from "./cases.js";
import { differences } from "./compare.js";
import { judgeGiven } from "./judge-given.js";
import type { ChainTests, TestFile } from "./model.js";

/** Result of the tests of a pack: how many ran, how many hold, and what is wrong with the others. */
export interface RuleTestRun {
  readonly files: number;
  readonly chains: number;
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  readonly problems: readonly Problem[];
}

/** Told of each verdict that a case got. */
export type Observer = (chain: string, prepared: PreparedCase, verdict: CaseVerdict) => void;

/** Judges every case of `tests` with the pack and compares what comes out with what its author expects. */
export function runRuleTests(
  rulebook: Rulebook,
  tests: readonly TestFile[],
  places: Places,
  observe: Observer = () => undefined,
): RuleTestRun {
  const judged = { engine: compile(resolvable(rulebook)), dictionary: dictionaryOf(rulebook), places, observe };
  const chains = chainsOf(rulebook.provisions);
  const problems: Problem[] = [];
  let cases = 0;
  let failed = 0;
  const tested = new Set<string>();
  for (const file of tests)
    for (const test of file.tests) {
      const [chain] = chainsTested(file, test, chains);
      if (chain !== undefined) tested.add(chain.id);
      for (const prepared of preparedCases(test)) {
        const wrong = caseProblems(judged, test, prepared, chain?.id ?? test.provision ?? file.file);
        cases += 1;
        if (wrong.length > 0) failed += 1;
        problems.push(...wrong);
      }
    }
  return { files: tests.length, chains: tested.size, cases, passed: cases - failed, failed, problems };
}

interface Judged {
  readonly engine: Engine;
  readonly dictionary: Dictionary;
  readonly places: Places;
  readonly observe: Observer;
}

function caseProblems(
  { engine, dictionary, places, observe }: Judged,
  test: ChainTests,
  prepared: PreparedCase,
  chain: string,
): Problem[] {
  const { name, expect, path } = prepared;
  const judged = judgeGiven(engine, dictionary, chain, prepared, expect.version);
  if (judged.kind === "unreadable") {
    const { problem: found } = judged;
    const detail = [found.path, ...Object.values(found.args).map(String)]
      .filter((part) => part !== undefined)
      .join(" · ");
    return [problem("test-unreadable", { name, code: found.code, detail }, places.of(test, path))];
  }
  if (judged.kind === "none") return [problem("test-no-verdict", { name, chain }, places.of(test, path))];
  const { verdict } = judged;
  observe(chain, prepared, verdict);
  const seen = verdict.parts.map(({ id, status }) => `${id}: ${status}`);
  return differences(expect, verdict).map(({ part, expected, found }) =>
    problem("test-failed", { name, chain, part, expected, found, seen }, places.of(test, [...path, "expect", part])),
  );
}
