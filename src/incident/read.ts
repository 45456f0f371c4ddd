import type { Problem } from "../problem.js";
import type { Dictionary } from "./dictionary.js";
import type { Incident } from "./model.js";
import { kindOf, spanOf, type ValueNode } from "./node.js";
import { readIncident } from "./one-incident.js";
import type { Reading } from "./reading.js";
import { Source } from "./source.js";
import { treeOf } from "./syntax.js";
import { idOf } from "./unique.js";

export interface IncidentsRead {
  /** Incidents without errors, in the order of the text. */
  readonly incidents: readonly Incident[];
  /** Errors and warnings, in the order of the text. */
  readonly problems: readonly Problem[];
}

/**
 * Reads one incident or an array of them from strict JSON. An incident with an error is left out, the others are
 * read all the same. `file` names the text in places; nothing is opened.
 */
export function readIncidents(text: string, file: string, dictionary: Dictionary, firstLine = 1): IncidentsRead {
  const source = new Source(text.startsWith("\ufeff") ? text.slice(1) : text, file, firstLine);
  const incidents: Incident[] = [];
  const tree = treeOf(source);
  if (tree) {
    const { root, skipped } = tree;
    const several = root.type === "Array";
    const nodes = several ? root.elements.map((element) => element.value) : [root];
    if (nodes.length === 0) source.report("incident.empty_list", spanOf(root), "", {});
    const lines = new Map<string, number>();
    for (const [index, node] of nodes.entries()) {
      if (skipped.has(spanOf(node)[0])) continue;
      const incident = readNode(source, dictionary, node, several ? index : undefined, lines);
      if (incident) incidents.push(incident);
    }
  }
  return { incidents, problems: source.sorted() };
}

function readNode(
  source: Source,
  dictionary: Dictionary,
  node: ValueNode,
  index: number | undefined,
  lines: Map<string, number>,
): Incident | undefined {
  const path = index === undefined ? "" : `[${index}]`;
  if (node.type !== "Object") {
    source.report("incident.not_an_object", spanOf(node), path, { found: kindOf(node) });
    return undefined;
  }
  const reading: Reading = { source, dictionary, evidence: [] };
  const incident = readIncident(reading, node, path, index);
  if (!incident) return undefined;
  const at = spanOf(idOf(node) ?? node);
  const { line } = source.place(at);
  const first_line = lines.get(incident.id);
  if (first_line === undefined) {
    lines.set(incident.id, line);
    return incident;
  }
  source.report("incident.duplicate_id", at, path === "" ? "id" : `${path}.id`, { id: incident.id, first_line });
  return undefined;
}
