/** The JSON tree that the reader walks, as momoa builds it in strict mode with ranges. */
import type { ArrayNode, MemberNode, ObjectNode, StringNode, ValueNode } from "@humanwhocodes/momoa";
import type { ValueKind } from "./problems.js";

export type { ArrayNode, MemberNode, ObjectNode, StringNode, ValueNode };

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
