import type { Problem } from "../../problem.js";
import { suggestion } from "../../text/suggest.js";
import type { Chain } from "../chains.js";
import { problem } from "../problems.js";
import { chainsTested, preparedCases, type PreparedCase } from "../test/cases.js";
import type { ChainTests } from "../test/model.js";
import { innerConditions } from "./condition-sites.js";
import type { CheckContext, Lint } from "./context.js";

/** What a case expects names elements, branches, exceptions, facts, findings and questions that exist. */
export const expectations: Lint = (context) =>
  context.tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, context.chains);
      return chain === undefined ? [] : preparedCases(test).flatMap((each) => unknownParts(context, chain, test, each));
    }),
  );

function unknownParts(
  { rulebook, at }: CheckContext,
  chain: Chain,
  test: ChainTests,
  prepared: PreparedCase,
): Problem[] {
  const { expect, path } = prepared;
  const parts = chain.wordings.flatMap(({ elements, exceptions }) => [...elements, ...exceptions]);
  const elements = parts.map(({ id }) => id);
  const branches = parts.flatMap((part) =>
    innerConditions(part, []).flatMap(({ condition, level }) =>
      level > 0 && "id" in condition ? [`${part.id}.${String(condition.id)}`] : [],
    ),
  );
  const missing = [
    ...rulebook.facts.map((fact) => fact.path),
    ...rulebook.readings.map(({ id }) => `reading:${id}`),
    ...CALENDAR,
  ];
  const named = (key: "by" | "because" | "open", known: readonly string[]): Problem[] => {
    const list = expect[key];
    if (list === undefined || typeof list === "string") return [];
    return list.flatMap((part, index) =>
      known.includes(part)
        ? []
        : [
            problem(
              "expect-unknown",
              { part, suggestion: suggestion(part, known) },
              at(test, [...path, "expect", key, index]),
            ),
          ],
    );
  };
  return [...named("by", elements), ...named("because", [...elements, ...branches]), ...named("open", missing)];
}

/** Dates of the contest that can be what is missing. */
const CALENDAR = [
  "calendar",
  "determination",
  "party_determination",
  "determination_planned",
  "campaign",
  "quiet_period",
  "voting_day",
  "elected_determination",
].map((date) => (date === "calendar" ? "election.calendar" : `election.calendar.${date}`));
