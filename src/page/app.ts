/** What stands in the page, and what follows from it. Parts of the page read it and ask for changes; none keeps its own. */
import { isWhole, type Interview } from "../interview/interview.js";
import type { Language } from "../messages/language.js";
import { pageWords, type PageWords } from "../messages/page.js";
import { reportWords } from "../messages/report-words.js";
import { lexiconOf } from "../report/lexicon.js";
import { plainPaint } from "../report/paint.js";
import type { View } from "../report/pretty/view.js";
import type { IsoDay } from "../rulebook/model.js";
import { judgedIn, recordsIn, type Desk, type FileRecord, type Judged } from "./desk.js";
import type { Supposed } from "./suppose.js";

export type Tab = "interview" | "source" | "what_if";

export interface State {
  readonly language: Language;
  /** Day for which time limits are counted. */
  readonly on: IsoDay;
  readonly tab: Tab;
  /** The file as it is written. */
  readonly text: string;
  readonly file: string;
  /** Which of several incidents in it. */
  readonly chosen: number;
  readonly masked: boolean;
  readonly supposed: Supposed;
  /** The interview that the text comes from; what is changed otherwise ends it. */
  readonly interview: Interview | undefined;
  /** Changed since it was opened or saved. */
  readonly unsaved: boolean;
}

/** What the file comes to. */
export interface Seen {
  readonly records: readonly FileRecord[];
  readonly record?: FileRecord;
  /** The incident in it with the answer; absent while either is wanting. */
  readonly judged?: Judged;
}

/** Lines of a report are not wrapped here; the page does that. */
const NO_WRAP = 100_000;

export class App {
  #state: State;
  #seen: Seen = { records: [] };
  #turn = 0;
  /** Set and not yet shown: a later change that overtakes an earlier one shows both. */
  #changed = new Set<keyof State>();

  constructor(
    readonly desk: Desk,
    state: State,
    /** Called when everything is up to date again; `changed` names what was set. */
    private readonly shown: (app: App, changed: ReadonlySet<keyof State>) => void,
    /** Resolves when what is shown may be exchanged. */
    private readonly still: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  get seen(): Seen {
    return this.#seen;
  }

  get words(): PageWords {
    return pageWords[this.#state.language];
  }

  get view(): View {
    const { language, on } = this.#state;
    return {
      language,
      words: reportWords[language],
      lexicon: lexiconOf(this.desk.rulebook, language),
      paint: plainPaint,
      width: NO_WRAP,
      on,
      verbose: true,
    };
  }

  /** Judges again what has to be, then shows it; of several changes in a row the last one is shown. */
  async set(patch: Partial<State>): Promise<void> {
    const other = patch.text !== undefined && patch.text !== this.#state.text;
    this.#state = { ...this.#state, ...(other ? { supposed: {}, interview: undefined } : {}), ...patch };
    // The keys of a patch are those of the state.
    for (const key of Object.keys(patch) as (keyof State)[]) this.#changed.add(key);
    this.#turn += 1;
    const turn = this.#turn;
    const { text, file, chosen } = this.#state;
    const records = text.trim() === "" ? [] : await recordsIn(this.desk, text, file);
    await this.still();
    if (turn !== this.#turn) return;
    const record = records[chosen] ?? records[0];
    const begun = this.#state.interview !== undefined && !isWhole(this.#state.interview.json);
    const judged = record === undefined || begun ? undefined : judgedIn(this.desk, record, this.#state);
    this.#seen = { records, ...(record === undefined ? {} : { record }), ...(judged === undefined ? {} : { judged }) };
    const changed = this.#changed;
    this.#changed = new Set();
    this.shown(this, changed);
  }
}
