import { answer, type AnswerOptions } from "../../answer/answer.js";
import { timelinesOf } from "../../answer/timeline.js";
import type { Engine } from "../../engine/model.js";
import type { Incident } from "../../incident/model.js";
import type { Problem } from "../../problem.js";
import { caseFormats, type CaseFormat } from "../../report/case/formats.js";
import type { CaseDocument } from "../../report/case/model.js";
import { caseSource, type CaseView } from "../../report/case/source.js";
import { studyOf } from "../../report/case/study.js";
import { Calendars } from "../../report/overview/calendar.js";
import { mostStudies, overviewRecord, type OverviewRecord } from "../../report/overview/record.js";
import { redactAnswer } from "../../report/redact.js";
import type { Rulebook } from "../../rulebook/model.js";
import { gateCode, type ExitCode } from "../exit-code.js";
import type { Gate } from "../gates.js";

/** What one run of `report` goes by. */
export interface DocumentRun {
  readonly rulebook: Rulebook;
  readonly engine: Engine;
  readonly view: CaseView;
  readonly options: AnswerOptions;
  readonly gates: readonly Gate[];
  readonly redact: boolean;
}

/**
 * What the documents of a run are made of, incident by incident. A page holds the study of one incident or the
 * overview of many, with the studies of not too many; the other forms hold every study. Nothing that no form needs is
 * kept.
 */
export class Collected {
  unread = 0;
  #seen = 0;
  #studies: CaseDocument[] = [];
  readonly #records: OverviewRecord[] = [];
  readonly #calendars = new Calendars();
  readonly #overview: boolean;
  readonly #everyStudy: boolean;

  constructor(
    readonly run: DocumentRun,
    formats: readonly CaseFormat[],
  ) {
    this.#overview = formats.includes("html");
    this.#everyStudy = formats.some((format) => format !== "html");
  }

  get empty(): boolean {
    return this.#seen === 0;
  }

  /** Judges an incident; the code that its gates ask for. */
  add(incident: Incident, warnings: readonly Problem[]): ExitCode {
    const { engine, options, gates, redact, view } = this.run;
    const timelines = timelinesOf(engine, incident);
    this.#seen += 1;
    const study = this.#everyStudy || this.#seen <= mostStudies;
    const given = answer(engine, incident, { ...options, warnings, detail: study ? "full" : "summary" });
    if (!study) this.#studies = [];
    else this.#studies.push(studyOf(caseSource(incident, given, timelines, redact, options.language), view));
    if (this.#overview) {
      this.#calendars.see(timelines);
      this.#records.push(overviewRecord(redact ? redactAnswer(given, incident.personal, options.language) : given));
    }
    return gateCode(gates, [given]);
  }

  /** The document in one form. */
  async written(format: CaseFormat): Promise<string | Uint8Array> {
    const { view, redact } = this.run;
    if (format === "html" && this.#records.length > 1) {
      const { overviewHtml } = await import("../../report/overview/html.js");
      const studies = this.#seen <= mostStudies ? this.#studies : [];
      const overview = {
        records: this.#records,
        studies,
        calendars: this.#calendars,
        unread: this.unread,
        redacted: redact,
      };
      return overviewHtml(overview, view);
    }
    const write = await caseFormats[format]();
    return write(this.#studies, view);
  }
}
