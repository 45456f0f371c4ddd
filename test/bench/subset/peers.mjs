/**
 * The same terms in the language of each engine, compiled where it can compile. Every one gives, for the prepared facts of an
 * incident, a list of yes and no in the order of the terms.
 */
import { createRequire } from "node:module";
import { byHand } from "./by-hand.mjs";

const require = createRequire(import.meta.url);

/** Facts as nested objects, for engines that read a dot as a path. */
function nested(facts) {
  const all = {};
  for (const [path, value] of Object.entries(facts)) {
    const [scope, name] = path.split(".");
    (all[scope] ??= {})[name] = value;
  }
  return all;
}

export async function jsonRulesEngine(terms) {
  const { Engine } = await import("json-rules-engine");
  const engine = new Engine([], { allowUndefinedFacts: false });
  engine.addOperator("among", (list, wanted) => list.some((each) => wanted.includes(each)));
  const condition = (term) => {
    if (term.and) return { all: term.and.map(condition) };
    if (term.or) return { any: term.or.map(condition) };
    if (term.not !== undefined) return { not: condition(term.not) };
    const { fact } = term;
    if (term.among) return { fact, operator: "among", value: term.among };
    if (term.is !== undefined) return { fact, operator: "equal", value: term.is };
    const from = { fact, operator: "greaterThanInclusive", value: term.from };
    return term.until === undefined ? from : { all: [from, { fact, operator: "lessThan", value: term.until }] };
  };
  for (const { id, term } of terms) engine.addRule({ conditions: condition(term), event: { type: id } });
  return {
    name: "json-rules-engine",
    prepare: (facts) => facts,
    run: async (facts) => {
      const { events } = await engine.run(facts);
      const fired = new Set(events.map(({ type }) => type));
      return terms.map(({ id }) => fired.has(id));
    },
  };
}

export async function zenEngine(terms) {
  const { ZenEngine } = await import("@gorules/zen-engine");
  const expression = (term) => {
    if (term.and) return `(${term.and.map(expression).join(" and ")})`;
    if (term.or) return `(${term.or.map(expression).join(" or ")})`;
    if (term.not !== undefined) return `not (${expression(term.not)})`;
    const { fact } = term;
    if (term.among) return `some(${fact}, # in [${term.among.map((each) => `'${each}'`).join(", ")}])`;
    if (term.is !== undefined) return `${fact} == ${term.is}`;
    return term.until === undefined
      ? `${fact} >= ${term.from}`
      : `(${fact} >= ${term.from} and ${fact} < ${term.until})`;
  };
  const expressions = terms.map(({ term }, index) => ({ id: `e${index}`, key: `p${index}`, value: expression(term) }));
  const nodes = [
    { id: "in", type: "inputNode", name: "in", content: {} },
    { id: "all", type: "expressionNode", name: "all", content: { expressions } },
    { id: "out", type: "outputNode", name: "out", content: {} },
  ];
  const edges = [
    { id: "1", sourceId: "in", targetId: "all", type: "edge" },
    { id: "2", sourceId: "all", targetId: "out", type: "edge" },
  ];
  const decision = new ZenEngine().createDecision({ contentType: "application/vnd.gorules.decision", nodes, edges });
  return {
    name: "zen-engine",
    prepare: nested,
    run: async (facts) => {
      const { result } = await decision.evaluate(facts);
      return terms.map((_, index) => result[`p${index}`]);
    },
  };
}

export async function jsonLogic(terms) {
  const { LogicEngine } = await import("json-logic-engine");
  const engine = new LogicEngine();
  const logic = (term) => {
    if (term.and) return { and: term.and.map(logic) };
    if (term.or) return { or: term.or.map(logic) };
    if (term.not !== undefined) return { "!": logic(term.not) };
    const value = { var: term.fact };
    if (term.among) return { some: [value, { in: [{ var: "" }, term.among] }] };
    if (term.is !== undefined) return { "===": [value, term.is] };
    const from = { ">=": [value, term.from] };
    return term.until === undefined ? from : { and: [from, { "<": [value, term.until] }] };
  };
  const compiled = terms.map(({ term }) => engine.build(logic(term)));
  return {
    name: "json-logic-engine, compiled",
    prepare: nested,
    run: (facts) => compiled.map((each) => each(facts) === true),
  };
}

export async function celJs(terms) {
  const { evaluate, parse } = require("cel-js");
  const expression = (term) => {
    if (term.and) return `(${term.and.map(expression).join(" && ")})`;
    if (term.or) return `(${term.or.map(expression).join(" || ")})`;
    if (term.not !== undefined) return `!(${expression(term.not)})`;
    const { fact } = term;
    if (term.among) return `(${term.among.map((each) => `"${each}" in ${fact}`).join(" || ")})`;
    if (term.is !== undefined) return `${fact} == ${term.is}`;
    return term.until === undefined
      ? `${fact} >= ${term.from}`
      : `(${fact} >= ${term.from} && ${fact} < ${term.until})`;
  };
  const parsed = terms.map(({ id, term }) => {
    const { isSuccess, cst, errors } = parse(expression(term));
    if (!isSuccess) throw new Error(`cel-js does not read ${id}: ${errors.join("; ")}`);
    return cst;
  });
  return {
    name: "cel-js, parsed beforehand",
    prepare: nested,
    run: (facts) => parsed.map((cst) => evaluate(cst, facts) === true),
  };
}

export async function plain(terms) {
  const functions = terms.map(({ id }) => byHand[id]);
  return {
    name: "plain JavaScript by hand",
    prepare: (facts) => facts,
    run: (facts) => functions.map((each) => each(facts)),
  };
}
