/** The rules of this package, compiled once for a test file, and the incidents of `fixtures/incidents`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../src/engine/compile.js";
import { dictionaryOf } from "../src/incident/dictionary.js";
import type { Incident } from "../src/incident/model.js";
import { readIncidents, type Written } from "../src/incident/read.js";
import { loadPack } from "../src/rulebook/load.js";

const root = join(import.meta.dirname, "..");
export const rules = loadPack(join(root, "rules"), "rules").partial;
export const engine = compile(rules);
export const dictionary = dictionaryOf(rules);

export interface Read {
  readonly incident: Incident;
  readonly written: Written;
}

/** An incident from its JSON; what is wrong with it ends the test. */
export function read(text: string, file = "uji.json"): Read {
  const { incidents, problems, written } = readIncidents(text, file, dictionary);
  const [incident] = incidents;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (incident === undefined || written === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
  return { incident, written };
}

export function fixture(id: string, stage: "day-one" | "decided" = "decided"): Read {
  const file = join("fixtures/incidents", id, `${stage}.json`);
  return read(readFileSync(join(root, file), "utf8"), file);
}
