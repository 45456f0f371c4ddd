import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Totals } from "../../answer/totals.js";
import type { RecordStart } from "../../incident/read.js";
import type { InputRecord } from "../../incident/record.js";
import type { Problem } from "../../problem.js";
import type { Rulebook } from "../../rulebook/model.js";
import type { ExitCode } from "../exit-code.js";
import type { Waiting } from "../inputs.js";
import type { Batch } from "./run.js";
import type { JudgeSettings } from "./settings.js";

export interface WorkerSettings {
  readonly rulebook: Rulebook;
  readonly settings: JudgeSettings;
  readonly masked: boolean;
}

/** A record as it is sent to a thread; with `problems`, one that needs no reading. */
export interface JobRecord {
  readonly file: string;
  readonly start?: RecordStart;
  readonly text: string;
  readonly problems?: readonly Problem[];
}

export interface JobResult {
  /** The lines of NDJSON. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly told: readonly { readonly index: number; readonly problems: readonly Problem[] }[];
  readonly totals: Totals;
  readonly code: ExitCode;
}

/** Records that are sent together: enough to make the sending cheap, few enough to keep every thread busy. */
const TOGETHER = 32;

const places = ["./cli-batch-worker.js", "./lazy/cli-batch-worker.js", "../../../dist/lazy/cli-batch-worker.js"];

/** A thread that answers one batch of records after another. */
class Judge {
  readonly #worker: Worker;
  #waiting: { readonly done: (result: JobResult) => void; readonly fail: (error: unknown) => void }[] = [];

  constructor(settings: WorkerSettings) {
    const file = places.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
    if (file === undefined) throw new Error("the part of the program that runs in threads is not there");
    this.#worker = new Worker(file, { workerData: settings });
    this.#worker.on("message", (result: JobResult) => this.#waiting.shift()?.done(result));
    this.#worker.on("error", (error) => {
      for (const { fail } of this.#waiting.splice(0)) fail(error);
    });
  }

  /** How much it has been given and has not answered. */
  get busy(): number {
    return this.#waiting.length;
  }

  send(records: readonly JobRecord[]): Promise<JobResult> {
    return new Promise((done, fail) => {
      this.#waiting.push({ done, fail });
      this.#worker.postMessage(records);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

interface Sent {
  readonly records: readonly InputRecord[];
  readonly result: Promise<JobResult>;
}

function jobOf({ record, read }: Waiting): JobRecord {
  const { file, start, text } = record;
  const place = { file, text, ...(start === undefined ? {} : { start }) };
  return record.plain ? place : { ...place, problems: read().problems };
}

/** Like `runBatch`, for NDJSON in and out, on several threads. The order is kept; no more is held than the threads are given. */
export async function runOnThreads(batch: Batch, jobs: number, settings: WorkerSettings): Promise<void> {
  const { outputs, outcome, told, interrupt, progress } = batch;
  const judges = Array.from({ length: jobs }, () => new Judge(settings));
  const sent: Sent[] = [];
  const receive = async (): Promise<void> => {
    const first = sent.shift();
    if (first === undefined) return;
    const { text, told: problems, totals, code } = await first.result;
    await outputs.put(text);
    outcome.tally.add(totals);
    outcome.trip(code);
    for (const { index, problems: own } of problems) {
      const record = first.records[index];
      if (record !== undefined) await told.about(record, own);
    }
    for (const record of first.records) progress.step(record.text.length);
    await progress.show();
  };
  try {
    reading: for await (const waiting of batch.records) {
      for (let from = 0; from < waiting.length; from += TOGETHER) {
        const part = waiting.slice(from, from + TOGETHER);
        const judge = judges.reduce((idlest, each) => (each.busy < idlest.busy ? each : idlest));
        const result = judge.send(part.map(jobOf));
        // A failure is told when its turn comes.
        result.catch(() => undefined);
        sent.push({ records: part.map(({ record }) => record), result });
        if (sent.length >= jobs * 3) await receive();
        if (interrupt.code !== undefined || outputs.gone) break reading;
      }
      await outputs.flush();
    }
    while (sent.length > 0) await receive();
    await outputs.flush();
  } finally {
    await Promise.all(judges.map((judge) => judge.end()));
  }
}
