import type { Problem } from "../../problem.js";
import { chainsOf, type Chain } from "../chains.js";
import { innerConditions } from "../check/condition-sites.js";
import type { Survivor } from "../keeping.js";
import type { Provision, Rulebook } from "../model.js";
import type { Places } from "../places.js";
import { problem } from "../problems.js";
import { boundariesOf } from "./boundaries.js";
import { chainsTested } from "./cases.js";
import type { ChainTests, TestFile } from "./model.js";
import { mutantsOf, type Mutant } from "./mutants.js";
import { runRuleTests } from "./run.js";

/** Planted errors of one provision. */
export interface ProvisionScore {
  readonly provision: string;
  readonly mutants: number;
  readonly killed: number;
  /** Not noticed, with a reason in mutation-survivors.yaml. */
  readonly excused: number;
}

/** How many planted errors the tests notice. */
export interface MutationScore {
  readonly mutants: number;
  readonly killed: number;
  readonly excused: number;
  readonly provisions: readonly ProvisionScore[];
  /** Errors that no test notices and nobody gave a reason for, as notes at their place. */
  readonly survivors: readonly Problem[];
  /** Reasons for errors that no test notices. */
  readonly excuses: readonly Survivor[];
  /** Reasons for errors that tests notice, or that are not planted any more. */
  readonly idle: readonly Survivor[];
}

/** Plants one error at a time in each provision and asks whether a test of its chains fails. */
export function mutationScore(
  rulebook: Rulebook,
  tests: readonly TestFile[],
  places: Places,
  reasons: readonly Survivor[] = [],
): MutationScore {
  const tested = testedChains(rulebook, tests);
  const survivors: Problem[] = [];
  const provisions: ProvisionScore[] = [];
  const used = new Set<Survivor>();
  for (const provision of rulebook.provisions) {
    const own = tested.filter(({ chain }) => chain.links.includes(provision));
    if (own.length === 0) continue;
    const count = { mutants: 0, killed: 0, excused: 0 };
    for (const { mutant, noticed } of trials(rulebook, provision, own, places)) {
      count.mutants += 1;
      const { kind, part, path } = mutant;
      const reason = reasons.find(
        (each) => each.provision === provision.id && each.kind === kind && each.part === part,
      );
      if (noticed) count.killed += 1;
      else if (reason !== undefined) {
        count.excused += 1;
        used.add(reason);
      } else {
        const args = { provision: provision.id, kind, part };
        survivors.push(problem("mutant-survives", args, places.of(provision, path), "note"));
      }
    }
    provisions.push({ provision: provision.id, ...count });
  }
  const sum = (key: "mutants" | "killed" | "excused"): number => provisions.reduce((all, each) => all + each[key], 0);
  return {
    mutants: sum("mutants"),
    killed: sum("killed"),
    excused: sum("excused"),
    provisions,
    survivors,
    excuses: reasons.filter((each) => used.has(each)),
    idle: reasons.filter((each) => !used.has(each)),
  };
}

/** The tests of a chain, and where they stand. */
export interface Tested {
  readonly file: string;
  readonly test: ChainTests;
  readonly chain: Chain;
}

/** Every group of tests with the chain that it is for. */
export function testedChains(rulebook: Rulebook, tests: readonly TestFile[]): Tested[] {
  const chains = chainsOf(rulebook.provisions);
  return tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, chains);
      return chain === undefined ? [] : [{ file: file.file, test: { ...test, provision: chain.id }, chain }];
    }),
  );
}

/** Each planted error, and whether a test noticed it. */
export function* trials(
  rulebook: Rulebook,
  provision: Provision,
  own: readonly Tested[],
  places: Places,
): Generator<{ readonly mutant: Mutant; readonly noticed: boolean }> {
  const links = own.flatMap(({ chain }) => chain.links);
  const small = neighbourhood(rulebook, links);
  // A step of procedure is picked by the day of the step, which is not in every test.
  const dated = own.filter(({ chain }) => chain.links.at(-1)?.kind !== "procedure");
  const boundaries = boundariesOf(dated.map(({ chain }) => chain));
  const files = own.map(({ file, test }): TestFile => ({ file, tests: [test] }));
  for (const mutant of mutantsOf(provision, rulebook, boundaries)) {
    const provisions = small.provisions.map((each) => (each === provision ? mutant.provision : each));
    const { failed } = runRuleTests({ ...small, provisions }, files, places);
    yield { mutant, noticed: failed > 0 };
  }
}

/** The pack with only these provisions, what they read, and every fact: small enough to compile again and again. */
export function neighbourhood(rulebook: Rulebook, start: readonly Provision[]): Rulebook {
  const provisions = new Set(start);
  const definitions = new Set<string>();
  const readings = new Set<string>();
  const visit = (condition: Parameters<typeof innerConditions>[0]): void => {
    for (const { condition: inner } of innerConditions(condition, [])) {
      if ("meets" in inner && !definitions.has(inner.meets)) {
        definitions.add(inner.meets);
        for (const { id, versions } of rulebook.definitions)
          if (id === inner.meets)
            versions.forEach(({ condition: meant }) => {
              visit(meant);
            });
      }
      if ("reads" in inner && !readings.has(inner.reads)) {
        readings.add(inner.reads);
        for (const { condition: chosen, prevails } of rulebook.readings
          .filter(({ id }) => id === inner.reads)
          .flatMap(({ choices }) => choices)) {
          if (!("always" in chosen)) visit(chosen);
          if (prevails !== undefined && prevails !== true) visit(prevails);
        }
      }
      if ("provision" in inner) {
        for (const each of rulebook.provisions) if (each.id === inner.provision) provisions.add(each);
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
