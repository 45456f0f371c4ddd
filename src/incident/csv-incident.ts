/** The rows of one incident put together as the tree that its JSON would have. */
import { existing } from "../existing.js";
import type { Problem } from "../problem.js";
import { cellNode, stateOf, type DateStyle } from "./csv-cell.js";
import type { CellOf, CsvColumn } from "./csv-columns.js";
import type { CsvRow } from "./csv-row-assembler.js";
import { placeIn, type Cell } from "./csv-table.js";
import { listNode, memberNode, objectNode, scalarNode } from "./make-node.js";
import type { Span, ValueNode } from "./node.js";
import { inputProblem } from "./record.js";

/** A row with its cells; `offset` is where it begins in the text of the incident. */
export interface IncidentRow {
  readonly row: CsvRow;
  readonly offset: number;
  readonly cells: readonly Cell[];
}

/** Ids where a table has none: it then knows one actor and one act an incident. */
const ACTOR = "terlapor";
const ACT = "perbuatan";

interface Given {
  readonly text: string;
  readonly line: number;
}

/** An object while it is put together, its keys in the order of the columns. */
class Parts {
  readonly #members = new Map<string, ValueNode | Parts>();
  readonly #given = new Map<string, Given>();

  constructor(readonly span: Span) {}

  /** What was said of a column before, if it was something else. */
  contradicts(column: string, given: Given): Given | undefined {
    const before = this.#given.get(column);
    if (before === undefined) this.#given.set(column, given);
    return before === undefined || before.text === given.text ? undefined : before;
  }

  set([key = "", ...rest]: readonly string[], value: ValueNode): void {
    if (rest.length === 0) {
      this.#members.set(key, value);
      return;
    }
    const inner = this.#members.get(key);
    const parts = inner instanceof Parts ? inner : new Parts(this.span);
    if (inner === undefined) this.#members.set(key, parts);
    parts.set(rest, value);
  }

  has(key: string): boolean {
    return this.#members.has(key);
  }

  node(): ValueNode {
    const members = [...this.#members].map(([key, value]) => {
      const inner = value instanceof Parts ? value.node() : value;
      // A row tells of one conviction.
      const node = key === "convictions" && inner.type === "Object" ? listNode([inner], this.span) : inner;
      return memberNode(key, node, this.span);
    });
    return objectNode(members, this.span);
  }
}

interface ActParts {
  readonly parts: Parts;
  readonly by: Map<string, Parts>;
}

/** The tree of an incident, and where its rows contradict each other. */
export function incidentTree(
  rows: readonly IncidentRow[],
  file: string,
  dates: DateStyle,
): { readonly root: ValueNode; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const first = existing(rows[0], "the first row of an incident");
  const whole: Span = [first.offset, first.offset + first.row.text.length];
  const incident = new Parts(whole);
  const actors = new Map<string, Parts>();
  const acts = new Map<string, ActParts>();

  for (const { row, offset, cells } of rows) {
    const span: Span = [offset, offset + row.text.length];
    const actorId = idOf(cells, "actor.id") ?? ACTOR;
    const actId = idOf(cells, "act.id") ?? ACT;
    const actor = actors.get(actorId) ?? withId(actorId, span);
    const act = acts.get(actId) ?? { parts: withId(actId, span), by: new Map<string, Parts>() };
    const participant = act.by.get(actorId) ?? new Parts(span);
    actors.set(actorId, actor);
    acts.set(actId, act);
    act.by.set(actorId, participant);
    const records: Readonly<Record<CellOf, Parts>> = { incident, actor, act: act.parts, participant };
    for (const cell of cells) {
      const { column, text } = cell;
      const record = records[column.of];
      const before = record.contradicts(column.name, { text, line: row.line });
      if (before) problems.push(contradiction(cell, row, before, file));
      else put(record, column, text, [offset + cell.span[0], offset + cell.span[1]], dates);
    }
  }

  incident.set(
    ["actors"],
    listNode(
      [...actors.values()].map((each) => each.node()),
      whole,
    ),
  );
  incident.set(["acts"], listNode([...acts.values()].map(actNode), whole));
  return { root: incident.node(), problems };
}

function idOf(cells: readonly Cell[], name: string): string | undefined {
  return cells.find(({ column }) => column.name === name)?.text;
}

function withId(id: string, span: Span): Parts {
  const parts = new Parts(span);
  parts.set(["id"], scalarNode(id, span));
  return parts;
}

/** `by` stands behind the id: who took part, with the role where one is given. */
function actNode({ parts, by }: ActParts): ValueNode {
  const participants = [...by].map(([actor, participant]) => {
    if (!participant.has("role")) return scalarNode(actor, participant.span);
    participant.set(["actor"], scalarNode(actor, participant.span));
    return participant.node();
  });
  parts.set(["by"], listNode(participants, parts.span));
  return parts.node();
}

function contradiction({ column, text, span }: Cell, row: CsvRow, first: Given, file: string): Problem {
  const args = { column: column.name, value: text, first: first.text, first_line: first.line };
  return inputProblem("csv.contradiction", args, placeIn(row, span, file));
}

/** Facts have states; what identifies or tells is there, or not, which `?` and `-` alone say too. */
function put(record: Parts, column: CsvColumn, text: string, span: Span, dates: DateStyle): void {
  const { keys, kind, stated } = column;
  if (!stated && (text === "?" || text === "-")) return;
  const state = stated ? stateOf(text, span) : undefined;
  if (state === undefined) {
    record.set(keys, cellNode(text, kind, span, dates));
    return;
  }
  // The state of a finding stands in its own place, not in the place of the value.
  record.set(keys[0] === "findings" ? keys.slice(0, 2) : keys, state);
}
