/** In what order something is written changes nothing but the order of the output. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { readPackFiles } from "../../src/rulebook/files.js";
import { loadFiles } from "../../src/rulebook/load.js";
import type { Json } from "../../src/text/canonical-json.js";
import { everywhere, givens, numbers, statusesOf, type Record_ } from "./incidents.js";

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

describe("the order of actors, acts, keys and lists", () => {
  it.each(givens)("changes no verdict: $name", ({ json }) => {
    expect(statusesOf(stirredIncident(json, json["title"] === undefined ? 7 : 8))).toEqual(statusesOf(json));
  });
});

describe("the order of the rule files", () => {
  const { files } = readPackFiles(join(import.meta.dirname, "../../rules"), "rules");
  const turned = compile(loadFiles(shuffled(files, numbers(3))).partial);

  it.each(givens)("changes no verdict: $name", ({ json }) => {
    expect(statusesOf(json, turned)).toEqual(statusesOf(json));
  });
});
