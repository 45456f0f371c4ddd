/**
 * The library: read incidents, judge them under a rule pack, get the answer as data. Nothing here prints,
 * reads the clock or the environment.
 *
 *     const rules = builtInRules();
 *     const { incidents, problems } = readIncidents(text, "incident.json", dictionaryOf(rules));
 *     const engine = compile(rules);
 *     const answers = incidents.map((each) => answer(engine, each, { language: "id", on: "2024-10-07", detail: "full" }));
 */
export { answer, type AnswerOptions } from "./answer/answer.js";
export type { Answer, AnswerDocument, ElementAnswer, ProvisionStatus, TrackAnswer, Verdict } from "./answer/model.js";
export { compile, type Engine } from "./engine/compile.js";
export { dictionaryOf, type Dictionary } from "./incident/dictionary.js";
export type { Incident } from "./incident/model.js";
export { readIncidents, type IncidentsRead } from "./incident/read.js";
export { incidentSchema } from "./incident/schema.js";
export type { Place, Problem, Result, Severity } from "./problem.js";
export { builtInRules } from "./rulebook/built-in.js";
export type { Provision, Rulebook } from "./rulebook/model.js";
export { rulesFrom } from "./rulebook/rules-from.js";
export { version } from "./version.js";
