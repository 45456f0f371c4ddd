import { timelinesOf } from "../../answer/timeline.js";
import type { Problem } from "../../problem.js";
import type { CaseDocument } from "../case/model.js";
import { caseSource, type CaseView } from "../case/source.js";
import { studyOf } from "../case/study.js";
import { said } from "../problems/said.js";
import { redactAnswer } from "../redact.js";
import type { RecordPlace, Studied } from "../report.js";
import { Calendars } from "./calendar.js";
import type { Page } from "./page.js";
import { mostStudies, overviewRecord, type OverviewRecord } from "./record.js";
import { mostUnread, type UnreadRecord } from "./unread.js";

/** What a run writes. */
export interface Wanted {
  readonly page: boolean;
  /** Of a form that is no page each incident has its study, however many there are. */
  readonly everyStudy: boolean;
}

/**
 * What the documents of a run are made of, incident by incident. A page holds the study of one incident or the
 * overview of many, with the studies of not too many; the other forms hold every study. Nothing that no form needs is
 * kept.
 */
export class Collected {
  #seen = 0;
  #unread = 0;
  #masked = false;
  #studies: CaseDocument[] = [];
  readonly #unreadRecords: UnreadRecord[] = [];
  readonly #records: OverviewRecord[] = [];
  readonly #calendars = new Calendars();

  constructor(
    private readonly wanted: Wanted,
    private readonly view: CaseView,
  ) {}

  get empty(): boolean {
    return this.#seen === 0;
  }

  /** Is the next incident studied? Of one that is not, a summary is enough. */
  get studied(): boolean {
    return this.wanted.everyStudy || this.#seen < mostStudies;
  }

  add({ answer, incident, engine, masked }: Studied): void {
    const { view } = this;
    const timelines = timelinesOf(engine, incident);
    if (this.studied) this.#studies.push(studyOf(caseSource(incident, answer, timelines, masked, view.language), view));
    else this.#studies = [];
    this.#seen += 1;
    this.#masked ||= masked;
    if (!this.wanted.page) return;
    this.#calendars.see(timelines);
    this.#records.push(overviewRecord(masked ? redactAnswer(answer, incident.personal, view.language) : answer));
  }

  /** A record that could not be judged; what its problems quote is masked already where it is to be. */
  notJudged(problems: readonly Problem[], { file, line }: RecordPlace): void {
    this.#unread += 1;
    if (!this.wanted.page || this.#unread > mostUnread) return;
    const errors = problems.filter(({ severity }) => severity === "error");
    this.#unreadRecords.push({
      place: line === undefined ? file : `${file}:${line}`,
      text: errors.map((problem) => said(problem, this.view.language)).join(" "),
    });
  }

  get studies(): readonly CaseDocument[] {
    return this.#studies;
  }

  page(interrupted: boolean): Page {
    return {
      records: this.#records,
      studies: this.#seen <= mostStudies ? this.#studies : [],
      calendars: this.#calendars,
      unread: { records: this.#unreadRecords, count: this.#unread },
      redacted: this.#masked,
      interrupted,
    };
  }
}
