/**
 * Judges every incident of `fixtures/incidents` with one program and gives the hash of each format, so that two programs,
 * versions of Node, locales or orders of files can be held beside each other: same hashes, same bytes.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

export const root = resolve(import.meta.dirname, "../..");

/** Names of all incidents as they are given on the command line, from the folder of the repository. */
export const incidents = readdirSync(join(root, "fixtures/incidents"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name) => `fixtures/incidents/${name.replaceAll("\\", "/")}`)
  .sort();

const formats = ["pretty", "json", "csv", "markdown", "sarif", "junit", "github"];

const hashOf = (text) => createHash("sha256").update(text).digest("hex");

/** One run over all incidents: hash by format; `ndjson` holds the lines themselves. */
export async function judged([program, ...words], { env = {}, files = incidents } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "asn-check-judged-"));
  try {
    const outputs = formats.flatMap((name) => ["-f", `${name}=${join(folder, name)}`]);
    const { stdout: ndjson } = await execute(
      program,
      [...words, "check", ...files, "-f", "ndjson", ...outputs, "--on", "2026-11-22", "--detail", "full", "--totals"],
      { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, env: { PATH: process.env["PATH"] ?? "", ...env } },
    );
    const lines = ndjson.trimEnd().split("\n");
    // The last line holds the totals.
    if (lines.length !== files.length + 1) throw new Error(`${lines.length} lines for ${files.length} incidents`);
    const hashes = formats.map((name) => [name, hashOf(readFileSync(join(folder, name)))]);
    return { hashes: Object.fromEntries([["ndjson", hashOf(ndjson)], ...hashes]), lines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Formats in which two runs differ. */
export function differing(one, other) {
  return Object.keys(one.hashes).filter((name) => one.hashes[name] !== other.hashes[name]);
}

/** Whether two runs over the same incidents in another order gave the same lines, totals included. */
export function sameLines(one, other) {
  return [...one.lines].sort().join("\n") === [...other.lines].sort().join("\n");
}

/** The program of this working tree. */
export const program = join(root, "bin/asn-check.js");

/**
 * How the program of this working tree judges, run by this Node. With `ASN_CHECK_JUDGED`, the path of a file, it is kept there
 * for the next comparison of the same run of checks.
 */
export async function judgedHere() {
  const kept = process.env["ASN_CHECK_JUDGED"];
  if (kept !== undefined && existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  const result = await judged([process.execPath, program]);
  if (kept !== undefined) writeFileSync(kept, JSON.stringify(result));
  return result;
}

/** Runs the tasks, as many at a time as there are processors; results in the order of the tasks. */
export async function together(tasks) {
  const results = [];
  const waiting = tasks.entries();
  const work = async () => {
    for (const [index, task] of waiting) results[index] = await task();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
