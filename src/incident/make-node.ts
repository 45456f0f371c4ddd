/** Nodes of the tree that the reader walks, made of what was not written as JSON. */
import type { MemberNode, ObjectNode, Span, ValueNode } from "./node.js";

export function scalarNode(value: string | number | boolean | null, range: Span): ValueNode {
  if (typeof value === "string") return { type: "String", value, range };
  if (typeof value === "number") return { type: "Number", value, range };
  return value === null ? { type: "Null", range } : { type: "Boolean", value, range };
}

export function listNode(items: readonly ValueNode[], range: Span): ValueNode {
  return { type: "Array", elements: items.map((value) => ({ value })), range };
}

export function memberNode(key: string, value: ValueNode, range: Span): MemberNode {
  return { name: { type: "String", value: key, range }, value };
}

export function objectNode(members: readonly MemberNode[], range: Span): ObjectNode {
  return { type: "Object", members, range };
}
