/** Changes a JSON text where something changes and nowhere else: order, indentation and line ends stay. */
import { parse, type ArrayNode, type MemberNode, type ObjectNode, type ValueNode } from "@humanwhocodes/momoa";
import type { Json } from "./canonical-json.js";

export type JsonPath = readonly (string | number)[];

/** The text with the value at the path, put there or replaced; what is missing on the way is made. Throws on a text that is no JSON. */
export function jsonTextWith(text: string, path: JsonPath, value: Json): string {
  return new Edited(text).with(path, value);
}

const nameOf = (member: MemberNode): string => (member.name.type === "String" ? member.name.value : member.name.name);

class Edited {
  private readonly newline: string;
  private readonly unit: string;

  constructor(private readonly text: string) {
    this.newline = text.includes("\r\n") ? "\r\n" : "\n";
    this.unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  }

  with(path: JsonPath, value: Json): string {
    let node: ValueNode = parse(this.text, { mode: "json", ranges: true }).body;
    for (const [depth, step] of path.entries()) {
      const next = childOf(node, step);
      if (next === undefined) {
        const missing = path.slice(depth + 1).reduceRight<Json>(wrapped, value);
        return this.inserted(node, step, missing);
      }
      node = next;
    }
    const [start, end] = spanOf(node);
    return (
      this.text.slice(0, start) +
      this.written(value, this.indentAt(start), isInline(this.text, node)) +
      this.text.slice(end)
    );
  }

  private inserted(node: ValueNode, step: string | number, value: Json): string {
    if (node.type !== "Object" && node.type !== "Array") throw new RangeError(`nothing can be put at ${String(step)}`);
    const [start, end] = spanOf(node);
    const parts = node.type === "Object" ? node.members : node.elements.map((element) => element.value);
    const [first] = parts;
    const last = parts.at(-1);
    const key = node.type === "Object" ? `${JSON.stringify(step)}:` : "";
    const outer = this.indentAt(start);
    if (first === undefined || last === undefined) {
      const written = this.written(value, outer + this.unit, false);
      const body = `${this.newline}${outer}${this.unit}${key === "" ? "" : `${key} `}${written}${this.newline}${outer}`;
      return this.text.slice(0, start + 1) + body + this.text.slice(end - 1);
    }
    const at = spanOf(last)[1];
    const inline = isInline(this.text, node);
    const before = inline ? " " : `${this.newline}${this.indentAt(spanOf(first)[0])}`;
    const tight = key !== "" && /^"[^"]*":\S/.test(this.text.slice(spanOf(first)[0]));
    const name = key === "" ? "" : tight ? key : `${key} `;
    const written = this.written(value, inline ? outer : before.slice(this.newline.length), inline);
    return `${this.text.slice(0, at)},${before}${name}${written}${this.text.slice(at)}`;
  }

  /** White space at the start of the line on which the place stands. */
  private indentAt(offset: number): string {
    const line = this.text.lastIndexOf("\n", offset - 1) + 1;
    const before = this.text.slice(line, offset);
    const end = before.search(/[^ \t]/);
    return end < 0 ? before : before.slice(0, end);
  }

  private written(value: Json, indent: string, inline: boolean): string {
    if (inline) return inlineText(value);
    return JSON.stringify(value, null, this.unit).replaceAll("\n", `${this.newline}${indent}`);
  }
}

function inlineText(value: Json): string {
  if (isList(value)) return `[${value.map(inlineText).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inlineText(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function wrapped(value: Json, step: string | number): Json {
  return typeof step === "number" ? [value] : { [step]: value };
}

function childOf(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === "Object") return memberOf(node, String(step));
  if (node.type === "Array" && typeof step === "number") return elementOf(node, step);
  return undefined;
}

function memberOf(node: ObjectNode, key: string): ValueNode | undefined {
  return node.members.find((member) => nameOf(member) === key)?.value;
}

function elementOf(node: ArrayNode, index: number): ValueNode | undefined {
  return node.elements[index]?.value;
}

function spanOf(node: { readonly range?: readonly number[] | undefined }): readonly [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** An object or list that was written on one line is added to on that line. */
function isInline(text: string, node: ValueNode): boolean {
  const [start, end] = spanOf(node);
  return (node.type === "Object" || node.type === "Array") && !text.slice(start, end).includes("\n");
}
