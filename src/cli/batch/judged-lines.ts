import { createReadStream } from "node:fs";
import type { Answer, NdjsonLine } from "../../answer/model.js";
import { existing } from "../../existing.js";
import { byteLines } from "../../incident/bytes.js";
import { recordOf } from "../../report/ndjson.js";
import { canonicalJson, type Json } from "../../text/canonical-json.js";
import { sha256 } from "../../text/sha256.js";
import type { Waiting } from "../inputs.js";
import type { Outcome } from "./judge.js";
import type { PeopleWanted } from "./people.js";
import { placeOf } from "./run.js";

/** What was said of one record. */
type JudgedLine = Exclude<NdjsonLine, { readonly schema: "asn-check/summary@1" }>;

/** The lines of a file of our own; undefined in place of one that tells of no record, since somebody changed it. */
export async function* linesOf(path: string): AsyncGenerator<JudgedLine | undefined> {
  for await (const lines of byteLines(createReadStream(path, { highWaterMark: 1 << 20 }), Infinity))
    for (const { bytes } of lines) yield judgedLine(Buffer.from(existing(bytes, "a line")).toString("utf8"));
}

function judgedLine(text: string): JudgedLine | undefined {
  try {
    // Our own lines; one that was tampered with does not compare equal.
    const line = JSON.parse(text) as NdjsonLine;
    return line.schema === "asn-check/answer@1" || line.schema === "asn-check/problem@1" ? line : undefined;
  } catch {
    return undefined;
  }
}

/** Does the line tell of this record? */
export function isSame({ record, format, read }: Waiting, line: JudgedLine, people: PeopleWanted): boolean {
  if (line.schema === "asn-check/problem@1") {
    if (format !== "ndjson") read(); // ids are remembered in order
    const { file, line: at, sha256: hash } = recordOf(placeOf(record));
    return line.record.file === file && line.record.line === at && line.record.sha256 === hash;
  }
  // Reading takes longer than hashing, and is needed where ids or people are remembered.
  if (record.plain && format === "ndjson" && people.met) return hashOf(record.text) === line.incident.sha256;
  const { incident } = read();
  if (incident !== undefined) people.see(incident);
  return incident?.sha256 === line.incident.sha256;
}

function hashOf(text: string): string | undefined {
  try {
    return sha256(canonicalJson(JSON.parse(text) as Json));
  } catch {
    return undefined;
  }
}

/** What a line counts for in the outcome of its run. */
export function see(outcome: Outcome, line: JudgedLine): void {
  outcome.see(line.schema === "asn-check/problem@1" ? {} : { answer: line satisfies Answer });
}
