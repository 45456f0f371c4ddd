import type { Worker } from "node:worker_threads";
import type { Collected } from "../../answer/totals.js";
import type { RecordStart } from "../../incident/read.js";
import type { InputRecord } from "../../incident/record.js";
import type { Problem } from "../../problem.js";
import type { Rulebook } from "../../rulebook/model.js";
import { existing } from "../../existing.js";
import type { ExitCode } from "../exit-code.js";
import type { Waiting } from "../inputs.js";
import type { Batch } from "./run.js";
import type { JudgeSettings } from "./settings.js";
import { startThreads } from "./threads.js";

export interface WorkerSettings {
  /** The pack, or the snapshot that it is opened from. */
  readonly rules: Rulebook | string;
  readonly settings: JudgeSettings;
  readonly masked: boolean;
}

/** A record as it is sent to a thread: to be read there, or with what was wrong with it. */
export type JobRecord = {
  readonly file: string;
  readonly start?: RecordStart;
  readonly text: string;
} & ({ readonly start: RecordStart } | { readonly problems: readonly Problem[] });

export interface JobResult {
  /** The lines of NDJSON. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly told: readonly {
    readonly index: number;
    readonly problems: readonly Problem[];
    readonly personal: readonly string[];
  }[];
  readonly collected: Collected;
  readonly code: ExitCode;
}

/** Records that are sent together: enough to make the sending cheap, few enough to keep every thread busy. */
const TOGETHER = 32;
/** Long records travel in smaller company, so that little is held. */
const TOGETHER_CHARACTERS = 256 * 1024;

/** A thread that answers one part after another. */
class Judge {
  readonly #worker: Worker;
  readonly #waiting: { readonly done: (result: JobResult) => void; readonly fail: (error: Error) => void }[] = [];
  #broken: Error | undefined;

  readonly #break = (error: Error): void => {
    this.#broken ??= error;
    for (const { fail } of this.#waiting.splice(0)) fail(this.#broken);
  };

  constructor(worker: Worker) {
    this.#worker = worker;
    worker
      .on("message", (result: JobResult) => this.#waiting.shift()?.done(result))
      .on("error", this.#break)
      .on("messageerror", this.#break)
      .on("exit", (code) => {
        this.#break(new Error(`a thread ended with code ${code}`));
      });
  }

  /** How much it has been given and has not answered. */
  get busy(): number {
    return this.#waiting.length;
  }

  send(records: readonly JobRecord[]): Promise<JobResult> {
    return new Promise((done, fail) => {
      if (this.#broken !== undefined) {
        fail(this.#broken);
        return;
      }
      this.#waiting.push({ done, fail });
      this.#worker.postMessage(records);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

function jobOf({ record, read }: Waiting): JobRecord {
  const { file, start, text } = record;
  if (start === undefined) return { file, text, problems: read().problems };
  return record.plain ? { file, start, text } : { file, start, text, problems: read().problems };
}

/** Neighbours that are sent together. */
function* partsOf(records: readonly Waiting[]): Generator<readonly Waiting[]> {
  let part: Waiting[] = [];
  let length = 0;
  for (const waiting of records) {
    part.push(waiting);
    length += waiting.record.text.length;
    if (part.length < TOGETHER && length < TOGETHER_CHARACTERS) continue;
    yield part;
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part;
}

/**
 * Like `runBatch`, for NDJSON in and out, on several threads. The order is kept; no more is held than keeps the threads
 * busy, and what is done is handed on although no more input comes.
 */
export async function runOnThreads(batch: Batch, jobs: number, settings: WorkerSettings): Promise<void> {
  const { outputs, outcome, told, interrupt, progress } = batch;
  const judges = startThreads(jobs, settings).map((worker) => new Judge(worker));
  const sent: Promise<void>[] = [];
  let last = Promise.resolve();
  const receive = async (records: readonly InputRecord[], result: Promise<JobResult>): Promise<void> => {
    const { text, told: problems, collected, code } = await result;
    await outputs.put(text);
    outcome.tally.add(collected);
    outcome.trip(code);
    for (const { index, problems: own, personal } of problems) {
      await told.about(existing(records[index], "the record of a problem"), own, personal);
    }
    for (const record of records) progress.step(record.text.length);
    await progress.show();
  };
  const give = async (part: readonly Waiting[]): Promise<void> => {
    const judge = judges.reduce((idlest, each) => (each.busy < idlest.busy ? each : idlest));
    const result = judge.send(part.map(jobOf));
    const records = part.map(({ record }) => record);
    last = last.then(() => receive(records, result));
    // A failure is told when its turn comes.
    for (const promise of [result, last]) promise.catch(() => undefined);
    sent.push(last);
    if (sent.length >= jobs * 3) await sent.shift();
  };
  try {
    for await (const waiting of batch.records) {
      for (const part of partsOf(waiting)) {
        await give(part);
        if (interrupt.code !== undefined || outputs.gone) break;
      }
      if (interrupt.code !== undefined || outputs.gone) break;
    }
    await last;
    await outputs.flush();
  } finally {
    await Promise.all(judges.map((judge) => judge.end()));
  }
}
