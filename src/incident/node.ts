/** The JSON tree that the reader walks, as momoa builds it in strict mode with ranges. */
import type { Json } from "../text/canonical-json.js";
import type { MemberNode, ObjectNode, StringNode, ValueNode } from "@humanwhocodes/momoa";
import type { ValueKind } from "./problems.js";

export type { MemberNode, ObjectNode, StringNode, ValueNode };

/** Offsets in the text, the end excluded. */
export type Span = readonly [start: number, end: number];

export function spanOf(node: { readonly range?: readonly number[] | undefined }): Span {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** The opening bracket of an object or array: where something is missing. */
export function openingOf(node: ValueNode): Span {
  const [start] = spanOf(node);
  return [start, start + 1];
}

export function keyOf(member: MemberNode): string {
  return member.name.type === "String" ? member.name.value : member.name.name;
}

export function kindOf(node: ValueNode): ValueKind {
  switch (node.type) {
    case "String":
      return "text";
    case "Number":
    case "NaN":
    case "Infinity":
      return "number";
    case "Boolean":
      return "boolean";
    case "Null":
      return "null";
    case "Array":
      return "list";
    case "Object":
      return "object";
  }
}

/** What the tree says, as plain data. A key that stands twice counts once; the reader reports it. */
export function jsonOf(node: ValueNode): Json {
  switch (node.type) {
    case "String":
    case "Number":
    case "Boolean":
      return node.value;
    case "Null":
      return null;
    case "Array":
      return node.elements.map((element) => jsonOf(element.value));
    case "Object":
      return Object.fromEntries(node.members.map((member) => [keyOf(member), jsonOf(member.value)]));
    case "NaN":
    case "Infinity":
      throw new RangeError("not a JSON number");
  }
}
