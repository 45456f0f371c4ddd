import type { Engine } from "../../engine/model.js";
import type { Dictionary } from "../../incident/dictionary.js";
import { existing } from "../../existing.js";
import { readIncidents } from "../../incident/read.js";
import type { Problem } from "../../problem.js";
import { caseVerdict, type CaseVerdict } from "./case-verdict.js";
import { incidentOf } from "./incident-of.js";
import type { PreparedCase } from "./cases.js";
import type { Given } from "./model.js";

/** The facts that a case is judged on. */
export type JudgedCase = Pick<PreparedCase, "name" | "given" | "otherActs">;

/** What came of a case: its verdict, why it could not be read, or that the chain gave none. */
export type Judged =
  | { readonly kind: "verdict"; readonly verdict: CaseVerdict }
  | { readonly kind: "unreadable"; readonly problem: Problem }
  | { readonly kind: "none" };

/** Judges the facts of a case by one chain; with a version, the outcome under that wording where there is one. */
export function judgeGiven(
  engine: Engine,
  dictionary: Dictionary,
  chain: string,
  { name, given, otherActs }: JudgedCase,
  version?: string,
): Judged {
  const json = JSON.stringify(incidentOf(name, withoutReadings(given), otherActs));
  const read = readIncidents(json, name, dictionary);
  const unreadable = read.problems.find(({ severity }) => severity === "error");
  if (unreadable !== undefined) return { kind: "unreadable", problem: unreadable };
  const verdict = caseVerdict(engine, existing(read.incidents[0], name), readingsOf(given), chain, version);
  return verdict === undefined ? { kind: "none" } : { kind: "verdict", verdict };
}

const READING = "readings.";

function readingsOf(given: Given): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([path]) => path.startsWith(READING))
      .map(([path, choice]) => [path.slice(READING.length), String(choice)]),
  );
}

function withoutReadings(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([path]) => !path.startsWith(READING)));
}
