import { createReadStream, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Bytes } from "../incident/bytes.js";
import type { DateStyle } from "../incident/csv-cell.js";
import type { Dictionary } from "../incident/dictionary.js";
import { discover, ignoreFile, nodeFileSystem, type FileSystem } from "../incident/discover.js";
import { formatOfName, readInOrder, recordsOf } from "../incident/input.js";
import type { Incident } from "../incident/model.js";
import { badRecord, type InputFormat, type InputRecord } from "../incident/record.js";
import type { RecordRead, Written } from "../incident/read.js";
import type { Problem } from "../problem.js";
import type { Io } from "./io.js";
import { statsOf } from "./stats-of.js";
import { systemReason } from "./system-reason.js";

/** Name that places give to standard input. */
const standardInput = "stdin";

/** Files up to this size are read at once. */
const AT_ONCE = 1 << 20;

export interface InputOptions {
  /** Form of standard input, and of files whose names do not tell. */
  readonly format?: InputFormat;
  readonly dates?: DateStyle;
  /** Pay no heed to `.asncheckignore`. */
  readonly noIgnore?: boolean;
  /** Ends the reading; what was read stays. */
  readonly signal?: AbortSignal;
}

/** A record in the order of input, with what reads it in that order. */
export interface Waiting {
  readonly record: InputRecord;
  readonly format: InputFormat;
  readonly read: () => RecordRead;
}

function fileSystemAt(cwd: string): FileSystem {
  const at = (path: string): string => resolve(cwd, path);
  return {
    kind: (path) => nodeFileSystem.kind(at(path)),
    list: (path) => nodeFileSystem.list(at(path)),
    read: (path) => nodeFileSystem.read(at(path)),
  };
}

async function* bytesOf(path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const stats = statSync(path);
  if (stats.isFile() && stats.size <= AT_ONCE) yield readFileSync(path);
  else yield* createReadStream(path, { highWaterMark: AT_ONCE, ...(signal === undefined ? {} : { signal }) });
}

function sizeOfFile(path: string): number | undefined {
  const stats = statsOf(path);
  return stats?.isFile() === true ? stats.size : undefined;
}

/** Bytes of the named files together, for telling how far a run is; unknown when something else is named. */
export function sizeOf(paths: readonly string[], cwd: string): number | undefined {
  let sum = 0;
  for (const path of paths) {
    const size = path === "-" ? undefined : sizeOfFile(resolve(cwd, path));
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}

/** The files that names on the command line lead to, as far as they can be found. */
export async function filesNamed(
  paths: readonly string[],
  { cwd }: Io,
  { noIgnore }: InputOptions,
): Promise<readonly string[]> {
  const fileSystem = fileSystemAt(cwd);
  const ignore = noIgnore === true ? "" : ignoreFile(fileSystem);
  return (await discover(paths, fileSystem, { ignore, from: cwd })).files;
}

/** What the names on the command line lead to, in their order; each file once, however the way to it is written. */
async function* sources(
  paths: readonly string[],
  io: Io,
  { format, noIgnore, signal }: InputOptions,
): AsyncGenerator<{ readonly bytes: Bytes; readonly file: string; readonly format: InputFormat } | InputRecord> {
  const fileSystem = fileSystemAt(io.cwd);
  const ignore = noIgnore === true ? "" : ignoreFile(fileSystem);
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-") {
      if (!seen.has(path)) yield { bytes: io.input(signal), file: standardInput, format: format ?? "json" };
      seen.add(path);
      continue;
    }
    const found = await discover([path], fileSystem, { ignore, from: io.cwd });
    for (const file of found.files) {
      const opened = resolve(io.cwd, file);
      if (seen.has(opened)) continue;
      seen.add(opened);
      const bytes = bytesOf(opened, signal);
      yield { bytes, file, format: formatOfName(file) ?? format ?? "json" };
    }
    for (const problem of found.problems) yield badRecord(path, [problem]);
  }
}

/**
 * Every record that the paths name, in their order, as many at a time as arrive together; `-` is standard input.
 * What cannot be opened or read stands in its place, and the others go on.
 */
export async function* recordsIn(
  paths: readonly string[],
  dictionary: Dictionary,
  io: Io,
  options: InputOptions = {},
): AsyncGenerator<readonly Waiting[]> {
  for await (const source of sources(paths, io, options)) {
    if (!("bytes" in source)) {
      yield [{ record: source, format: "json", read: () => source.read(dictionary) }];
      continue;
    }
    const { file, format } = source;
    const ids = new Map<string, number>();
    try {
      for await (const records of recordsOf({ ...source, dates: options.dates ?? "iso" }, dictionary))
        yield records.map((record) => ({ record, format, read: () => readInOrder(record, format, dictionary, ids) }));
    } catch (error) {
      if (options.signal?.aborted === true) return;
      const args = { path: file, reason: systemReason(error) };
      const problem: Problem = { code: "input.unreadable", severity: "error", args };
      const record = badRecord(file, [problem]);
      yield [{ record, format, read: () => record.read(dictionary) }];
    }
  }
}

export interface IncidentRead {
  readonly incident: Incident;
  /** Warnings about this incident. */
  readonly warnings: readonly Problem[];
  /** How it is written, for what points into it or changes it. */
  readonly written: Written | undefined;
}

export interface InputsRead {
  readonly incidents: readonly IncidentRead[];
  /** Everything that was wrong, errors and warnings, in the order of reading. */
  readonly problems: readonly Problem[];
  /** Names and numbers of persons in all of them, as far as they can be read. */
  readonly personal: readonly string[];
  readonly sources: ReadonlyMap<string, string>;
}

/** The text of a record, put where it stands in its file, for code frames. Empty where it stands too far in. */
export function frameSource({ start, text }: InputRecord): string {
  const farthest = 20_000;
  if (start === undefined || start.line > farthest || start.column > farthest) return "";
  return "\n".repeat(start.line - 1) + " ".repeat(start.column - 1) + text;
}

/** The records of a file one after another, each on its own lines. */
function laidOver(before: string, record: InputRecord): string {
  const own = frameSource(record);
  // One of the two is empty.
  if (before === "" || record.start === undefined) return before + own;
  const lines = before.split("\n").length;
  // On the line where the one before ended, or on a later one.
  const end = before.length - before.lastIndexOf("\n") - 1;
  return before + own.slice(lines - 1 + (record.start.line > lines ? 0 : end));
}

/** Everything at once, for commands that look at few incidents. One bad file never stops the others. */
export async function readInputs(
  paths: readonly string[],
  dictionary: Dictionary,
  io: Io,
  options: InputOptions = {},
): Promise<InputsRead> {
  const incidents: IncidentRead[] = [];
  const problems: Problem[] = [];
  const names: string[] = [];
  const sourcesRead = new Map<string, string>();
  for await (const waiting of recordsIn(paths, dictionary, io, options)) {
    for (const { record, read } of waiting) {
      const { incident, problems: own, personal = [], written } = read();
      names.push(...personal);
      if (incident) incidents.push({ incident, warnings: own.filter(({ severity }) => severity !== "error"), written });
      if (own.length > 0) {
        problems.push(...own);
        sourcesRead.set(record.file, laidOver(sourcesRead.get(record.file) ?? "", record));
      }
    }
  }
  return { incidents, problems, personal: names, sources: sourcesRead };
}
