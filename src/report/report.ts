import type { Answer, Verdict } from "../answer/model.js";
import type { Totals } from "../answer/totals.js";
import type { Engine } from "../engine/model.js";
import type { Incident } from "../incident/model.js";
import type { Language } from "../messages/language.js";
import type { Problem } from "../problem.js";
import type { IsoDay, Rulebook } from "../rulebook/model.js";
import type { Piece } from "../text/shared-text.js";
import { plainPaint, type Paint } from "./paint.js";

/** What a report may need to know before the first answer. */
export interface ReportContext {
  /** Absent: the rules did not load, and nothing is judged. */
  readonly rulebook: Rulebook | undefined;
  readonly language: Language;
  readonly on: IsoDay;
  readonly paint: Paint;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Details although there are several actors: one was chosen. */
  readonly details: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** Totals are wanted where they are not there anyway. */
  readonly totals: boolean;
  /** Begin with a byte-order mark: some spreadsheets ask for it. */
  readonly bom: boolean;
  /** Whether a verdict trips a gate of `--fail-on`. */
  readonly trips: (verdict: Verdict) => boolean;
}

/** Where a record stands; `line` is absent when something is wrong with the whole file. */
export interface RecordPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The record as it was written. */
  readonly text: string;
}

/** How the run ended. */
export interface RunEnd {
  readonly exitCode: number;
  readonly totals: Totals;
  /** Somebody ended the run early: the rest of the input was not judged. */
  readonly interrupted: boolean;
}

/** An answer with the incident that it was given for. Nothing is masked yet; `masked` says whether it has to be. */
export interface Studied {
  readonly answer: Answer;
  readonly incident: Incident;
  readonly engine: Engine;
  readonly masked: boolean;
}

/** One format, written from the first record to the last; every function returns the text that comes next. */
export interface Report {
  readonly head: () => string;
  readonly answer: (answer: Answer, place: RecordPlace) => string;
  /** The text of `answer`, where a format keeps parts of it for the next one. */
  readonly pieces?: (answer: Answer) => readonly Piece[];
  /** Instead of `answer`, where a format tells more of an incident than its answer holds. */
  readonly study?: (studied: Studied) => void;
  /** A record, file or path that could not be judged. */
  readonly problem: (problems: readonly Problem[], place: RecordPlace) => string;
  readonly foot: (end: RunEnd) => string;
}

/** Who reads it and which options there are is not known: no colours, 80 columns, nothing beyond what each format holds. */
export const PLAIN: Omit<ReportContext, "rulebook" | "language" | "on"> = {
  paint: plainPaint,
  width: 80,
  details: false,
  verbose: false,
  quiet: false,
  totals: false,
  bom: false,
  trips: () => false,
};

export type OpenReport = (context: ReportContext) => Report;
