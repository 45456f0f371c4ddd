import { problem } from "../problems.js";
import { factsRead, innerConditions } from "./condition-sites.js";
import type { Lint } from "./context.js";

/** Declared facts, definitions and questions are read by something. */
export const usage: Lint = ({ rulebook, sites, at }) => {
  const facts = new Set(sites.flatMap(({ condition, path }) => factsRead(condition, path).map(({ fact }) => fact)));
  const concepts = new Set(
    sites.flatMap(({ condition, path }) =>
      innerConditions(condition, path).flatMap(({ condition: inner }) => {
        if ("meets" in inner) return [`definition ${inner.meets}`];
        return "reads" in inner ? [`reading ${inner.reads}`] : [];
      }),
    ),
  );
  for (const { procedure } of rulebook.provisions.flatMap(({ versions }) => versions))
    for (const fact of [procedure?.limit?.from, procedure?.met_by]) if (fact !== undefined) facts.add(fact);
  return [
    ...rulebook.facts.flatMap((fact) =>
      facts.has(fact.path) || fact.display_only === true || fact.derived === true || fact.type === "text"
        ? []
        : [problem("fact-unused", { fact: fact.path }, at(fact, ["path"]))],
    ),
    ...[
      ...rulebook.definitions.map((entity) => ({ entity, what: "definition" })),
      ...rulebook.readings.map((entity) => ({ entity, what: "reading" })),
    ].flatMap(({ entity, what }) =>
      concepts.has(`${what} ${entity.id}`)
        ? []
        : [problem("concept-unused", { what, id: entity.id }, at(entity, ["id"]))],
    ),
  ];
};
