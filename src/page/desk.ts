/** Everything that the page can do without a document: read, judge, compare, print. The tests use the same door. */
import { answer, type AnswerOptions } from "../answer/answer.js";
import type { Answer } from "../answer/model.js";
import { timelinesOf } from "../answer/timeline.js";
import { judgeRecord, Outcome } from "../cli/batch/judge.js";
import { compile } from "../engine/compile.js";
import type { Engine } from "../engine/model.js";
import { dictionaryOf, type Dictionary } from "../incident/dictionary.js";
import { jsonRecords } from "../incident/json-records.js";
import type { InputRecord } from "../incident/record.js";
import { readInOrder } from "../incident/input.js";
import type { Incident } from "../incident/model.js";
import type { RecordRead, Written } from "../incident/read.js";
import type { Language } from "../messages/language.js";
import { caseHtml } from "../report/case/html.js";
import { caseSource, caseView } from "../report/case/source.js";
import { studyOf } from "../report/case/study.js";
import { jsonReport } from "../report/json.js";
import { markdownReport } from "../report/markdown.js";
import { lexiconOf } from "../report/lexicon.js";
import { prettyReport } from "../report/pretty.js";
import { redactAnswer } from "../report/redact.js";
import { PLAIN, type Report, type ReportContext } from "../report/report.js";
import type { IsoDay, Rulebook } from "../rulebook/model.js";
import { openSnapshot } from "../rulebook/snapshot.js";
import { version } from "../version.js";

export interface Desk {
  readonly rulebook: Rulebook;
  readonly engine: Engine;
  readonly dictionary: Dictionary;
}

/** How an answer is wanted. */
export interface Wanted {
  readonly language: Language;
  /** Day of evaluation. */
  readonly on: IsoDay;
}

/** A record of a file, with where it stands and what was read of it. */
export interface FileRecord extends RecordRead {
  readonly record: InputRecord;
}

export function deskOf(snapshot: string): Desk {
  const rulebook = openSnapshot(snapshot);
  return { rulebook, engine: compile(rulebook), dictionary: dictionaryOf(rulebook) };
}

/** The incidents of a text, one or a list of them, each with its problems: the way the command line reads a file. */
export async function recordsIn({ dictionary }: Desk, text: string, file: string): Promise<readonly FileRecord[]> {
  const ids = new Map<string, number>();
  const found: FileRecord[] = [];
  for await (const records of jsonRecords(bytesOf(text), file))
    for (const record of records) found.push({ record, ...readInOrder(record, "json", dictionary, ids) });
  return found;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

/** An incident that was judged, beside the record that holds it. */
export interface Judged {
  readonly incident: Incident;
  readonly written: Written;
  readonly answer: Answer;
}

/** Absent: the record holds no incident that can be judged. */
export function judgedIn(
  { engine }: Desk,
  { incident, written, problems }: RecordRead,
  wanted: Wanted,
): Judged | undefined {
  if (incident === undefined || written === undefined) return undefined;
  return { incident, written, answer: answer(engine, incident, { ...options(wanted), warnings: problems, written }) };
}

function options({ language, on }: Wanted): AnswerOptions {
  return { language, on, readings: {}, tracks: [], only: [], detail: "full" };
}

type Context = ReportContext & { readonly rulebook: Rulebook };

const reports = {
  json: jsonReport,
  markdown: markdownReport,
  text: ({ rulebook, on, language, ...rest }: Context): Report =>
    prettyReport(
      { pack: rulebook.pack, evaluated_on: on, language },
      { ...rest, lexicon: lexiconOf(rulebook, language) },
    ),
} as const;

export type Form = keyof typeof reports | "study";

/** The whole document that `asn-check FILE --format …` prints for this text; names masked where that is wanted. */
export async function documentOf(
  desk: Desk,
  text: string,
  file: string,
  form: Form,
  wanted: Wanted & { readonly masked: boolean },
): Promise<string> {
  if (form === "study") return studyIn(desk, text, file, wanted);
  const context: Context = { ...PLAIN, rulebook: desk.rulebook, language: wanted.language, on: wanted.on };
  const settings = { answer: options(wanted), gates: [] };
  const outcome = new Outcome(settings);
  const report = reports[form](context);
  let printed = report.head();
  for (const { record, ...read } of await recordsIn(desk, text, file)) {
    const judged = judgeRecord(desk.engine, read, settings);
    outcome.see(judged);
    const place = { file, ...record.start, text: record.text };
    if (judged.answer === undefined) printed += report.problem(judged.problems, place);
    else
      printed += report.answer(
        wanted.masked ? redactAnswer(judged.answer, judged.personal, wanted.language) : judged.answer,
        place,
      );
  }
  return printed + report.foot({ exitCode: outcome.code, totals: outcome.tally.totals(), interrupted: false });
}

/** The study of each incident that can be judged, as `asn-check report` writes it of one. */
async function studyIn(
  desk: Desk,
  text: string,
  file: string,
  { language, on, masked }: Wanted & { readonly masked: boolean },
): Promise<string> {
  const { rulebook, engine } = desk;
  const view = caseView(rulebook, language, { pack: rulebook.pack, engine: { version }, evaluated_on: on });
  const documents = (await recordsIn(desk, text, file)).flatMap((record) => {
    const judged = judgedIn(desk, record, { language, on });
    if (judged === undefined) return [];
    const { incident, answer: given } = judged;
    return [studyOf(caseSource(incident, given, timelinesOf(engine, incident), masked, language), view)];
  });
  return caseHtml(documents, view);
}
