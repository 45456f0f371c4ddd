/** What is written on a command line as the value of a fact, as the JSON that an incident has for it. */
import type { FactEntry } from "../rulebook/model.js";
import type { Json } from "../text/canonical-json.js";
import { takesSeveral } from "./dictionary.js";

const YES: ReadonlySet<string> = new Set(["true", "ya", "yes"]);
const NO: ReadonlySet<string> = new Set(["false", "tidak", "no"]);
const PERIOD = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;
const EXAMINED = /^(not-)?before:(.+)$/;

/**
 * `?why` is not known, `-` does not apply, `a,b` a list, `from..to` a period; what begins like JSON is JSON.
 * Undefined where that JSON cannot be read. What does not fit the fact stays text: the reader says what is wrong.
 */
export function editValue(text: string, entry: FactEntry | undefined): Json | undefined {
  if (text.startsWith("?")) return { unknown: text.slice(1).trim() || "?" };
  if (text === "-") return { not_applicable: true };
  if (/^[{["]/.test(text)) return parsed(text);
  if (entry === undefined) return YES.has(text) ? true : NO.has(text) ? false : text;
  if (entry.type === "boolean" || entry.kind === "finding") {
    if (YES.has(text)) return true;
    if (NO.has(text)) return false;
  }
  if (entry.type === "number" && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [, from, to] = PERIOD.exec(text) ?? [];
  if (entry.type === "date" && from !== undefined && to !== undefined) return { from, to };
  if (entry.type === "examined") {
    const [, not, before] = EXAMINED.exec(text) ?? [];
    return before === undefined ? { on: text } : { before, value: not === undefined };
  }
  if (!takesSeveral(entry)) return text;
  const items = text.split(",").map((each) => each.trim());
  if (entry.type === "enum" && items.length === 1) return text;
  return items.filter((each) => each !== "");
}

function parsed(text: string): Json | undefined {
  try {
    // JSON.parse gives nothing but JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
