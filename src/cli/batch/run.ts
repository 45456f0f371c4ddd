import { VerdictMemory } from "../../answer/verdict-memory.js";
import type { Engine } from "../../engine/model.js";
import type { RecordRead } from "../../incident/read.js";
import type { InputRecord } from "../../incident/record.js";
import type { RecordPlace } from "../../report/report.js";
import type { Waiting } from "../inputs.js";
import type { Progress } from "../progress.js";
import type { Interrupt } from "./interrupt.js";
import { judgeRecord, type Judged, type Outcome } from "./judge.js";
import type { Outputs } from "./outputs.js";
import type { PeopleWanted } from "./people.js";
import type { JudgeSettings } from "./settings.js";
import type { Told } from "./told.js";

/** What a batch needs while it runs. */
export interface Batch {
  readonly records: AsyncIterable<readonly Waiting[]>;
  readonly engine: () => Engine;
  readonly settings: JudgeSettings;
  readonly outputs: Outputs;
  readonly outcome: Outcome;
  readonly told: Told;
  readonly people: PeopleWanted;
  readonly interrupt: Interrupt;
  readonly progress: Progress;
  /** Told once that there are more than a few records. */
  readonly many: () => void;
}

/** Judging so few ends before code that was compiled to run faster would pay. */
const FEW = 3;
/** Finding out what each provision reads takes longer than judging so many without knowing it. */
const SEVERAL = 50;

/** Answers wait here until somebody who was asked for is met, so that a slip in a name writes nothing. */
const MOST_WAITING = 1000;

export function placeOf({ file, start, text }: InputRecord): RecordPlace {
  return start === undefined ? { file, text } : { file, line: start.line, column: start.column, text };
}

/** Judges record by record and hands each to every output, in the order of input; ends early when somebody asks, or nobody reads. */
export async function runBatch(batch: Batch): Promise<void> {
  const { settings, outputs, outcome, told, people, interrupt, progress } = batch;
  let begun = 0;
  let memory: VerdictMemory | undefined;
  let waiting: { readonly judged: Judged; readonly place: RecordPlace }[] = [];
  const release = async (): Promise<void> => {
    for (const { judged, place } of waiting) await outputs.record(judged, place);
    waiting = [];
  };
  for await (const records of batch.records) {
    for (const { record, read } of records) {
      begun += 1;
      if (begun === FEW + 1) batch.many();
      if (begun > SEVERAL) memory ??= new VerdictMemory(batch.engine());
      const found = read();
      if (found.incident !== undefined) people.see(found.incident);
      const judged =
        found.incident === undefined ? judgedBad(found) : judgeRecord(batch.engine(), found, settings, memory);
      outcome.see(judged);
      const place = placeOf(record);
      if (judged.problems.length > 0) await told.about(record, judged.problems, judged.personal);
      if (waiting.length < MOST_WAITING && !people.met) waiting.push({ judged, place });
      else {
        if (waiting.length > 0) await release();
        await outputs.record(judged, place);
      }
      progress.step(record.text.length);
      if (await interrupt.breathe()) {
        await outputs.flush();
        await progress.show();
      }
      if (interrupt.code !== undefined || outputs.gone) return release();
    }
    await outputs.flush();
  }
  if (people.problems().length === 0) await release();
}

function judgedBad({ problems, personal = [] }: RecordRead): Judged {
  return { problems, personal };
}
