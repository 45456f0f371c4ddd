import { nameOf, readAuthor } from "./author.js";
import { readExamined } from "./examined.js";
import { readFact } from "./fact.js";
import { readFacts } from "./facts.js";
import { members } from "./members.js";
import type { FactValue } from "./model.js";
import { readDay } from "./date.js";
import { keyOf, spanOf, type Span, type ValueNode } from "./node.js";
import { under, type Reading } from "./reading.js";

/** `report`: its facts, and the examination that belongs to the actors. */
export interface ReportRead {
  readonly facts: Map<string, FactValue>;
  readonly examined?: { readonly value: FactValue; readonly at: Span; readonly path: string };
  /** Where a key stands, for warnings on the order of days. */
  readonly at: (key: string) => Span | undefined;
}

/** Text that may name a body: `{ "body", "name" }`. */
const RECEIVED_BY = "report.received_by";
const STATES: ReadonlySet<string> = new Set(["unknown", "not_applicable"]);

export function readReport(reading: Reading, node: ValueNode | undefined, path: string): ReportRead {
  const found = node && members(reading, node, path, "report");
  if (!found) return { facts: new Map(), at: () => undefined };
  const facts = readFacts(reading, "report", found, path, ["received_by"]);
  readReceivedBy(reading, found.get("received_by"), under(path, "received_by"), facts);
  const at = (key: string): Span | undefined => {
    const value = found.get(key);
    return value && spanOf(value);
  };
  const alias = found.get("examined_on");
  const value = alias && readExaminedAlias(reading, alias, under(path, "examined_on"));
  return alias && value
    ? { facts, at, examined: { value, at: spanOf(alias), path: under(path, "examined_on") } }
    : { facts, at };
}

/** A body; or, like any fact, that it is not known. */
function readReceivedBy(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  facts: Map<string, FactValue>,
): void {
  const entry = reading.dictionary.facts.get(RECEIVED_BY);
  if (entry && node?.type === "Object" && node.members.some((member) => STATES.has(keyOf(member)))) {
    const fact = readFact(reading, entry, node, path);
    if (fact) facts.set(RECEIVED_BY, fact);
    return;
  }
  const author = readAuthor(reading, node, path);
  if (!author) return;
  facts.set(RECEIVED_BY, { state: "known", value: nameOf(author) });
  facts.set(`${RECEIVED_BY}.body`, { state: "known", value: author.body });
}

/** A plain day, or the four forms of `discipline.examined`. */
function readExaminedAlias(reading: Reading, node: ValueNode, path: string): FactValue | undefined {
  if (node.type !== "String") return readExamined(reading, node, path);
  const day = readDay(reading, node, path);
  return day === undefined ? undefined : { state: "examined", value: { kind: "on", day } };
}
