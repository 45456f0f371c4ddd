/** In what order something is written changes nothing but the order of the output. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Engine } from "../../src/engine/model.js";
import { readPackFiles } from "../../src/rulebook/files.js";
import { loadFiles } from "../../src/rulebook/load.js";
import type { Json } from "../../src/text/canonical-json.js";
import {
  everywhere,
  few,
  givens,
  isRecord,
  judged,
  numbers,
  statusesOf,
  withoutInput,
  type Record_,
} from "./incidents.js";

/** The same in another order, the same on every machine. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Every list but the two ends of a span of days. */
function stirred(value: Json, next: () => number): Json {
  if (Array.isArray(value) && value.every((each: Json) => typeof each === "string" && /^\d{4}-/.test(each)))
    return value as Json;
  if (Array.isArray(value)) return shuffled(value, next).map((each: Json) => stirred(each, next));
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        shuffled(Object.entries(value as Record_), next).map(([key, item]) => [key, stirred(item, next)]),
      )
    : value;
}

/** Contests are told apart by their place in the list, so that list alone stays. */
function stirredIncident(json: Record_, seed: number): Record_ {
  const next = numbers(seed);
  const other = stirred(json, next) as Record_; // an object stays one
  return "election" in json ? { ...other, election: everywhere(json["election"] ?? null, (record) => record) } : other;
}

/** The answer with every list in one order: what is left differs by more than its order. */
function unordered(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map((each: Json) => unordered(each));
    return items
      .map((item) => ({ item, rank: JSON.stringify(item) }))
      .sort(byRank)
      .map(({ item }) => item);
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, unordered(item)]),
  );
}

function byRank(a: { readonly rank: string }, b: { readonly rank: string }): number {
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
}

function answerOf(json: Record_, by?: Engine): Json {
  return unordered(JSON.parse(JSON.stringify(withoutInput(judged(json, by)))) as Json); // what was written as JSON
}

describe("the order of actors, acts, keys and lists", () => {
  it.each(givens)("changes no verdict: $name", ({ json }) => {
    expect(statusesOf(stirredIncident(json, json["title"] === undefined ? 7 : 8))).toEqual(statusesOf(json));
  });

  it.each(few)("changes nothing in the answer but its order: $name", ({ json }) => {
    expect(answerOf(stirredIncident(json, 9))).toEqual(answerOf(json));
  });
});

describe("the order of the rule files", () => {
  const { files } = readPackFiles(join(import.meta.dirname, "../../rules"), "rules");
  const turned = compile(loadFiles(shuffled(files, numbers(3))).partial);

  it.each(givens)("changes no verdict: $name", ({ json }) => {
    expect(statusesOf(json, turned)).toEqual(statusesOf(json));
  });

  it.each(few)("changes nothing in the answer but its order: $name", ({ json }) => {
    expect(answerOf(json, turned)).toEqual(answerOf(json));
  });
});
