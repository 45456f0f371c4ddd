import type { Problem } from "../../problem.js";
import { chainsOf } from "../chains.js";
import { innerConditions } from "../check/condition-sites.js";
import type { Provision, Rulebook } from "../model.js";
import type { Places } from "../places.js";
import { problem } from "../problems.js";
import { chainsTested } from "./cases.js";
import type { TestFile } from "./model.js";
import { mutantsOf } from "./mutants.js";
import { runRuleTests } from "./run.js";

/** How many planted errors the tests notice. */
export interface MutationScore {
  readonly mutants: number;
  readonly killed: number;
  /** Errors that no test notices, as notes at their place. */
  readonly survivors: readonly Problem[];
}

/** Plants one error at a time in each provision and asks whether a test of its chains fails. */
export function mutationScore(rulebook: Rulebook, tests: readonly TestFile[], places: Places): MutationScore {
  const chains = chainsOf(rulebook.provisions);
  const tested = tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, chains);
      return chain === undefined ? [] : [{ file: file.file, test: { ...test, provision: chain.id }, chain }];
    }),
  );
  const survivors: Problem[] = [];
  let mutants = 0;
  for (const provision of rulebook.provisions) {
    const own = tested.filter(({ chain }) => chain.links.includes(provision));
    if (own.length === 0) continue;
    const small = neighbourhood(
      rulebook,
      own.flatMap(({ chain }) => chain.links),
    );
    const windows = own.flatMap(({ chain }) => chain.wordings.map(({ window }) => window));
    const boundaries = new Set(windows.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])));
    const files = own.map(({ file, test }): TestFile => ({ file, tests: [test] }));
    for (const { kind, path, provision: changed } of mutantsOf(provision, rulebook, boundaries)) {
      mutants += 1;
      const provisions = small.provisions.map((each) => (each === provision ? changed : each));
      const { failed } = runRuleTests({ ...small, provisions }, files, places);
      if (failed > 0) continue;
      const args = { provision: provision.id, kind };
      survivors.push(problem("mutant-survives", args, places.of(provision, path), "note"));
    }
  }
  return { mutants, killed: mutants - survivors.length, survivors };
}

/** The pack with only these provisions, what they read, and every fact: small enough to compile again and again. */
function neighbourhood(rulebook: Rulebook, start: readonly Provision[]): Rulebook {
  const provisions = new Set(start);
  const definitions = new Set<string>();
  const readings = new Set<string>();
  const visit = (condition: Parameters<typeof innerConditions>[0]): void => {
    for (const { condition: inner } of innerConditions(condition, [])) {
      if ("meets" in inner && !definitions.has(inner.meets)) {
        definitions.add(inner.meets);
        rulebook.definitions
          .find(({ id }) => id === inner.meets)
          ?.versions.forEach((each) => {
            visit(each.condition);
          });
      }
      if ("reads" in inner && !readings.has(inner.reads)) {
        readings.add(inner.reads);
        for (const choice of rulebook.readings.find(({ id }) => id === inner.reads)?.choices ?? []) {
          if (!("always" in choice.condition)) visit(choice.condition);
          if (choice.prevails !== undefined && choice.prevails !== true) visit(choice.prevails);
        }
      }
      if ("provision" in inner) {
        const read = rulebook.provisions.find(({ id }) => id === inner.provision);
        if (read !== undefined) provisions.add(read);
      }
    }
  };
  for (const provision of provisions)
    for (const { elements, exceptions = [] } of provision.versions) [...elements, ...exceptions].forEach(visit);
  for (const { transition = [] } of rulebook.instruments)
    transition.forEach(({ when }) => {
      visit(when);
    });
  return {
    ...rulebook,
    provisions: rulebook.provisions.filter((each) => provisions.has(each)),
    definitions: rulebook.definitions.filter(({ id }) => definitions.has(id)),
    readings: rulebook.readings.filter(({ id }) => readings.has(id)),
    tracks: rulebook.tracks.map((track) => ({ ...track, forums: [] })),
  };
}
