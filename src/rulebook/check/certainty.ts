import type { Problem } from "../../problem.js";
import type { Certainty, Condition, ProvisionVersion, Rulebook } from "../model.js";
import { problem } from "../problems.js";
import { intersect } from "../window.js";
import { innerConditions } from "./condition-sites.js";
import type { Lint } from "./context.js";

const ORDER: readonly Certainty[] = ["confirmed", "single_source", "derived", "unconfirmed"];

/** A version is not called surer than the least sure part that always decides: window, element, definition it reads, sanction. */
export const certainty: Lint = ({ rulebook, at }) =>
  rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap((version, index): Problem[] => {
      const stated = ORDER.indexOf(version.certainty);
      const [weakest] = decisiveParts(rulebook, version).sort(
        (a, b) => ORDER.indexOf(b.certainty) - ORDER.indexOf(a.certainty),
      );
      if (weakest === undefined || ORDER.indexOf(weakest.certainty) <= stated) return [];
      const args = { stated: version.certainty, weakest: weakest.certainty, part: weakest.part };
      return [problem("certainty-overstated", args, at(provision, ["versions", index, "certainty"]))];
    }),
  );

function decisiveParts(
  rulebook: Rulebook,
  version: ProvisionVersion,
): { readonly part: string; readonly certainty: Certainty }[] {
  const window = version.in_force.certainty;
  return [
    ...(window === undefined ? [] : [{ part: "in_force", certainty: window }]),
    ...(version.sanction?.certainty === undefined ? [] : [{ part: "sanction", certainty: version.sanction.certainty }]),
    ...version.elements.flatMap((element) => [
      ...(element.certainty === undefined ? [] : [{ part: element.id, certainty: element.certainty }]),
      ...definitionsAlwaysRead(element).flatMap((id) =>
        (rulebook.definitions.find((definition) => definition.id === id)?.versions ?? [])
          .filter(({ in_force }) => intersect(in_force, version.in_force) !== undefined)
          .map((each) => ({ part: `${element.id} · ${id}`, certainty: each.certainty })),
      ),
    ]),
  ];
}

/** Definitions on which the condition turns whatever the facts are: not those in one of several branches. */
function definitionsAlwaysRead(condition: Condition): string[] {
  if ("any" in condition && condition.any.length > 1) return [];
  return innerConditions(condition, []).flatMap(({ condition: inner, level }) =>
    level === 0 && "meets" in inner ? [inner.meets] : [],
  );
}
