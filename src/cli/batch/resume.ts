import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
} from "node:fs";
import { resolve } from "node:path";
import type { Answer, NdjsonLine } from "../../answer/model.js";
import { byteLines } from "../../incident/bytes.js";
import type { Problem } from "../../problem.js";
import { recordOf } from "../../report/ndjson.js";
import { canonicalJson, type Json } from "../../text/canonical-json.js";
import { sha256 } from "../../text/sha256.js";
import type { Waiting } from "../inputs.js";
import { writeWhole } from "../output.js";
import type { Outcome } from "./judge.js";
import { descriptorOut, Unwritable, type Out } from "./out.js";
import type { BatchProblemArgs } from "./problems.js";
import { placeOf } from "./run.js";

/** What must be the same for a run to be continued. */
export interface RunIdentity {
  readonly engine: string;
  readonly rules: string;
  readonly inputs: Json;
  readonly options: Json;
  readonly on: string;
}

/** A run that cannot be continued as asked. */
export class NotResumable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

function refuse<C extends keyof BatchProblemArgs>(code: C, args: BatchProblemArgs[C]): NotResumable {
  return new NotResumable({ code, severity: "error", args: { ...args } });
}

/**
 * The file of `--resume`: lines gather in `FILE.partial`, and `FILE.resume` says what run they belong to. When all is
 * done the lines take their place. Every line is whole or is cut off before the run goes on.
 */
export class Resumption {
  readonly #partial: string;
  readonly #state: string;
  readonly #target: string;

  constructor(
    private readonly file: string,
    private readonly cwd: string,
  ) {
    this.#target = resolve(cwd, file);
    this.#partial = `${this.#target}.partial`;
    this.#state = `${this.#target}.resume`;
  }

  /** The identity of the run that was begun, if one was. */
  begun(): RunIdentity | undefined {
    if (!existsSync(this.#state) || !existsSync(this.#partial)) return undefined;
    try {
      // Written by `begin`; anything else does not compare equal.
      return JSON.parse(readFileSync(this.#state, "utf8")) as RunIdentity;
    } catch {
      return undefined;
    }
  }

  /** Goes on with the run that was begun, or begins one. Throws `NotResumable` and `Unwritable`. */
  begin(identity: RunIdentity): void {
    const before = this.begun();
    if (before === undefined) {
      rmSync(this.#partial, { force: true });
      const problem = writeWhole(`${this.file}.resume`, `${JSON.stringify(identity, null, 2)}\n`, this.cwd);
      if (problem !== undefined) throw new Unwritable(problem);
      return;
    }
    const what = Object.entries(identity).flatMap(([key, value]) =>
      canonicalJson(value as Json) ===
      canonicalJson((Object.entries(before).find(([k]) => k === key)?.[1] ?? null) as Json)
        ? []
        : [key],
    );
    if (what.length > 0) throw refuse("cli.resume_differs", { file: this.file, what });
    cutToWholeLines(this.#partial);
  }

  out(): Out {
    return descriptorOut(this.file, this.#target, this.#partial, "a");
  }

  /** Everything is in its place. */
  finished(): void {
    rmSync(this.#state, { force: true });
  }

  /**
   * The records that are still to be judged. Those before them are compared with their lines, position by position, and
   * count in the outcome.
   */
  async *remaining(records: AsyncIterable<readonly Waiting[]>, outcome: Outcome): AsyncGenerator<readonly Waiting[]> {
    const lines = existsSync(this.#partial) ? linesOf(this.#partial)[Symbol.asyncIterator]() : undefined;
    let position = 0;
    let next = await lines?.next();
    for await (const some of records) {
      let done = 0;
      for (; done < some.length && next !== undefined && next.done !== true; done++) {
        position += 1;
        const waiting = some[done];
        if (waiting === undefined || !isSame(waiting, next.value))
          throw refuse("cli.resume_changed", { file: this.file, position });
        see(outcome, next.value);
        next = await lines?.next();
      }
      if (done < some.length) yield some.slice(done);
    }
    if (next !== undefined && next.done !== true)
      throw refuse("cli.resume_changed", { file: this.file, position: position + 1 });
  }
}

async function* linesOf(path: string): AsyncGenerator<NdjsonLine> {
  for await (const lines of byteLines(createReadStream(path, { highWaterMark: 1 << 20 }), Infinity))
    for (const { bytes } of lines)
      // Our own lines; one that was tampered with does not compare equal.
      yield JSON.parse(Buffer.from(bytes ?? []).toString("utf8")) as NdjsonLine;
}

/** Does the line tell of this record? */
function isSame({ record, format, read }: Waiting, line: NdjsonLine): boolean {
  if (line.schema === "asn-check/summary@1") return false;
  if (line.schema === "asn-check/problem@1") {
    if (format !== "ndjson") read(); // ids are remembered in order
    const { file, line: at, sha256: hash } = recordOf(placeOf(record));
    return line.record.file === file && line.record.line === at && line.record.sha256 === hash;
  }
  if (record.plain && format === "ndjson") return hashOf(record.text) === line.incident.sha256;
  return read().incident?.sha256 === line.incident.sha256;
}

function hashOf(text: string): string | undefined {
  try {
    return sha256(canonicalJson(JSON.parse(text) as Json));
  } catch {
    return undefined;
  }
}

function see(outcome: Outcome, line: NdjsonLine): void {
  if (line.schema === "asn-check/summary@1") return;
  if (line.schema === "asn-check/problem@1") outcome.see({ problems: line.problems });
  else outcome.see({ answer: line satisfies Answer, problems: [] });
}

const LINE_FEED = 10;
const SUMMARY = '{"schema":"asn-check/summary@1"';

/** Cuts off a line that was not finished, and a summary, which is written anew. */
function cutToWholeLines(path: string): void {
  const file = openSync(path, "r");
  let end: number;
  try {
    end = lineStart(file, fstatSync(file).size);
    const before = end === 0 ? 0 : lineStart(file, end - 1);
    const head = Buffer.alloc(SUMMARY.length);
    readSync(file, head, 0, head.length, before);
    if (head.toString("latin1") === SUMMARY) end = before;
  } finally {
    closeSync(file);
  }
  truncateSync(path, end);
}

/** Where the line that ends at `end` begins: behind the line feed before it. */
function lineStart(file: number, end: number): number {
  const block = Buffer.alloc(64 * 1024);
  for (let stop = end; stop > 0;) {
    const start = Math.max(0, stop - block.length);
    const read = readSync(file, block, 0, stop - start, start);
    const at = block.subarray(0, read).lastIndexOf(LINE_FEED);
    if (at >= 0) return start + at + 1;
    stop = start;
  }
  return 0;
}
