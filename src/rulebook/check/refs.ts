import type { ProvisionVersion } from "../model.js";
import type { YamlPath } from "../yaml/document.js";
import { innerConditions } from "./condition-sites.js";

/** Every reference of a version below its basis: of elements, their branches, exceptions, and the sanction. */
export function refsIn(version: ProvisionVersion, base: YamlPath): { readonly ref: string; readonly path: YamlPath }[] {
  const elements = version.elements_as === undefined ? version.elements : [];
  const parts = [
    ...elements.map((part, index) => ({ part, path: [...base, "elements", index] })),
    ...(version.exceptions ?? []).map((part, index) => ({ part, path: [...base, "exceptions", index] })),
  ];
  const { ref } = version.sanction ?? {};
  return [
    ...parts.flatMap(({ part, path }) =>
      innerConditions(part, path).flatMap(({ condition, path: where }) =>
        "ref" in condition && typeof condition.ref === "string"
          ? [{ ref: condition.ref, path: [...where, "ref"] }]
          : [],
      ),
    ),
    ...(ref === undefined ? [] : [{ ref, path: [...base, "sanction", "ref"] }]),
  ];
}
