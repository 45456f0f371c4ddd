import { keyOf, spanOf, type StringNode, type ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { readList } from "./scalars.js";

/** Records with ids of their own; the second of equal ids is reported. */
export function readUnique<T extends { readonly id: string }>(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  read: (item: ValueNode, path: string) => T | undefined,
): readonly T[] {
  if (node?.type === "Array" && node.elements.length === 0) {
    report(reading, "incident.empty_array", node, path, {});
    return [];
  }
  const lines = new Map<string, number>();
  return readList(reading, node, path, (item, at) => {
    const record = read(item, at);
    const idNode = record && idOf(item);
    if (!idNode) return record;
    const { line } = reading.source.place(spanOf(idNode));
    const first_line = lines.get(record.id);
    if (first_line === undefined) lines.set(record.id, line);
    else report(reading, "incident.duplicate_id", idNode, under(at, "id"), { id: record.id, first_line });
    return record;
  });
}

/** The value under `id`. */
export function idOf(node: ValueNode): ValueNode | undefined {
  return node.type === "Object" ? node.members.find((member) => keyOf(member) === "id")?.value : undefined;
}

/** Ids as written, also of records that could not be read: what names them is right. */
export function writtenIds(
  node: ValueNode | undefined,
): readonly { readonly id: StringNode; readonly index: number }[] {
  if (node?.type !== "Array") return [];
  return node.elements.flatMap(({ value }, index) => {
    const id = idOf(value);
    return id?.type === "String" ? [{ id, index }] : [];
  });
}

/** The ids of a list, if every record of it has one. */
export function allIds(node: ValueNode | undefined): ReadonlySet<string> | undefined {
  const ids = writtenIds(node);
  const whole = node?.type === "Array" && node.elements.length > 0 && ids.length === node.elements.length;
  return whole ? new Set(ids.map(({ id }) => id.value)) : undefined;
}
