import type { Problem } from "../../problem.js";
import type { Provision, ProvisionKind } from "../model.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** Keys that only some kinds of provision carry. */
const KINDS_OF: Readonly<Record<string, readonly ProvisionKind[]>> = {
  breach_of: ["offence", "sanction"],
  no_sanction: ["principle", "duty", "prohibition"],
  unpriced_tier: ["duty", "prohibition"],
  cites: ["guideline"],
  prints: ["guideline"],
};

/** Every prohibition, duty and principle is punished or says why not; what punishes says on which track and how. */
export const consequences: Lint = ({ rulebook, at }) =>
  rulebook.provisions.flatMap((provision): Problem[] => [
    ...Object.entries(KINDS_OF).flatMap(([key, kinds]) =>
      key in provision && !kinds.includes(provision.kind)
        ? [problem("key-of-other-kind", { key, kind: provision.kind, kinds }, at(provision, [key], "key"))]
        : [],
    ),
    ...steps(provision, at),
    ...punished(provision, rulebook.provisions, at),
    ...priced(provision, at),
  ]);

/** A procedure says in every version what is done, and nothing else does. */
function steps(provision: Provision, at: Parameters<Lint>[0]["at"]): Problem[] {
  return provision.versions.flatMap(({ procedure }, index): Problem[] => {
    const path = ["versions", index];
    if (provision.kind === "procedure")
      return procedure === undefined ? [problem("key-missing", { key: "procedure" }, at(provision, path))] : [];
    if (procedure === undefined) return [];
    const args = { key: "procedure", kind: provision.kind, kinds: ["procedure"] };
    return [problem("key-of-other-kind", args, at(provision, [...path, "procedure"], "key"))];
  });
}

function punished(provision: Provision, all: readonly Provision[], at: Parameters<Lint>[0]["at"]): Problem[] {
  if (!["principle", "duty", "prohibition"].includes(provision.kind)) return [];
  const by = all.filter(({ breach_of }) => breach_of?.includes(provision.id) === true).map(({ id }) => id);
  const own = provision.versions.some(({ sanction }) => sanction !== undefined);
  if (by.length === 0 && !own && provision.no_sanction === undefined)
    return [problem("prohibition-unpunished", { provision: provision.id }, at(provision, ["id"]))];
  if ((by.length > 0 || own) && provision.no_sanction !== undefined)
    return [
      problem(
        "no-sanction-but-punished",
        { provision: provision.id, by },
        at(provision, ["no_sanction"], "key"),
        "warning",
      ),
    ];
  return [];
}

function priced(provision: Provision, at: Parameters<Lint>[0]["at"]): Problem[] {
  if (provision.kind !== "offence" && provision.kind !== "sanction") return [];
  const unpriced = provision.versions.findIndex(({ sanction }) => sanction === undefined);
  return [
    ...(provision.track === undefined
      ? [problem("track-missing", { provision: provision.id }, at(provision, ["id"]))]
      : []),
    ...(unpriced === -1
      ? []
      : [problem("sanction-missing", { provision: provision.id }, at(provision, ["versions", unpriced]))]),
  ];
}
