import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { dialectProblems } from "../rulebook/yaml/dialect.js";
import { parseYaml } from "../rulebook/yaml/document.js";
import { nestsTooDeep } from "../rulebook/yaml/nesting.js";
import type { Problem } from "../problem.js";
import { lineStarts } from "../text/line-column.js";
import { textOf, type Bytes } from "./bytes.js";
import { BYTES_PER_INCIDENT, DEPTH_PER_INCIDENT } from "./limits.js";
import { listNode, memberNode, objectNode, scalarNode } from "./make-node.js";
import type { Span, ValueNode } from "./node.js";
import { readTree } from "./read.js";
import { badRecord, incidentProblem, inputProblem, type InputRecord } from "./record.js";
import { Source } from "./source.js";

/** A list of incidents in one document is held whole. */
const LONGEST_DOCUMENT = 32 * 1024 * 1024;

/** What begins a document; `---` at the beginning of a line means nothing else, not even inside a block of text. */
const SEPARATOR = /^---(?=\s|$)/m;

/** One incident a document, or a list of them. The dialect is that of the rule files: no anchors, aliases or tags. */
export async function* yamlRecords(bytes: Bytes, file: string): AsyncGenerator<readonly InputRecord[]> {
  try {
    for await (const { text, line } of documents(textOf(bytes))) yield recordsOf(text, file, line);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield [badRecord(file, [inputProblem("input.not_text", { what: "file" }, { file, line: 1, column: 1 })])];
  }
}

interface DocumentText {
  readonly text: string;
  readonly line: number;
}

async function* documents(pieces: AsyncIterable<string>): AsyncGenerator<DocumentText> {
  let held = "";
  let line = 1;
  const cut = function* (last: boolean): Generator<DocumentText> {
    for (;;) {
      // A separator at the very beginning belongs to this document.
      const next = held.slice(3).search(SEPARATOR);
      const certain = next >= 0 && (last || next + 3 + 4 <= held.length);
      if (!certain && !last) return;
      const text = certain ? held.slice(0, next + 3) : held;
      held = held.slice(text.length);
      if (/[^\s.-]/.test(text.replace(/#.*/g, ""))) yield { text, line };
      line += text.split("\n").length - 1;
      if (held === "") return;
    }
  };
  for await (const piece of pieces) {
    held += piece;
    if (SEPARATOR.test(piece) || held.length > LONGEST_DOCUMENT) yield* cut(held.length > LONGEST_DOCUMENT);
  }
  yield* cut(true);
}

function recordsOf(text: string, file: string, line: number): readonly InputRecord[] {
  const start = { line, column: 1 };
  const at = { file, ...start, length: 1 };
  if (text.length > LONGEST_DOCUMENT)
    return [
      badRecord(file, [incidentProblem("incident.too_large", { bytes: text.length, limit: LONGEST_DOCUMENT }, at)], at),
    ];
  if (nestsTooDeep(text, DEPTH_PER_INCIDENT + 1))
    return [badRecord(file, [incidentProblem("incident.too_deep", { limit: DEPTH_PER_INCIDENT }, at)], start, text)];
  const yaml = parseYaml(file, text);
  const problems = dialectProblems(yaml, "read").map((problem) => moved(problem, line));
  const root = yaml.document.contents;
  if (problems.length > 0 || root === null) return [badRecord(file, problems, start, text)];
  const starts = lineStarts(text);
  const source = (): Source => new Source(text, file, line, 1, starts);
  if (!isSeq(root)) return [recordOf(root, text, source(), start)];
  if (root.items.length === 0) return [badRecord(file, [incidentProblem("incident.empty_list", {}, at)], start, text)];
  return root.items.map((item, index) => {
    // Items of a parsed document are nodes.
    const node = item as Node;
    const place = source().place(spanOf(node));
    return recordOf(node, text, source(), { line: place.line, column: place.column, index });
  });
}

function recordOf(node: Node, text: string, source: Source, start: InputRecord["start"] & object): InputRecord {
  const [from, to] = spanOf(node);
  const own = text.slice(from, to);
  const { file } = source;
  if (own.length > BYTES_PER_INCIDENT) {
    const at = { file, line: start.line, column: start.column, length: 1 };
    const problem = incidentProblem("incident.too_large", { bytes: own.length, limit: BYTES_PER_INCIDENT }, at);
    return badRecord(file, [problem], start);
  }
  return {
    file,
    start,
    text: own,
    plain: false,
    read: (dictionary) => readTree(source, dictionary, treeOf(node), start.index),
  };
}

function moved(problem: Problem, line: number): Problem {
  return problem.at === undefined ? problem : { ...problem, at: { ...problem.at, line: problem.at.line + line - 1 } };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

function treeOf(node: Node | null): ValueNode {
  if (node === null) return scalarNode(null, [0, 0]);
  const span = spanOf(node);
  if (isMap(node)) {
    return objectNode(
      node.items.map(({ key, value }) => {
        // Keys and values of a parsed document are nodes or absent; keys are texts (`stringKeys`).
        const at = spanOf(key as Node);
        const name = isScalar(key) ? String(key.value) : "";
        return memberNode(name, value === null ? scalarNode(null, at) : treeOf(value as Node), at);
      }),
      span,
    );
  }
  if (isSeq(node))
    return listNode(
      node.items.map((item) => treeOf(item as Node)),
      span,
    );
  if (isAlias(node) || !isScalar(node)) return scalarNode(null, span);
  const { value } = node;
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  // The core schema knows nothing else.
  return scalarNode(plain ? value : null, span);
}
