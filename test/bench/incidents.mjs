/** Incidents in any number, the same on every machine: those of the fixtures in turn, each with an id of its own. */
import { closeSync, openSync, readFileSync, readdirSync, writeSync } from "node:fs";
import { join } from "node:path";

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
export function writeIncidents(file, fixtures, count) {
  const out = openSync(file, "w");
  let part = [];
  for (let index = 0; index < count; index++) {
    const incident = fixtures[index % fixtures.length];
    part.push(`${JSON.stringify({ ...incident, id: `uji-${String(index).padStart(8, "0")}` })}\n`);
    if (part.length < 1000 && index + 1 < count) continue;
    writeSync(out, part.join(""));
    part = [];
  }
  closeSync(out);
}
