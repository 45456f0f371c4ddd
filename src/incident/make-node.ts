/** Nodes of the tree that the reader walks, made by hand from what was not written as JSON. */
import { types } from "@humanwhocodes/momoa";
import type { MemberNode, ObjectNode, Span, StringNode, ValueNode } from "./node.js";

const nowhere = { line: 1, column: 1, offset: 0 };

/** The reader goes by ranges only. */
function parts([start, end]: Span): { loc: { start: typeof nowhere; end: typeof nowhere }; range: [number, number] } {
  return { loc: { start: nowhere, end: nowhere }, range: [start, end] };
}

export function stringNode(value: string, span: Span): StringNode {
  return types.string(value, parts(span));
}

export function scalarNode(value: string | number | boolean | null, span: Span): ValueNode {
  if (typeof value === "string") return types.string(value, parts(span));
  if (typeof value === "number") return types.number(value, parts(span));
  if (typeof value === "boolean") return types.boolean(value, parts(span));
  return types.null(parts(span));
}

export function listNode(items: readonly ValueNode[], span: Span): ValueNode {
  return types.array(
    items.map((item) => types.element(item)),
    parts(span),
  );
}

export function memberNode(key: string, value: ValueNode, span: Span): MemberNode {
  return types.member(stringNode(key, span), value, parts(span));
}

export function objectNode(members: readonly MemberNode[], span: Span): ObjectNode {
  return types.object([...members], parts(span));
}
