/** One pass over the text before it is parsed: how big and deep the incidents are, and what strict JSON forbids that the parser lets pass. */
import { defined } from "./defined.js";
import type { Span } from "./node.js";

export const BYTES_PER_INCIDENT = 1024 * 1024;
export const DEPTH_PER_INCIDENT = 32;

export interface Scan {
  /** Incidents over a limit, with the place and what is wrong. */
  readonly over: readonly {
    readonly incident: Span;
    readonly at: Span;
    readonly bytes?: number;
  }[];
  /** Where the first value ends, if it is an object or a list. */
  readonly end?: number;
  /** First raw control character inside a string. */
  readonly control?: number;
  /** The bracket or quote that is open at the end of the text. */
  readonly unclosed?: number;
  /** A closing bracket that does not fit, and the opening one that it should (absent: nothing is open). */
  readonly mismatch?: { readonly at: number; readonly opening?: number };
}

const [QUOTE, BACKSLASH, COMMA, SPACE] = [34, 92, 44, 32] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125] as const;

/** Bytes in UTF-8, counted only when they could exceed the limit. */
function bytesOver(text: string, [start, end]: Span): number | undefined {
  if ((end - start) * 3 <= BYTES_PER_INCIDENT) return undefined;
  const bytes = new TextEncoder().encode(text.slice(start, end)).length;
  return bytes > BYTES_PER_INCIDENT ? bytes : undefined;
}

export function scan(text: string): Scan {
  const length = text.length;
  let offset = 0;
  while (offset < length && text.charCodeAt(offset) <= SPACE) offset++;
  // In an array every element is an incident, one level further down.
  const many = text.charCodeAt(offset) === OPEN_LIST;
  const deepest = DEPTH_PER_INCIDENT + (many ? 1 : 0);
  const open: number[] = [];
  const over: { incident: Span; at: Span; bytes?: number }[] = [];
  let control: number | undefined;
  let end: number | undefined;
  let mismatch: Scan["mismatch"];
  let start = many ? offset + 1 : offset;
  let tooDeep: number | undefined;

  const finish = (stop: number): void => {
    while (start < stop && text.charCodeAt(start) <= SPACE) start++;
    const incident: Span = [start, stop];
    const bytes = bytesOver(text, incident);
    if (bytes !== undefined) over.push({ incident, at: [start, start + 1], bytes });
    else if (tooDeep !== undefined) over.push({ incident, at: [tooDeep, tooDeep + 1] });
    start = stop + 1;
    tooDeep = undefined;
  };

  for (; offset < length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === QUOTE) {
      const quote = offset++;
      for (; offset < length; offset++) {
        const inside = text.charCodeAt(offset);
        if (inside === QUOTE) break;
        if (inside === BACKSLASH) offset++;
        else if (inside < SPACE) control ??= offset;
      }
      if (offset >= length) open.push(quote);
    } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      open.push(offset);
      if (open.length > deepest) tooDeep ??= offset;
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
      const opening = open.pop();
      if (opening === undefined) mismatch ??= { at: offset };
      else if (text.charCodeAt(opening) !== unit - 2) mismatch ??= { at: offset, opening };
      if (open.length === 0) end ??= offset + 1;
      if (many && open.length === 0) finish(offset);
    } else if (unit === COMMA && many && open.length === 1) {
      finish(offset);
    }
  }
  if (!many || open.length > 0) finish(length);
  return {
    over,
    ...defined({ end, control, unclosed: open.at(-1), mismatch }),
  };
}
