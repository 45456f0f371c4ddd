import { existing } from "../existing.js";
import type { Place, PlacedProblem, Problem } from "../problem.js";
import type { Dictionary } from "./dictionary.js";
import { halfCharacters } from "./half-characters.js";
import type { Incident } from "./model.js";
import { personalIn } from "./people.js";
import { kindOf, spanOf, type ValueNode } from "./node.js";
import { readIncident } from "./one-incident.js";
import type { Reading } from "./reading.js";
import { Source } from "./source.js";
import { treeOf } from "./syntax.js";
import { idOf } from "./unique.js";

export interface IncidentsRead {
  /** Names and numbers of persons in all of them, also in those with errors. */
  readonly personal: readonly string[];
  /** Incidents without errors, in the order of the text. */
  readonly incidents: readonly Incident[];
  /** Errors and warnings, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Where the text is one incident and no list: how it is written. */
  readonly written?: Written;
}

/** An incident as it is written: what a value is, and where it stands. */
export interface Written {
  readonly source: Source;
  readonly root: ValueNode;
}

/**
 * Reads one incident or an array of them from strict JSON. An incident with an error is left out, the others are
 * read all the same. `file` names the text in places; nothing is opened.
 */
export function readIncidents(text: string, file: string, dictionary: Dictionary, firstLine = 1): IncidentsRead {
  const source = new Source(text.startsWith("\ufeff") ? text.slice(1) : text, file, firstLine);
  const incidents: Incident[] = [];
  let written: Written | undefined;
  const tree = treeOf(source);
  const personal: string[] = [];
  if (tree) {
    const { root, skipped } = tree;
    const several = root.type === "Array";
    if (!several) written = { source, root };
    const nodes = several ? root.elements.map((element) => element.value) : [root];
    if (nodes.length === 0) source.report("incident.empty_list", spanOf(root), "", {});
    const lines = new Map<string, number>();
    for (const [index, node] of nodes.entries()) {
      if (skipped.has(spanOf(node)[0])) continue;
      const incident = readNode(source, dictionary, node, several ? index : undefined);
      personal.push(...(incident?.personal ?? personalIn(source, node)));
      if (!incident) continue;
      const at = idPlace(source, node);
      const duplicate = duplicateOf(incident, at, lines);
      if (duplicate) source.problems.push(duplicate);
      else incidents.push(incident);
    }
  }
  return { incidents, problems: source.sorted(), personal, ...(written ? { written } : {}) };
}

/** Where one record stands in its file: line and column of its first character, 1-based; its index in a list. */
export interface RecordStart {
  readonly line: number;
  readonly column: number;
  readonly index?: number;
}

export interface RecordRead {
  /** Absent: something is wrong with it. */
  readonly incident?: Incident;
  readonly problems: readonly Problem[];
  /** Names and numbers of persons, also of a record that cannot be judged, as far as it can be read. */
  readonly personal?: readonly string[];
  /** Where the id stands. */
  readonly idAt?: Place;
  /** There whenever the incident is. */
  readonly written?: Written;
}

/** One record that is an incident by itself: a line, or an element of a list. A list inside it is none. */
export function readRecord(text: string, file: string, dictionary: Dictionary, start: RecordStart): RecordRead {
  const source = new Source(text, file, start.line, start.column);
  const tree = treeOf(source);
  if (!tree || tree.skipped.has(spanOf(tree.root)[0])) return { problems: source.sorted() };
  return readTree(source, dictionary, tree.root, start.index);
}

/** A record whose tree is there already, whatever it was written in. */
export function readTree(source: Source, dictionary: Dictionary, root: ValueNode, index?: number): RecordRead {
  const incident = readNode(source, dictionary, root, index);
  const problems = source.sorted();
  return incident
    ? { incident, problems, personal: incident.personal, idAt: idPlace(source, root), written: { source, root } }
    : { problems, personal: personalIn(source, root) };
}

/** The problem that an id stood in the same file before; `lines` remembers where. */
export function duplicateOf({ id, index }: Incident, at: Place, lines: Map<string, number>): PlacedProblem | undefined {
  const first_line = lines.get(id);
  if (first_line === undefined) {
    lines.set(id, at.line);
    return undefined;
  }
  const path = index === undefined ? "id" : `[${index}].id`;
  return { code: "incident.duplicate_id", severity: "error", at, path, args: { id, first_line } };
}

/** Of an incident that could be read: it has an id. */
function idPlace(source: Source, node: ValueNode): Place {
  return source.place(spanOf(existing(idOf(node), "id")));
}

function readNode(
  source: Source,
  dictionary: Dictionary,
  node: ValueNode,
  index: number | undefined,
): Incident | undefined {
  const path = index === undefined ? "" : `[${index}]`;
  if (node.type !== "Object") {
    source.report("incident.not_an_object", spanOf(node), path, { found: kindOf(node) });
    return undefined;
  }
  const halves = halfCharacters(node);
  for (const each of halves) source.report("incident.half_character", spanOf(each), path, {});
  if (halves.length > 0) return undefined;
  const reading: Reading = { source, dictionary, evidence: [] };
  return readIncident(reading, node, path, index);
}
