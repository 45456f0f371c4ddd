import { existing } from "../../existing.js";
import { chainsOf, type Chain } from "../chains.js";
import type { Rulebook } from "../model.js";
import type { Places } from "../places.js";
import { problem } from "../problems.js";
import type { Problem } from "../../problem.js";
import type { CaseVerdict } from "./case-verdict.js";
import type { TestFile } from "./model.js";
import { runRuleTests } from "./run.js";

/** Of so many parts, so many were shown to matter. */
export interface Share {
  readonly covered: number;
  readonly of: number;
}

/**
 * What the tests of a pack exercise: an element satisfied in one case and failing in another, a branch as the
 * reason of a case, an exception that applies, each wording of a chain.
 */
export interface Coverage {
  readonly elements: Share;
  readonly branches: Share;
  readonly exceptions: Share;
  readonly wordings: Share;
  /** Parts that no case exercises, as notes at their place. */
  readonly missing: readonly Problem[];
}

type Part = "element" | "branch" | "exception" | "wording";

/** Runs the tests and counts; whether they pass is not asked. */
export function coverageOf(rulebook: Rulebook, tests: readonly TestFile[], places: Places): Coverage {
  const seen = new Set<string>();
  const chains = chainsOf(rulebook.provisions).filter(({ complete }) => complete);
  runRuleTests(rulebook, tests, places, (chain, _prepared, verdict) => {
    for (const key of keysOf(verdict)) seen.add(`${chain} ${key}`);
  });
  const shares = { element: share(), branch: share(), exception: share(), wording: share() };
  const missing: Problem[] = [];
  for (const chain of chains)
    for (const { part, id, needs } of partsOf(chain)) {
      const counted = shares[part];
      counted.of += 1;
      if (needs.every((key) => seen.has(`${chain.id} ${key}`))) counted.covered += 1;
      else {
        const at = places.of(existing(chain.links.at(-1), chain.id), ["id"]);
        missing.push(problem("not-covered", { chain: chain.id, part, id }, at, "note"));
      }
    }
  return {
    elements: shares.element,
    branches: shares.branch,
    exceptions: shares.exception,
    wordings: shares.wording,
    missing,
  };
}

function share(): { covered: number; of: number } {
  return { covered: 0, of: 0 };
}

function keysOf(verdict: CaseVerdict): string[] {
  return [
    ...verdict.parts.map(({ of, kind, id, status }) => `${kind} ${of} ${id} ${status}`),
    ...verdict.because.map((reason) => `branch ${reason}`),
    ...(verdict.versions.length === 0 ? [] : [`wording ${verdict.versions.join()}`]),
  ];
}

function partsOf(chain: Chain): { readonly part: Part; readonly id: string; readonly needs: readonly string[] }[] {
  const parts = chain.wordings.flatMap(({ versions }) => [
    {
      part: "wording" as const,
      id: versions.map(({ in_force }) => in_force.from).join(),
      needs: [`wording ${[...new Set(versions.map(({ in_force }) => in_force.from))].join()}`],
    },
    ...versions.flatMap(({ elements, exceptions }, index) => {
      const of = existing(chain.links[index], chain.id).id;
      return [
        ...elements.flatMap((element) => [
          {
            part: "element" as const,
            id: element.id,
            needs: [`element ${of} ${element.id} satisfied`, `element ${of} ${element.id} not_satisfied`],
          },
          ...("any" in element
            ? element.any.map((branch) => ({
                part: "branch" as const,
                id: `${element.id}.${branch.id}`,
                needs: [`branch ${element.id}.${branch.id}`],
              }))
            : []),
        ]),
        ...(exceptions ?? []).map((exception) => ({
          part: "exception" as const,
          id: exception.id,
          needs: [`exception ${of} ${exception.id} satisfied`],
        })),
      ];
    }),
  ]);
  return [...new Map(parts.map((each) => [`${each.part} ${each.id} ${each.needs.join()}`, each])).values()];
}
