/** The program with a pack of twice the size: every provision stands in it a second time under another id. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importSource } from "../../build/source.mjs";

/**
 * A copy of the program in `folder`. With `later` the second half is law of another time, which is never in force here, as a
 * pack grows over the years; else it is in force as the first is, and every answer is twice as long.
 */
export async function programWithTwice(root, folder, later) {
  mkdirSync(folder, { recursive: true });
  for (const part of ["bin", "dist", "package.json"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  const { readSnapshot, snapshotOf } = await importSource("build/artefacts.ts");
  const rulebook = readSnapshot(readFileSync(join(root, "dist/pack.json"), "latin1"));
  const ids = new Set(rulebook.provisions.map(({ id }) => id));
  const again = (value, key) => {
    if (typeof value === "string") {
      if (ids.has(value)) return `${value}~2`;
      return later && (key === "from" || key === "until") ? value.replace(/^\d/, "9") : value;
    }
    if (Array.isArray(value)) return value.map((each) => again(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, again(each, name)]));
  };
  const second = rulebook.provisions.map((provision) => again(provision));
  const twice = { ...rulebook, provisions: [...rulebook.provisions, ...second] };
  writeFileSync(join(folder, "dist/pack.json"), snapshotOf(twice));
  return join(folder, "bin/asn-check.js");
}
