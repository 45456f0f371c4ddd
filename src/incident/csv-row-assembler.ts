import { existing } from "../existing.js";
import { behind } from "./csv-quotes.js";

/** One row as it was written; a cell between quotes may hold line breaks. */
export interface CsvRow {
  /** Line of the file on which it begins, 1-based. */
  readonly line: number;
  readonly text: string;
  /** Lines that it takes. */
  readonly lines: number;
}

/** A row that cannot be taken apart. */
export interface BadRow {
  readonly line: number;
  readonly text: string;
  readonly bad: "not_text" | "too_large" | "quote";
}

/** An open quote may swallow this much before it is taken for a slip. */
const LONGEST_ROW = 256 * 1024;

/** Rows are let go of together. */
const MANY = 4096;

export interface CsvLine {
  readonly line: number;
  readonly text: string;
}

/** Makes rows of lines. Each line is looked at a fixed number of times, however its quotes are laid. */
export class RowAssembler {
  #lines: CsvLine[] = [];
  /** The lines before this one are in rows already. */
  #first = 0;
  /** A quote is open behind every line from the first up to this one. */
  #open = 0;
  /** Length of these lines together. */
  #length = 0;

  constructor(private readonly delimiter: (line: string) => string) {}

  push(line: CsvLine): void {
    this.#lines.push(line);
  }

  /** The rows that are whole, empty ones left out; with `last`, no line follows. */
  *rows(last: boolean): Generator<CsvRow | BadRow> {
    for (let row = this.#next(last); row !== undefined; row = this.#next(last)) if (row.text.trim() !== "") yield row;
  }

  #next(last: boolean): CsvRow | BadRow | undefined {
    while (this.#first < this.#lines.length) {
      const next = this.#lines[this.#open];
      if (this.#length > LONGEST_ROW || (next === undefined && last)) return this.#slip();
      if (next === undefined) return undefined;
      const alone = this.#open === this.#first;
      const state = behind(next.text, this.delimiter(next.text), !alone);
      if (state === "malformed") return this.#slip();
      this.#open += 1;
      this.#length += next.text.length + 1;
      if (state === "closed") return this.#row();
    }
    return undefined;
  }

  #row(): CsvRow {
    const lines = this.#lines.slice(this.#first, this.#open);
    const { line } = existing(lines[0], this.#first);
    this.#letGo(this.#open);
    return { line, text: lines.map(({ text }) => text).join("\n"), lines: lines.length };
  }

  /**
   * The first line alone is wrong; the next one begins anew. Where it leaves a quote open when it stands first, too,
   * a quote is open behind the same lines as before, and none of them has to be looked at again.
   */
  #slip(): BadRow {
    const first = existing(this.#lines[this.#first], this.#first);
    const next = this.#open > this.#first + 1 ? this.#lines[this.#first + 1] : undefined;
    const goesOn = next !== undefined && behind(next.text, this.delimiter(next.text), false) === "open";
    const [ahead, length] = [this.#open - this.#first - 1, this.#length - first.text.length - 1];
    this.#letGo(this.#first + 1);
    if (goesOn) {
      this.#open = this.#first + ahead;
      this.#length = length;
    }
    return { line: first.line, text: first.text, bad: "quote" };
  }

  #letGo(first: number): void {
    if (first < MANY) this.#first = first;
    else {
      this.#lines = this.#lines.slice(first);
      this.#first = 0;
    }
    this.#open = this.#first;
    this.#length = 0;
  }
}
