/** A thread that reads and judges lines; started by `pool.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { VerdictMemory } from "../../answer/verdict-memory.js";
import { compile } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { readRecord } from "../../incident/read.js";
import { existing } from "../../existing.js";
import { linePieces, ndjsonReport } from "../../report/ndjson.js";
import { redactAnswer, redactProblems } from "../../report/redact.js";
import { PLAIN } from "../../report/report.js";
import { openSnapshot } from "../../rulebook/snapshot.js";
import type { Piece } from "../../text/shared-text.js";
import { judgeRecord, Outcome } from "./judge.js";
import type { JobRecord, JobResult, WorkerSettings } from "./pool.js";

// Only `pool.ts` starts this thread, with these data.
const { rules, settings, masked } = workerData as WorkerSettings;
const rulebook = typeof rules === "string" ? openSnapshot(rules) : rules;
const engine = compile(rulebook);
const memory = new VerdictMemory(engine);
const dictionary = dictionaryOf(rulebook);
const { language, on } = settings.answer;
const report = ndjsonReport({ ...PLAIN, rulebook, language, on, quiet: true });

function resultOf(records: readonly JobRecord[]): JobResult {
  const outcome = new Outcome(settings);
  const told: JobResult["told"][number][] = [];
  const parts = records.flatMap((record, index): readonly Piece[] => {
    const { file, start, text } = record;
    const read = "problems" in record ? record : readRecord(text, file, dictionary, record.start);
    const judged = judgeRecord(engine, read, settings, memory);
    outcome.see(judged);
    if (judged.problems.length > 0) told.push({ index, problems: judged.problems, personal: judged.personal });
    const place = start === undefined ? { file, text } : { file, line: start.line, column: start.column, text };
    const { answer } = judged;
    if (answer === undefined)
      return [
        report.problem(
          masked ? redactProblems(judged.problems, text, language, judged.personal) : judged.problems,
          place,
        ),
      ];
    return linePieces(masked ? redactAnswer(answer, judged.personal, language) : answer);
  });
  const { collected } = outcome.tally;
  return { text: encoded(parts), told, collected, code: outcome.code };
}

function encoded(parts: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const lengths = parts.map((part) => (typeof part === "string" ? Buffer.byteLength(part) : part.length));
  const whole = Buffer.from(new ArrayBuffer(lengths.reduce((sum, length) => sum + length, 0)));
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (typeof part === "string") whole.write(part, at, "utf8");
    else whole.set(part, at);
    at += existing(lengths[index], index);
  }
  return whole;
}

parentPort?.on("message", (records: readonly JobRecord[]) => {
  const result = resultOf(records);
  parentPort?.postMessage(result, [result.text.buffer]);
});
