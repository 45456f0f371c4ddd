/** Every incident of the fixtures, at both stages, and invented ones with facts left out; each as plain JSON to be changed. */
import { answer } from "../../src/answer/answer.js";
import type { Answer } from "../../src/answer/model.js";
import type { Engine } from "../../src/engine/model.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, engine, incidentIn, numbers, thinnedTexts } from "../engine/thinned.js";
import { readFixtures, STAGES } from "../fixture.js";

export { dictionary, engine, incidentIn, numbers };

export type Record_ = Readonly<Record<string, Json>>;

export interface Given {
  readonly name: string;
  readonly json: Record_;
}

const INVENTED = 40;
const SEED = 20_261_122;

function objectIn(text: string): Record_ {
  return JSON.parse(text) as Record_; // written by us: one object each
}

export const givens: readonly Given[] = [
  ...readFixtures().flatMap(({ id, texts }) =>
    STAGES.map((stage) => ({ name: `${id} ${stage}`, json: objectIn(texts[stage]) })),
  ),
  ...thinnedTexts(INVENTED, SEED).map((text, index) => ({ name: `invented ${index}`, json: objectIn(text) })),
];

/** The answer in full; slow, so asked of few. */
export function judged(json: Record_, by: Engine = engine): Answer {
  return answer(by, incidentIn(JSON.stringify(json)), { language: "id", on: "2026-11-21", detail: "full" });
}

/** Some incidents of every kind, for what takes a whole answer. */
export const few: readonly Given[] = givens.filter((_, index) => index % 25 === 0);

/** An answer without what repeats the input in words: titles, job titles, regions, and the hash. */
export function withoutInput(given: Answer): object {
  const { incident, actors, contests, warnings, ...rest } = given;
  return { ...rest, id: incident.id, people: actors.length, contests: contests.length, warned: warnings.length };
}

/** Status and reason of every outcome, under a name that does not depend on the order of anything. */
export function statusesOf(json: Record_, by: Engine = engine): ReadonlyMap<string, string> {
  return new Map(outcomesOf(json, by).map((outcome) => [nameOf(outcome), saidOf(outcome)]));
}

export function outcomesOf(json: Record_, by: Engine = engine): readonly Outcome[] {
  return judge(by, incidentIn(JSON.stringify(json)), {}).inPlay;
}

export function nameOf({ unit, chain, wording, days }: Outcome): string {
  const part = `${wording?.window.lo ?? "-"} ${days.lo}-${days.hi}`;
  return `${unit.actor.id} ${unit.act.id} ${unit.contest?.index ?? "-"} ${chain.id} ${part}`;
}

export function saidOf({ status, because }: Outcome): string {
  return `${status} (${[...because].sort().join(", ")})`;
}

/** Each member of a record, or of the records of a list, exchanged by `change`; what is absent stays so. */
export function within(json: Record_, key: string, change: (record: Record_) => Record_): Record_ {
  const value = json[key];
  if (value === undefined) return json;
  const one = (item: Json): Json => (isRecord(item) ? change(item) : item);
  return { ...json, [key]: Array.isArray(value) ? value.map(one) : one(value) };
}

export function isRecord(value: Json | undefined): value is Record_ {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every record in the JSON exchanged by `change`, from the inside out. */
export function everywhere(value: Json, change: (record: Record_) => Record_): Json {
  if (Array.isArray(value)) return value.map((each: Json) => everywhere(each, change));
  if (!isRecord(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everywhere(item, change)])));
}
