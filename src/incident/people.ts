import { spanOf, type ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { keyOf } from "./node.js";
import { wrongType } from "./scalars.js";
import type { Source } from "./source.js";

/** Shorter strings (an "L" or "P", an initial) would be masked inside other words. */
const SHORTEST = 3;

/**
 * `people`: whatever is written there is personal. Returns the strings, and the numbers as they were written (a
 * NIP has more digits than a number keeps), longest first, so that masking a name does not leave half of it.
 */
export function readPeople(reading: Reading, node: ValueNode | undefined, path: string): readonly string[] {
  if (!node) return [];
  if (node.type !== "Object") {
    wrongType(reading, node, path, "object");
    return [];
  }
  const found = new Set<string>();
  collect(reading, node, path, found);
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What stands under `people` of a record, whatever else is wrong with it. */
export function personalIn(source: Source, root: ValueNode): readonly string[] {
  const people = root.type === "Object" ? root.members.filter((member) => keyOf(member) === "people") : [];
  const texts = people.flatMap(({ value }) => textsIn(source, value));
  return [...new Set(texts.map((text) => text.trim()))].filter(({ length }) => length >= SHORTEST);
}

function textsIn(source: Source, node: ValueNode): readonly string[] {
  switch (node.type) {
    case "String":
      return [node.value];
    case "Array":
      return node.elements.flatMap(({ value }) => textsIn(source, value));
    case "Object":
      return node.members.flatMap(({ value }) => textsIn(source, value));
    case "Number":
      return [source.text.slice(...spanOf(node))];
    case "Boolean":
    case "Null":
      return [];
  }
}

function collect(reading: Reading, node: ValueNode, path: string, found: Set<string>): void {
  switch (node.type) {
    case "String":
      add(node.value, found);
      return undefined;
    case "Number":
      if (Number.isFinite(node.value)) add(reading.source.text.slice(...spanOf(node)), found);
      else report(reading, "incident.number_range", node, path, { value: String(node.value) });
      return undefined;
    case "Array":
      for (const [index, { value }] of node.elements.entries()) collect(reading, value, `${path}[${index}]`, found);
      return undefined;
    case "Object":
      for (const member of node.members) collect(reading, member.value, under(path, keyOf(member)), found);
      return undefined;
    case "Boolean":
    case "Null":
  }
}

function add(text: string, found: Set<string>): void {
  const trimmed = text.trim();
  if (trimmed.length >= SHORTEST) found.add(trimmed);
}
