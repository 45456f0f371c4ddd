/** A document before it is HTML, Markdown or a file for a word processor: pure data, one for all of them. */
import type { Mark } from "../../messages/status.js";
import type { Timeline } from "../../answer/timeline.js";

/** Text with the mark of how it stands in front; the words say the same. */
export interface Marked {
  readonly mark: Mark;
  readonly text: string;
}

export type Cell = string | Marked;

/** A line, or several in one cell. */
export type Cells = Cell | readonly Cell[];

export interface Table {
  readonly kind: "table";
  /** What the table holds; read before its cells. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cells[])[];
  /** Shares of the width, in hundredths. */
  readonly widths: readonly number[];
  /** The first cell of each row names it. */
  readonly rowHeads?: boolean;
}

/** The periods of one contest with the conduct between them, to be drawn; its table twin follows it. */
export interface Strip {
  readonly kind: "strip";
  readonly title: string;
  readonly timeline: Timeline;
  readonly table: Table;
}

export type Part =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
    }
  | { readonly kind: "paragraph"; readonly text: Cell; readonly quiet?: boolean }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | Table
  | Strip
  /** Lines to be filled in by hand. */
  | {
      readonly kind: "signature";
      readonly places: readonly { readonly role: string; readonly lines: readonly string[] }[];
    };

/** One document; several cases stand in one after another. */
export interface CaseDocument {
  readonly title: string;
  readonly parts: readonly Part[];
}
