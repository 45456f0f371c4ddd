import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import { chainsTested, conductDay, preparedCases, valuePath } from "../test/cases.js";
import type { Chain, ChainWording } from "../chains.js";
import type { Instrument, IsoDay } from "../model.js";
import { holds } from "../window.js";
import type { Lint } from "./context.js";

/** A test states a day of the conduct, and that day lies in a wording of its chain unless it expects `not_in_force`. */
export const testsInVersion: Lint = ({ rulebook, tests, chains, at }) =>
  tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, chains);
      if (chain === undefined || chain.links.at(-1)?.kind === "procedure") return [];
      const undated = !("act.on" in test.base.given);
      return preparedCases(test).flatMap((each, index): Problem[] => {
        const { name, expect, path } = each;
        if (!("act.on" in each.given))
          return expect.status === "open" || "act.on" in each.change || (undated && index > 0)
            ? []
            : [problem("test-without-day", { name }, at(test, path))];
        const day = conductDay(each);
        if (day === undefined) return [];
        const wording = chain.wordings.find((each) => covers(each, chain, rulebook.instruments, day));
        if (wording === undefined && index > 0 && !("act.on" in each.change)) return []; // the day of the base, told there
        if (wording === undefined)
          return expect.status === "not_in_force" || expect.status === "wrong_regime"
            ? []
            : [problem("test-outside-version", { name, day }, at(test, valuePath(path, index, "act.on")))];
        const { version } = expect;
        if (version === undefined || wording.versions.some(({ in_force }) => in_force.from === version)) return [];
        return [problem("test-outside-version", { name, day }, at(test, [...path, "expect", "version"]))];
      });
    }),
  );

/** The wording holds the day itself, or a transition of its instrument can bring it to earlier conduct. */
function covers({ window }: ChainWording, { links }: Chain, instruments: readonly Instrument[], day: IsoDay): boolean {
  if (holds(window, day)) return true;
  return instruments.some(
    ({ id, transition }) =>
      links.some((link) => link.id.startsWith(`${id}:`)) &&
      transition?.some(({ acts_before }) => day < acts_before && holds(window, acts_before)) === true,
  );
}
