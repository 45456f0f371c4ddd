import { suggest } from "../text/suggest.js";
import { BODIES, isBody, isPosition, OTHER_BODY, POSITIONS } from "./body.js";
import { membersOf } from "./members.js";
import type { ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { readName, wrongType } from "./scalars.js";

/** Who says something: a body, or a party. */
export interface Author {
  readonly body: string;
  readonly name?: string;
  readonly position: boolean;
}

/** `"bawaslu"`, `{ "body": "bawaslu", "name": "…" }`, or plain text, which is a body of that name, with a hint. */
export function readAuthor(reading: Reading, node: ValueNode | undefined, path: string): Author | undefined {
  if (!node) return undefined;
  if (node.type === "String") return authorOf(reading, node, path, readName(reading, node, path), undefined);
  if (node.type !== "Object") {
    wrongType(reading, node, path, "body");
    return undefined;
  }
  const found = membersOf(reading, node, path, "body");
  const at = found.get("body");
  const name = readName(reading, found.get("name"), under(path, "name"));
  return at && authorOf(reading, at, under(path, "body"), readName(reading, at, under(path, "body")), name);
}

function authorOf(
  reading: Reading,
  node: ValueNode,
  path: string,
  body: string | undefined,
  name: string | undefined,
): Author | undefined {
  if (body === undefined) return undefined;
  if (isBody(body) || isPosition(body)) {
    return { body, ...(name === undefined ? {} : { name }), position: isPosition(body) };
  }
  const suggestion = suggest(body, [...BODIES, ...POSITIONS]) ?? "";
  report(reading, "incident.plain_text_body", node, path, { value: body, suggestion });
  return { body: OTHER_BODY, name: name === undefined ? body : `${body}, ${name}`, position: false };
}

/** Name of the author for display. */
export function nameOf({ body, name }: Author): string {
  return name ?? body;
}
