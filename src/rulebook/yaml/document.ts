import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type ParsedNode } from "yaml";
import { existing } from "../../existing.js";
import type { Place } from "../../problem.js";

export type YamlPath = readonly (string | number)[];

/** A parsed rule file that can still say where each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** YAML 1.2 core, string keys, no merge keys; errors stay in `document.errors`. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    // Told by the dialect: the parser compares every key with every other one.
    uniqueKeys: false,
    stringKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: "error",
    lineCounter: lines,
  });
  return { file, text, document, lines };
}

/** Place of a range of offsets; a range over several lines is cut at the end of the first. */
export function placeOfRange(yaml: YamlFile, start: number, end: number): Place {
  const { line, col } = yaml.lines.linePos(Math.min(start, yaml.text.length));
  const lineEnd = yaml.text.indexOf("\n", start);
  const stop = lineEnd === -1 ? end : Math.min(end, lineEnd);
  const length = Math.max(1, yaml.text.slice(start, stop).trimEnd().length);
  return { file: yaml.file, line, column: col, length };
}

/** A file without any content has no node: its place is the beginning. */
export function placeOfNode(yaml: YamlFile, node: Node | null): Place {
  const [start, end] = node === null ? [0, 1] : existing(node.range, "the range of a node that was parsed");
  return placeOfRange(yaml, start, end);
}

/**
 * Place of the value at `path`, or of its key; where the path leaves the file, of the deepest part
 * of it that exists.
 */
export function placeOfPath(yaml: YamlFile, path: YamlPath, target: "key" | "value" = "value"): Place {
  let node: ParsedNode | null = yaml.document.contents;
  let found = node;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      node = pair.value;
      found = last && target === "key" ? pair.key : (pair.value ?? pair.key);
    } else if (isSeq(node)) {
      const item: ParsedNode | undefined = node.items[Number(step)];
      if (item === undefined) break;
      node = item;
      found = item;
    } else break;
  }
  return placeOfNode(yaml, found);
}
