import { defined } from "./defined.js";
import { BYTES_PER_INCIDENT } from "./limits.js";
import { signAt } from "../text/sign-at.js";
import type { RecordStart } from "./read.js";

/** One element of a JSON list as it was written. `text` is absent when it is longer than one incident may be. */
export interface Element {
  readonly start: RecordStart;
  readonly text?: string;
  /** UTF-16 units of the element. */
  readonly length: number;
}

/** Where the list stops making sense as a list. */
export interface Broken {
  readonly line: number;
  readonly column: number;
  readonly reason: "unexpected" | "mismatched_bracket" | "unclosed" | "more_than_one_value";
  readonly found: string;
  /** The line of the bracket that is not closed, or not by this one. */
  readonly opened?: number;
}

const [QUOTE, BACKSLASH, COMMA, SPACE, LINE_FEED] = [34, 92, 44, 32, 10] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125] as const;

type State = "before" | "first" | "value" | "inside" | "after" | "end";

/**
 * Cuts a JSON list into its elements while it arrives in pieces; never holds more than one element and one piece.
 * Only brackets, strings and commas count here: what an element says is read apart from the others.
 */
export class ElementSplitter {
  broken: Broken | undefined;
  #state: State = "before";
  /** What arrived last; it never ends inside a character. */
  #piece = "";
  #index = 0;
  #line = 1;
  /** Offset, in the whole text, at which the line begins; and at which the present piece begins. */
  #lineStart = 0;
  #base = 0;
  /** Open brackets of the element, as their character codes, and the line of each. */
  #open: number[] = [];
  #openLines: number[] = [];
  /** The line on which the list begins. */
  #listLine = 1;
  #inString = false;
  #escaped = false;
  #start: RecordStart = { line: 1, column: 1 };
  #held: string[] = [];
  #length = 0;

  /** The elements that end in this piece. */
  push(piece: string): readonly Element[] {
    this.#piece = piece;
    const elements: Element[] = [];
    /** Where the part of the present element begins in this piece. */
    let from = 0;
    for (let at = 0; at < piece.length && !this.broken; at++) {
      const unit = piece.charCodeAt(at);
      if (this.#state === "inside") {
        if (this.#goesOn(unit, at)) continue;
        this.#hold(piece.slice(from, at));
        elements.push(this.#finish());
        this.#state = "after";
        // The sign that ended it is looked at again: a comma or the end of the list.
      }
      if (unit === LINE_FEED) this.#newLine(at);
      if (unit <= SPACE) continue;
      if (this.#between(unit, at)) from = at;
    }
    if (this.#state === "inside") this.#hold(piece.slice(from));
    this.#base += piece.length;
    return elements;
  }

  /** Nothing follows. An element that is still open is lost. */
  end(): void {
    if (this.broken || this.#state === "end") return;
    const inElement = this.#state === "inside" && (this.#inString || this.#open.length > 0);
    const { line, column } = inElement ? this.#start : this.#place(0);
    this.broken = { line, column, reason: "unclosed", found: "[", opened: inElement ? line : this.#listLine };
  }

  /** Elements seen so far. */
  get count(): number {
    return this.#index;
  }

  #place(at: number): { readonly line: number; readonly column: number } {
    return { line: this.#line, column: this.#base + at - this.#lineStart + 1 };
  }

  #newLine(at: number): void {
    this.#line += 1;
    this.#lineStart = this.#base + at + 1;
  }

  #break(at: number, reason: Broken["reason"], opened?: number): false {
    this.broken = { ...this.#place(at), reason, found: signAt(this.#piece, at), ...defined({ opened }) };
    return false;
  }

  /** A sign between elements; true when an element begins with it. */
  #between(unit: number, at: number): boolean {
    if (this.#state === "end") return this.#break(at, "more_than_one_value");
    if (this.#state === "before") {
      if (unit !== OPEN_LIST) return this.#break(at, "unexpected");
      this.#state = "first";
      this.#listLine = this.#line;
      return false;
    }
    if (this.#state === "after") {
      // Nothing but a comma or a closing bracket ends an element.
      if (unit === CLOSE_OBJECT) return this.#break(at, "mismatched_bracket", this.#listLine);
      this.#state = unit === COMMA ? "value" : "end";
      return false;
    }
    if (unit === CLOSE_LIST && this.#state === "first") {
      this.#state = "end";
      return false;
    }
    if (unit === COMMA || unit === CLOSE_LIST || unit === CLOSE_OBJECT) return this.#break(at, "unexpected");
    this.#begin(at);
    this.#goesOn(unit, at);
    return true;
  }

  #begin(at: number): void {
    this.#state = "inside";
    this.#start = { ...this.#place(at), index: this.#index++ };
    this.#open = [];
    this.#openLines = [];
    this.#inString = false;
    this.#escaped = false;
    this.#held = [];
    this.#length = 0;
  }

  /** Takes one sign into the element; false when the sign lies behind its end. */
  #goesOn(unit: number, at: number): boolean {
    if (unit === LINE_FEED) this.#newLine(at);
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (unit === BACKSLASH) this.#escaped = true;
      else if (unit === QUOTE) this.#inString = false;
      return true;
    }
    if (unit === QUOTE) this.#inString = true;
    else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      this.#open.push(unit);
      this.#openLines.push(this.#line);
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
      const opening = this.#open.pop();
      const opened = this.#openLines.pop();
      if (opening === undefined) return false;
      if (opening !== unit - 2) this.#break(at, "mismatched_bracket", opened);
    } else if (unit === COMMA && this.#open.length === 0) return false;
    return true;
  }

  #hold(part: string): void {
    this.#length += part.length;
    if (this.#length > BYTES_PER_INCIDENT) this.#held = [];
    else this.#held.push(part);
  }

  #finish(): Element {
    const length = this.#length;
    if (length > BYTES_PER_INCIDENT) return { start: this.#start, length };
    return { start: this.#start, length, text: this.#held.join("").trimEnd() };
  }
}
