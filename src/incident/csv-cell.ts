/** From the text of a cell to the value that JSON would have. Offsets are those of the cell in its source. */
import type { CellKind } from "./csv-columns.js";
import { isoDay } from "./date.js";
import { listNode, memberNode, objectNode, scalarNode } from "./make-node.js";
import type { Span, ValueNode } from "./node.js";

/** How days are written: `2024-10-05` always; `05/10/2024` only where it was said. */
export type DateStyle = "iso" | "dmy";

const YES: ReadonlySet<string> = new Set(["true", "ya", "yes", "benar"]);
const NO: ReadonlySet<string> = new Set(["false", "tidak", "no", "salah"]);

const RANGE = "..";

/** `{ key: value }` over the whole cell. */
function one(key: string, value: ValueNode, span: Span): ValueNode {
  return objectNode([memberNode(key, value, span)], span);
}

/** `?`, or `?` and why; `-`. */
export function stateOf(text: string, span: Span): ValueNode | undefined {
  if (text === "-") return one("not_applicable", scalarNode(true, span), span);
  if (!text.startsWith("?")) return undefined;
  const why = text.slice(1).trim();
  return one("unknown", scalarNode(why === "" ? "?" : why, span), span);
}

/** The ISO day of `05/10/2024` where it was said; else the text as it is. */
export function dayText(text: string, dates: DateStyle): string {
  const parts = dates === "dmy" ? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) : null;
  return parts ? isoDay(Number(parts[3]), Number(parts[2]), Number(parts[1])) : text;
}

function period(text: string, span: Span, dates: DateStyle): ValueNode {
  const [from = "", to] = text.split(RANGE).map((part) => dayText(part.trim(), dates));
  if (to === undefined) return scalarNode(from, span);
  return objectNode(
    [memberNode("from", scalarNode(from, span), span), memberNode("to", scalarNode(to, span), span)],
    span,
  );
}

function several(text: string, span: Span, always: boolean): ValueNode {
  if (text === "[]") return listNode([], span);
  const words = text.split(";").map((word) => word.trim());
  const items = words.filter((word) => word !== "").map((word) => scalarNode(word, span));
  const [only] = items;
  return only !== undefined && items.length === 1 && !always ? only : listNode(items, span);
}

/** What does not look like its kind stays text: the reader of incidents says what is wrong with it. */
export function cellNode(text: string, kind: CellKind, span: Span, dates: DateStyle): ValueNode {
  switch (kind) {
    case "text":
    case "slug":
      return scalarNode(text, span);
    case "texts":
    case "slugs":
      return several(text, span, kind === "texts");
    case "boolean": {
      const word = text.toLowerCase();
      return scalarNode(YES.has(word) ? true : NO.has(word) ? false : text, span);
    }
    case "number":
      return scalarNode(/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text, span);
    case "day":
      return scalarNode(dayText(text, dates), span);
    case "period":
      return period(text, span, dates);
    case "examined":
      return one("on", scalarNode(dayText(text, dates), span), span);
  }
}
