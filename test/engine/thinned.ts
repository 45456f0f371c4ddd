/** Incidents with things left out: complete worlds in which nobody has asked everything yet. */
import fc from "fast-check";
import { join } from "node:path";
import { compile } from "../../src/engine/compile.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { chainsOf } from "../../src/rulebook/chains.js";
import { chainsTested, preparedCases } from "../../src/rulebook/test/cases.js";
import { incidentOf } from "../../src/rulebook/test/incident-of.js";
import type { Incident } from "../../src/incident/model.js";
import { readIncidents } from "../../src/incident/read.js";
import { loadPack } from "../../src/rulebook/load.js";
import type { Json } from "../../src/text/canonical-json.js";
import { anyWorld } from "../second-encoding/generate.js";
import { numbers } from "../numbers.js";
import { incidentJson } from "../second-encoding/incident.js";

export { numbers };

export const pack = loadPack(join(import.meta.dirname, "../../rules"), "rules");
export const rules = pack.partial;
export const engine = compile(rules);
export const dictionary = dictionaryOf(rules);

type Record_ = Record<string, Json>;

/** Kept whatever else goes: without them nothing would be judged. */
const KEPT = new Set(["id", "by", "cycle", "office", "actors", "acts", "findings", "conduct"]);
/** Going only now and then, as nearly everything turns on them. */
const RARE = new Set(["status", "on", "target", "election", "kind"]);
/** Their members go one by one; everything else goes as a whole. */
const RECORDS = new Set(["election", "actors", "acts", "target", "findings"]);
/** Where it is not known, no reason can stand instead. */
const NEVER_UNKNOWN = new Set(["target", "election", "calendar", "discipline", "also", "by"]);

/** A record with members left out or marked unknown, by a fixed row of numbers in [0, 1). */
function thinned(value: Json, share: number, next: () => number): Json {
  if (Array.isArray(value)) return value.map((each: Json) => thinned(each, share, next));
  if (value === null || typeof value !== "object") return value;
  const left: Record_ = {};
  for (const [key, member] of Object.entries(value as Record_)) {
    const goes = !KEPT.has(key) && next() < (RARE.has(key) ? share / 8 : share);
    if (!goes) left[key] = RECORDS.has(key) ? thinned(member, share, next) : member;
    else if (key === "status") left[key] = "asn";
    else if (!NEVER_UNKNOWN.has(key) && next() < 0.3) left[key] = { unknown: "belum ditanyakan" };
  }
  return left;
}

/** Texts of incidents, each with another share of its facts left out. */
export function thinnedTexts(count: number, seed: number): readonly string[] {
  const next = numbers(seed);
  return fc
    .sample(anyWorld, { numRuns: count, seed })
    .map((world, index) => JSON.stringify(thinned(incidentJson(`uji-${index}`, world), next(), next), null, 2));
}

/** The fulfilled case of every chain from the tests beside the rules, with some of what it states left out. */
export function thinnedCases(seed: number): readonly { readonly chain: string; readonly text: string }[] {
  const next = numbers(seed);
  const chains = chainsOf(rules.provisions);
  return pack.tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, chains);
      const [base] = preparedCases(test);
      if (!chain) return [];
      const paths = Object.keys(base.given).filter((path) => path !== "act.conduct");
      const some = (): readonly string[] => paths.filter(() => next() < 0.4);
      return [...paths.map((path) => [path]), some(), some()].map((out) => {
        const left = Object.entries(base.given).filter(([path]) => !out.includes(path));
        return {
          chain: chain.id,
          text: JSON.stringify(incidentOf(base.name, Object.fromEntries(left), base.otherActs)),
        };
      });
    }),
  );
}

export function incidentIn(text: string): Incident {
  const { incidents, problems } = readIncidents(text, "uji.json", dictionary);
  const [incident] = incidents;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!incident || errors.length > 0) throw new Error(`${JSON.stringify(errors)} in ${text}`);
  return incident;
}
