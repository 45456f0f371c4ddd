import { isMap, isSeq, type ParsedNode } from "yaml";
import { dialectProblems } from "../rulebook/yaml/dialect.js";
import { parseYaml } from "../rulebook/yaml/document.js";
import { nestsTooDeep } from "../rulebook/yaml/nesting.js";
import { existing } from "../existing.js";
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
const SEPARATOR = /\n---(?=\s)/;

/** Of a piece so much may belong to a separator that the next one completes. */
const OVERLAP = 4;

/** One incident a document, or a list of them. The dialect is that of the rule files: no anchors, aliases or tags. */
export async function* yamlRecords(bytes: Bytes, file: string): AsyncGenerator<readonly InputRecord[]> {
  let empty = true;
  try {
    for await (const { text, line } of documents(textOf(bytes))) {
      empty = false;
      yield recordsOf(text, file, line);
    }
    if (empty) yield [emptyFile(file)];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield [badRecord(file, [inputProblem("input.not_text", { what: "file" }, { file, line: 1, column: 1 })])];
  }
}

function emptyFile(file: string): InputRecord {
  const start = { line: 1, column: 1 };
  return badRecord(file, [incidentProblem("incident.empty", {}, { file, ...start, length: 1 })], start);
}

interface DocumentText {
  readonly text: string;
  readonly line: number;
}

/** The documents, each once it is whole; of one that is longer than any may be only the beginning. */
async function* documents(pieces: AsyncIterable<string>): AsyncGenerator<DocumentText> {
  let held = "";
  let line = 1;
  /** The beginning of this document was given out. */
  let tooLong = false;
  const take = (length: number): readonly DocumentText[] => {
    const text = held.slice(0, length);
    const taken = { text, line };
    held = held.slice(length);
    line += text.split("\n").length - 1;
    return tooLong || !/[^\s.-]/.test(text.replace(/#.*/g, "")) ? [] : [taken];
  };
  let seam = "";
  for await (const piece of pieces) {
    held += piece;
    seam = seam.slice(-OVERLAP) + piece;
    // All that is held is looked through only where something ends: it may be much, in many pieces.
    if (SEPARATOR.test(seam))
      for (let next = held.search(SEPARATOR); next >= 0; next = held.search(SEPARATOR)) {
        yield* take(next + 1);
        tooLong = false;
      }
    if (held.length > LONGEST_DOCUMENT + OVERLAP) {
      yield* take(held.length - OVERLAP);
      tooLong = true;
    }
  }
  yield* take(held.replace(/\n---$/, "\n").length);
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
  // Remarks may stand before it.
  const recordAt = (node: ParsedNode, index?: number): InputRecord => {
    const place = source().place(spanOf(node));
    const begins = { line: place.line, column: place.column };
    return recordOf(node, text, source(), index === undefined ? begins : { ...begins, index });
  };
  if (!isSeq(root)) return [recordAt(root)];
  if (root.items.length === 0) return [badRecord(file, [incidentProblem("incident.empty_list", {}, at)], start, text)];
  return root.items.map((node, index) => recordAt(node, index));
}

function recordOf(node: ParsedNode, text: string, source: Source, start: InputRecord["start"] & object): InputRecord {
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
  const at = existing(problem.at, problem.code);
  return { ...problem, at: { ...at, line: at.line + line - 1 } };
}

function spanOf({ range: [start, end] }: ParsedNode): Span {
  return [start, end];
}

/** The dialect knows neither aliases nor tags, and its keys are texts: what is no map and no list is a plain value. */
function plain(node: ParsedNode): string | number | boolean | null {
  const value: unknown = node.toJSON();
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function treeOf(node: ParsedNode): ValueNode {
  const span = spanOf(node);
  if (isMap(node)) {
    return objectNode(
      node.items.map(({ key, value }) => {
        const at = spanOf(key);
        return memberNode(String(plain(key)), value === null ? scalarNode(null, at) : treeOf(value), at);
      }),
      span,
    );
  }
  if (isSeq(node))
    return listNode(
      node.items.map((item) => treeOf(item)),
      span,
    );
  return scalarNode(plain(node), span);
}
