import { parse } from "@humanwhocodes/momoa";
import { signAt } from "../text/sign-at.js";
import { scan, BYTES_PER_INCIDENT, DEPTH_PER_INCIDENT, type Scan } from "./limits.js";
import type { ValueNode } from "./node.js";
import type { SyntaxReason } from "./problems.js";
import type { Source } from "./source.js";

/** A text as a JSON tree. `skipped` are the starts of incidents over a limit, which are not in the tree. */
export interface Tree {
  readonly root: ValueNode;
  readonly skipped: ReadonlySet<number>;
}

interface Diagnosis {
  readonly reason: SyntaxReason;
  readonly at: number;
  /** Where the other half stands. */
  readonly other?: number;
}

/** What is marked: a word, a number, an escape; else one sign. */
const WORD = (): RegExp => /^(?:[\p{L}\p{N}_$.+-]+|\\(?:u[0-9a-fA-F]{0,3}|.)?)/u;

/** Strict JSON with places, or one problem that says what is wrong first. */
export function treeOf(source: Source): Tree | undefined {
  const { text } = source;
  if (text.trim() === "") {
    source.report("incident.empty", [0, 0], "", {});
    return undefined;
  }
  const found = scan(text);
  const skipped = new Set<number>();
  const parts: string[] = [];
  let copied = 0;
  for (const { incident, at, bytes } of found.over) {
    if (bytes !== undefined) source.report("incident.too_large", at, "", { bytes, limit: BYTES_PER_INCIDENT });
    else source.report("incident.too_deep", at, "", { limit: DEPTH_PER_INCIDENT });
    const [start, end] = incident;
    skipped.add(start);
    parts.push(text.slice(copied, start), "null".padEnd(end - start));
    copied = end;
  }
  const root = tryParse(copied === 0 ? text : [...parts, text.slice(copied)].join(""));
  if (typeof root !== "number" && found.control === undefined) return { root, skipped };

  const at = typeof root === "number" ? root : text.length;
  const { reason, at: start, other } = diagnose(text, at, found);
  const word = WORD().exec(text.slice(start, start + 40))?.[0] ?? signAt(text, start);
  source.report("incident.syntax", [start, start + word.length], "", {
    reason,
    found: word,
    line: other === undefined ? 0 : source.place([other, other + 1]).line,
  });
  return undefined;
}

/** The tree, or the offset at which the parser gave up. */
function tryParse(text: string): ValueNode | number {
  try {
    // Asked for ranges, of strict JSON, the parser gives no other nodes than these, each with its range.
    return parse(text, { mode: "json", ranges: true }).body as ValueNode;
  } catch (error) {
    if (error instanceof Error && "offset" in error && typeof error.offset === "number") return error.offset;
    throw error;
  }
}

/** A value that is whole, where it should not stand. */
const WHOLE_VALUE =
  /^(?:"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|[{[]|(?:true|false|null)\b)/;

/** What a person would say is wrong. `at` is the parser's offset, unreliable at the end of the text. */
function diagnose(text: string, at: number, { end, control, unclosed, mismatch }: Scan): Diagnosis {
  const sign = text.charAt(at);
  const before = text.slice(0, at).trimEnd();
  const previous = before.at(-1) ?? "";
  // A string that runs on over a line end swallows what follows: nothing after it can be trusted.
  if (control !== undefined && control <= at) return { reason: "control_character", at: control };
  if (/['‘’“”„`]/.test(sign)) return { reason: "single_quotes", at };
  if (sign === "/" || sign === "#") return { reason: "comment", at };
  if (/\\u?[0-9a-fA-F]{0,3}$/.test(text.slice(0, at + 1)))
    return { reason: "bad_escape", at: text.lastIndexOf("\\", at) };
  if ((sign === "}" || sign === "]") && previous === ",") return { reason: "trailing_comma", at: before.length - 1 };
  if (mismatch && mismatch.at <= at) {
    return mismatch.opening === undefined
      ? { reason: "extra_bracket", at: mismatch.at }
      : { reason: "mismatched_bracket", at: mismatch.at, other: mismatch.opening };
  }
  // The parser reports the end of the text at its last token, or at the very beginning.
  const atEnd = (at === 0 && /[{["\s]/.test(sign)) || !/[{}[\],:]/.test(text.slice(at + 1));
  if (unclosed !== undefined && atEnd) {
    return { reason: "unclosed", at: text.trimEnd().length - 1, other: unclosed };
  }
  if (end !== undefined && at >= end) return { reason: "more_than_one_value", at };
  if (/["\]}\w]/.test(previous) && WHOLE_VALUE.test(text.slice(at))) {
    const afterKey = previous === '"' && !/^"(?:[^"\\]|\\.)*"\s*:/.test(text.slice(at)) && isKey(before);
    return { reason: afterKey ? "missing_colon" : "missing_comma", at };
  }
  if (/[-+.\d]/.test(sign) || sign === "" || /\d[.eE]?$/.test(text.slice(0, at))) return { reason: "bad_number", at };
  if (/[\p{L}_$]/u.test(sign)) return { reason: "unquoted_word", at };
  return { reason: "unexpected", at };
}

/** Does the text end with a string that stands where a key does? */
function isKey(before: string): boolean {
  const opening = scan(before).unclosed;
  return opening !== undefined && before.charAt(opening) === "{" && /[{,]\s*"(?:[^"\\]|\\.)*"$/.test(before);
}
