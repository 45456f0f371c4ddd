import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import { factsRead } from "./condition-sites.js";
import type { Lint } from "./context.js";

/** A prohibition asks for conduct that is alleged; without it every incident would show it as open. */
export const conduct: Lint = ({ rulebook, at }) =>
  rulebook.provisions.flatMap((provision) => {
    if (provision.kind !== "prohibition") return [];
    return provision.versions.flatMap(({ elements, elements_as }, index): Problem[] => {
      if (elements_as !== undefined || elements.length === 0) return [];
      const asks = elements.some(
        (element) =>
          element.role === "conduct" ||
          factsRead(element, []).some(
            ({ fact }) => rulebook.facts.find(({ path }) => path === fact)?.allegation === true,
          ),
      );
      if (asks) return [];
      return [
        problem(
          "conduct-missing",
          { provision: provision.id },
          at(provision, ["versions", index, "elements"]),
          "warning",
        ),
      ];
    });
  });
