import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import { chainsTested, conductDay, preparedCases } from "../test/cases.js";
import { holds } from "../window.js";
import type { Lint } from "./context.js";

/** A test states a day of the conduct, and that day lies in a wording of its chain unless it expects `not_in_force`. */
export const testsInVersion: Lint = ({ tests, chains, at }) =>
  tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, chains);
      if (chain === undefined || chain.links.at(-1)?.kind === "procedure") return [];
      return preparedCases(test).flatMap((each): Problem[] => {
        const { name, expect, path } = each;
        if (!("act.on" in each.given))
          return expect.status === "open" || "act.on" in each.change
            ? []
            : [problem("test-without-day", { name }, at(test, path))];
        const day = conductDay(each);
        if (day === undefined) return [];
        const wording = chain.wordings.find(({ window }) => holds(window, day));
        if (wording === undefined)
          return expect.status === "not_in_force" || expect.status === "wrong_regime"
            ? []
            : [problem("test-outside-version", { name, day }, at(test, path))];
        const { version } = expect;
        if (version === undefined || wording.versions.some(({ in_force }) => in_force.from === version)) return [];
        return [problem("test-outside-version", { name, day }, at(test, [...path, "expect", "version"]))];
      });
    }),
  );
