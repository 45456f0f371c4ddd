import type { Problem } from "../../problem.js";
import type { ProvisionVersion } from "../model.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** A new version differs from the one before, and new figures come from an instrument that the version names. */
export const versionsDiffer: Lint = ({ rulebook, at }) =>
  rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap((version, index): Problem[] => {
      const before = provision.versions[index - 1];
      if (before?.in_force.until !== version.in_force.from) return [];
      const args = { from: version.in_force.from, before: before.in_force.from };
      if (content(before) === content(version))
        return [problem("version-idle", args, at(provision, ["versions", index, "in_force"]))];
      if (sameFigures(before, version) || sourcesOf(version).some((each) => !sourcesOf(before).includes(each)))
        return [];
      return [problem("sanction-drift", args, at(provision, ["versions", index, "sanction"]))];
    }),
  );

/** Instruments that speak in a version: its wording, its basis. */
function sourcesOf({ wording_by, basis }: ProvisionVersion): readonly string[] {
  return [
    ...(wording_by === undefined ? [] : [wording_by]),
    ...basis.map(({ instrument, at }) => `${instrument} ${at}`),
  ];
}

function sameFigures(a: ProvisionVersion, b: ProvisionVersion): boolean {
  return JSON.stringify(a.sanction ?? null) === JSON.stringify(b.sanction ?? null);
}

function content({ norm, elements, exceptions, sanction, wording_by, basis, certainty }: ProvisionVersion): string {
  return JSON.stringify({ norm, elements, exceptions, sanction, wording_by, basis, certainty });
}
