/**
 * The part of the library that runs anywhere, a browser included: nothing here opens a file, prints, reads the clock or the
 * environment. Rules come as the text of `asn-check/pack.json`.
 */
export type { AnswerOptions } from "./answer/answer.js";
export type {
  Answer,
  AnswerDocument,
  ElementAnswer,
  NdjsonLine,
  ProvisionStatus,
  TrackAnswer,
  Verdict,
} from "./answer/model.js";
export type { WhyAnswer } from "./answer/why/model.js";
export { compile } from "./engine/compile.js";
export type { Engine } from "./engine/model.js";
export { dictionaryOf, type Dictionary } from "./incident/dictionary.js";
export type { Incident } from "./incident/model.js";
export { readIncidents, type IncidentsRead } from "./incident/read.js";
export { incidentSchema } from "./incident/schema.js";
export { explain, type ExplainOptions } from "./library/explain.js";
export { judgeInTurn, type OwnOptions } from "./library/judge-in-turn.js";
export { judge } from "./library/judge.js";
export { readIncident } from "./library/read-incident.js";
export { render, renderExplanation, type RenderAnswersOptions, type RenderOptions } from "./library/render.js";
export type { Place, Problem, Result, Severity } from "./problem.js";
export type { FormatName } from "./report/formats.js";
export { problemLine as renderProblem } from "./report/problem.js";
export { redactAnswer } from "./report/redact.js";
export type { Provision, Rulebook } from "./rulebook/model.js";
export { readSnapshot as readRulebook } from "./rulebook/snapshot.js";
export { version } from "./version.js";
