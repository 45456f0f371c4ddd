/** A thread that reads and judges lines; started by `pool.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { compile } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { readRecord } from "../../incident/read.js";
import { ndjsonReport } from "../../report/ndjson.js";
import { redactAnswer, redactProblems } from "../../report/redact.js";
import { PLAIN } from "../../report/report.js";
import { openSnapshot } from "../../rulebook/snapshot.js";
import { judgeRecord, Outcome } from "./judge.js";
import type { JobRecord, JobResult, WorkerSettings } from "./pool.js";

// Only `pool.ts` starts this thread, with these data.
const { rules, settings, masked } = workerData as WorkerSettings;
const rulebook = typeof rules === "string" ? openSnapshot(rules) : rules;
const engine = compile(rulebook);
const dictionary = dictionaryOf(rulebook);
const { language, on } = settings.answer;
const report = ndjsonReport({ ...PLAIN, rulebook, language, on, quiet: true });

function resultOf(records: readonly JobRecord[]): JobResult {
  const outcome = new Outcome(settings);
  const told: JobResult["told"][number][] = [];
  const parts = records.map((record, index) => {
    const { file, start, text } = record;
    const read = "problems" in record ? record : readRecord(text, file, dictionary, record.start);
    const judged = judgeRecord(engine, read, settings);
    outcome.see(judged);
    if (judged.problems.length > 0) told.push({ index, problems: judged.problems, personal: judged.personal });
    const place = start === undefined ? { file, text } : { file, line: start.line, column: start.column, text };
    const { answer } = judged;
    if (answer === undefined)
      return report.problem(
        masked ? redactProblems(judged.problems, text, language, judged.personal) : judged.problems,
        place,
      );
    return report.answer(masked ? redactAnswer(answer, judged.personal, language) : answer, place);
  });
  const { collected } = outcome.tally;
  return { text: new TextEncoder().encode(parts.join("")), told, collected, code: outcome.code };
}

parentPort?.on("message", (records: readonly JobRecord[]) => {
  const result = resultOf(records);
  parentPort?.postMessage(result, [result.text.buffer]);
});
