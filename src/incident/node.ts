/** The JSON tree that the reader walks. */
import type { Json } from "../text/canonical-json.js";
import type { ValueKind } from "./problems.js";

/** Offsets in the text, the end excluded. */
export type Span = readonly [start: number, end: number];

interface Placed {
  readonly range: Span;
}

export interface StringNode extends Placed {
  readonly type: "String";
  readonly value: string;
}

interface NumberNode extends Placed {
  readonly type: "Number";
  readonly value: number;
}

interface BooleanNode extends Placed {
  readonly type: "Boolean";
  readonly value: boolean;
}

interface NullNode extends Placed {
  readonly type: "Null";
}

interface ArrayNode extends Placed {
  readonly type: "Array";
  readonly elements: readonly { readonly value: ValueNode }[];
}

export interface MemberNode {
  readonly name: StringNode;
  readonly value: ValueNode;
}

export interface ObjectNode extends Placed {
  readonly type: "Object";
  readonly members: readonly MemberNode[];
}

/** What the parser makes of strict JSON, as far as the reader asks for it. */
export type ValueNode = StringNode | NumberNode | BooleanNode | NullNode | ArrayNode | ObjectNode;

export function spanOf(node: Placed): Span {
  return node.range;
}

/** The opening bracket of an object or array: where something is missing. */
export function openingOf(node: ValueNode): Span {
  const [start] = spanOf(node);
  return [start, start + 1];
}

export function keyOf(member: MemberNode): string {
  return member.name.value;
}

export function kindOf(node: ValueNode): ValueKind {
  switch (node.type) {
    case "String":
      return "text";
    case "Number":
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
  }
}
