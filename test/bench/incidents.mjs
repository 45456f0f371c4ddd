/**
 * Incidents in any number, the same on every machine: those of the fixtures in turn, each with an id of its own; or each
 * different from all others.
 */
import { closeSync, openSync, readFileSync, readdirSync, writeSync } from "node:fs";
import { join } from "node:path";
import { random } from "./random.mjs";

/** The fixtures that hold one incident. */
export function fixtureIncidents(folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .sort();
  return files.flatMap((name) => {
    const incident = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return typeof incident === "object" && !Array.isArray(incident) && "acts" in incident ? [incident] : [];
  });
}

/** Writes so many lines of NDJSON. Ids are of one length, so that answers are, too. */
export function writeIncidents(file, fixtures, count, different = false) {
  const out = openSync(file, "w");
  const chance = random(count);
  let part = [];
  for (let index = 0; index < count; index++) {
    const own = fixtures[index % fixtures.length];
    const incident = different ? otherwise(own, chance) : own;
    part.push(`${JSON.stringify({ ...incident, id: `uji-${String(index).padStart(8, "0")}` })}\n`);
    if (part.length < 1000 && index + 1 < count) continue;
    writeSync(out, part.join(""));
    part = [];
  }
  closeSync(out);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The same on other days, in another region, with a fact less about an act and an actor. */
function otherwise(incident, { next, one }) {
  const days = Math.floor(next() * 61) - 30;
  const moved = (value) => {
    if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value))
      return new Date(Date.parse(value) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item)]));
  };
  const thinner = (record, kept) => {
    const facts = Object.keys(record).filter((key) => !kept.includes(key));
    const left = facts.length === 0 ? undefined : one(facts);
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== left));
  };
  const { report, decisions, acts, actors, election, ...others } = incident;
  return {
    ...others,
    ...(report && { report: moved(report) }),
    ...(election &&
      !Array.isArray(election) && { election: { ...election, region: `Kabupaten ${Math.floor(next() * 500)}` } }),
    ...(Array.isArray(election) && { election }),
    actors: actors.map((actor) => thinner(actor, ["id", "status"])),
    acts: moved(acts).map((act) => thinner(act, ["id", "by", "on", "conduct"])),
    ...(decisions && { decisions: moved(decisions) }),
  };
}
