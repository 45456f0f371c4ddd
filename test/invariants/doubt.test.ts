/** What is disputed or not known settles nothing that its answers would settle differently. */
import { describe, expect, it } from "vitest";
import type { ProvisionStatus } from "../../src/answer/model.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, givens, isRecord, judged, outcomesOf, within, type Record_ } from "./incidents.js";

const SCOPES = ["actors", "acts"] as const;

interface Doubt {
  readonly name: string;
  readonly path: string;
  readonly as: (value: Json | undefined) => Record_;
}

function setting(json: Record_, scope: string, key: string, value: Json | undefined): Record_ {
  return within(json, scope, (record) => {
    const { [key]: before, ...rest } = record;
    if (typeof before !== "boolean") return record;
    return value === undefined ? rest : { ...rest, [key]: value };
  });
}

/** Every yes-or-no fact that an incident states, each put in doubt alone. */
const doubts: readonly Doubt[] = givens.slice(0, 110).flatMap(({ name, json }) =>
  SCOPES.flatMap((scope) => {
    const records = [json[scope]].flat().filter(isRecord);
    const keys = new Set(records.flatMap((each) => Object.keys(each).filter((key) => typeof each[key] === "boolean")));
    const scoped = (key: string): string => `${scope === "actors" ? "actor" : "act"}.${key}`;
    return [...keys]
      .filter((key) => dictionary.facts.get(scoped(key))?.allegation !== true)
      .map((key) => ({
        name: `${name}: ${scoped(key)}`,
        path: scoped(key),
        as: (value: Json | undefined) => setting(json, scope, key, value),
      }));
  }),
);

/** Under one name there may be several outcomes where an act is cut at a change of law; the whole row counts. */
function rows(json: Record_): ReadonlyMap<string, readonly ProvisionStatus[]> {
  const result = new Map<string, ProvisionStatus[]>();
  for (const { unit, chain, status } of outcomesOf(json)) {
    const name = `${unit.actor.id} ${unit.act.id} ${unit.contest?.index ?? "-"} ${chain.id}`;
    result.set(name, [...(result.get(name) ?? []), status]);
  }
  return result;
}

const WEIGHT: readonly ProvisionStatus[] = ["wrong_regime", "not_in_force", "not_reached", "not_fulfilled", "excepted"];

/** Settled in doubt, and settled otherwise by one of the answers. */
function rash(doubtful: ProvisionStatus, answered: ProvisionStatus): boolean {
  if (doubtful === "open") return false;
  if (doubtful === "fulfilled") return answered !== "fulfilled";
  return !WEIGHT.includes(answered) || WEIGHT.indexOf(answered) > WEIGHT.indexOf(doubtful);
}

function settledRashly(doubtful: Record_, answers: readonly Record_[]): string[] {
  const decided = answers.map(rows);
  return [...rows(doubtful)].flatMap(([name, statuses]) =>
    decided.flatMap((answer) =>
      (answer.get(name) ?? []).some((status) => statuses.every((each) => rash(each, status)))
        ? [`${name}: ${statuses.join()} in doubt, ${answer.get(name)?.join() ?? ""} when answered`]
        : [],
    ),
  );
}

describe("a fact in doubt", () => {
  it("is found in enough places", () => {
    expect(doubts.length).toBeGreaterThan(100);
  });

  it.each(doubts)("settles nothing that an answer settles otherwise: $name", ({ as }) => {
    const answers = [as(true), as(false)];
    for (const doubt of [{ value: true, contested: true }, { unknown: "belum diperiksa" }, undefined])
      expect(settledRashly(as(doubt), answers)).toEqual([]);
  });
});

describe("a contested fact", () => {
  const shown = doubts.filter((_, index) => index % 40 === 0);
  let seen = 0;

  it.each(shown)("shows both sides, each as it would come out: $name", ({ as, path }) => {
    const both = judged(as({ value: true, contested: true })).verdicts.flatMap(({ contested }) =>
      contested.filter((each) => each.path === path),
    );
    for (const { ways } of both) expect(ways.map(({ value }) => value).sort()).toEqual([false, true]);
    seen += both.length;
  });

  it("is met at all", () => {
    expect(seen).toBeGreaterThan(0);
  });
});
