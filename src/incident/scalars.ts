/** Plain values, each with one problem when it is something else. */
import { kindOf, type ValueNode } from "./node.js";
import type { ValueKind } from "./problems.js";
import { report, type Reading } from "./reading.js";

export function wrongType(reading: Reading, node: ValueNode, path: string, expected: ValueKind): void {
  if (node.type === "Null") report(reading, "incident.null", node, path, {});
  else report(reading, "incident.wrong_type", node, path, { expected, found: kindOf(node) });
}

export function readText(reading: Reading, node: ValueNode | undefined, path: string): string | undefined {
  if (!node) return undefined;
  if (node.type === "String") return node.value;
  wrongType(reading, node, path, "text");
  return undefined;
}

/** An identifier or a word that must not be empty. */
export function readName(reading: Reading, node: ValueNode | undefined, path: string): string | undefined {
  const text = readText(reading, node, path);
  if (text === undefined || node === undefined) return undefined;
  if (text.trim() !== "") return text;
  report(reading, "incident.empty_text", node, path, {});
  return undefined;
}

export function readBoolean(reading: Reading, node: ValueNode | undefined, path: string): boolean | undefined {
  if (!node) return undefined;
  if (node.type === "Boolean") return node.value;
  wrongType(reading, node, path, "boolean");
  return undefined;
}

/** No fact of the dictionary is an amount below zero. */
export function readAmount(reading: Reading, node: ValueNode, path: string): number | undefined {
  if (node.type !== "Number") {
    wrongType(reading, node, path, "number");
    return undefined;
  }
  if (Number.isFinite(node.value) && node.value >= 0) return node.value;
  report(reading, "incident.number_range", node, path, { value: String(node.value) });
  return undefined;
}

/** One value, or a list of them: each is read, and what cannot be read is left out. */
export function readEach<T>(
  node: ValueNode,
  path: string,
  read: (item: ValueNode, path: string) => T | undefined,
): readonly T[] {
  const items = node.type === "Array" ? node.elements.map((element) => element.value) : [node];
  const several = node.type === "Array";
  return items.flatMap((item, index) => {
    const value = read(item, several ? `${path}[${index}]` : path);
    return value === undefined ? [] : [value];
  });
}

/** A list, even of one. */
export function readList<T>(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  read: (item: ValueNode, path: string) => T | undefined,
): readonly T[] {
  if (!node) return [];
  if (node.type === "Array") return readEach(node, path, read);
  wrongType(reading, node, path, "list");
  return [];
}
