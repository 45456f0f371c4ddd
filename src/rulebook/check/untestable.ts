import type { Problem } from "../../problem.js";
import type { Chain } from "../chains.js";
import { problem } from "../problems.js";
import { chainsTested, preparedCases } from "../test/cases.js";
import type { ChainTests } from "../test/model.js";
import type { CheckContext, Lint } from "./context.js";

/** Shortest reason that can say why, in words. */
const WORDS = 3;

/** What is called untestable is a part of the chain, for a reason, and no case tests it all the same. */
export const untestable: Lint = (context) =>
  context.tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, context.chains);
      if (chain === undefined) return []; // told by the lint on names of chains
      return Object.entries(test.untestable ?? {}).flatMap(([part, why]) => excuse(context, chain, test, part, why));
    }),
  );

function excuse({ at }: CheckContext, chain: Chain, test: ChainTests, part: string, why: string): Problem[] {
  const known = partsOf(chain);
  const path = ["untestable", part];
  if (!known.includes(part)) return [problem("untestable-unknown", { part, known }, at(test, path, "key"))];
  if (why.trim().split(/\s+/).length < WORDS) return [problem("untestable-reason", { part }, at(test, path))];
  const tested = preparedCases(test).some(
    ({ expect }) =>
      (expect.status === "not_reached" || expect.status === "not_fulfilled" || expect.status === "excepted") &&
      expect.by?.length === 1 &&
      expect.by[0] === part,
  );
  return tested ? [problem("untestable-tested", { part }, at(test, path, "key"), "warning")] : [];
}

function partsOf({ wordings }: Chain): string[] {
  return [
    ...new Set([
      ...wordings.flatMap(({ elements, exceptions }) => [...elements, ...exceptions].map(({ id }) => id)),
      ...wordings.flatMap(({ window: { from, until } }) => (until === undefined ? [from] : [from, until])),
      "open",
    ]),
  ];
}
