import type { Problem } from "../../problem.js";
import type { ProvisionVersion } from "../model.js";
import { problem } from "../problems.js";
import { innerConditions } from "./condition-sites.js";
import type { Lint } from "./context.js";

/** An exception defeats the provision, an element or a branch that its version has. */
export const exceptions: Lint = ({ rulebook, at }) =>
  rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap((version, index) => {
      const known = defeatable(version);
      return (version.exceptions ?? []).flatMap((exception, position) =>
        exception.defeats.flatMap((defeats, each): Problem[] => {
          if (known.includes(defeats)) return [];
          const path = ["versions", index, "exceptions", position, "defeats", each];
          return [problem("exception-dead", { exception: exception.id, defeats, known }, at(provision, path))];
        }),
      );
    }),
  );

/** What an exception of this version may defeat. */
export function defeatable(version: ProvisionVersion): string[] {
  return [
    "provision",
    ...version.elements.flatMap((element) => [
      element.id,
      ...innerConditions(element, []).flatMap(({ condition, level }) =>
        level > 0 && "id" in condition ? [`${element.id}.${String(condition.id)}`] : [],
      ),
    ]),
  ];
}
