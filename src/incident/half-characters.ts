import { keyOf, type StringNode, type ValueNode } from "./node.js";

/** Half of a pair of UTF-16 units without the other: no character, and nothing that UTF-8 or RFC 8785 can hold. */
const half = /\p{Surrogate}/u;

/** The texts and keys that hold one, in the order of the text. */
export function halfCharacters(node: ValueNode): readonly StringNode[] {
  switch (node.type) {
    case "String":
      return half.test(node.value) ? [node] : [];
    case "Array":
      return node.elements.flatMap(({ value }) => halfCharacters(value));
    case "Object":
      return node.members.flatMap((member) => [
        ...(half.test(keyOf(member)) ? [member.name] : []),
        ...halfCharacters(member.value),
      ]);
    case "Number":
    case "Boolean":
    case "Null":
      return [];
  }
}
