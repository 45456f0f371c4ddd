import { isAlias, isCollection, isScalar, visit, type ErrorCode, type Node, type Scalar } from "yaml";
import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import { LIMITS, type Allowance } from "./limits.js";
import { placeOfNode, placeOfRange, type YamlFile } from "./document.js";
import { openedAt } from "./opened-at.js";

/**
 * The dialect of rule files: YAML 1.2 core without anchors, aliases, merge keys and tags, each key
 * once, days in quotes, within the limits. Empty when the file may be read further. Whoever writes an incident in
 * YAML need not quote its days: there they are text without. The nodes are taken from the allowance.
 */
export function dialectProblems(
  yaml: YamlFile,
  bareDays: "refused" | "read" = "refused",
  allowance: Allowance = { nodes: LIMITS.nodes },
): Problem[] {
  const { document } = yaml;
  const errors = [...document.errors, ...document.warnings];
  // What follows a syntax error usually follows from it.
  const firstSyntax = errors.find(({ code }) => code !== "TAG_RESOLVE_FAILED");
  const told = errors.filter((each) => each === firstSyntax || each.code === "TAG_RESOLVE_FAILED");
  const shown = told.slice(0, MOST_TOLD).map((error) => {
    const [start, end] = error.pos;
    return syntaxProblem(yaml, error.code, error.message, placeOfRange(yaml, start, end), start);
  });
  shown.push(...duplicateKeys(yaml));
  if (shown.length > 0) return shown;
  if (document.contents === null) return [problem("yaml-empty", {}, placeOfRange(yaml, 0, 1))];
  return forbiddenNodes(yaml, bareDays, allowance);
}

/** Nobody reads more. */
const MOST_TOLD = 1000;

/** Keys that their map has already. */
function duplicateKeys(yaml: YamlFile): Problem[] {
  const problems: Problem[] = [];
  visit(yaml.document, {
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name) && problems.length < MOST_TOLD)
          problems.push(problem("yaml-duplicate-key", { key: name }, placeOfNode(yaml, key)));
        seen.add(name);
      }
    },
  });
  return problems;
}

function syntaxProblem(yaml: YamlFile, code: ErrorCode, detail: string, at: Problem["at"], start: number): Problem {
  if (code === "TAG_RESOLVE_FAILED") return problem("yaml-tag", { tag: detail.replace(/^Unresolved tag: /, "") }, at);
  const opened = openedAt(yaml, code, start);
  return problem(
    "yaml-syntax",
    { yaml: code, detail },
    opened === undefined ? at : placeOfRange(yaml, opened, opened + 1),
  );
}

/** Other programs read a bare day as a date, ours reads it as text: in quotes both read the same. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isBareDay(node: Node): node is Scalar<string> {
  return isScalar(node) && node.type === "PLAIN" && typeof node.value === "string" && DAY.test(node.value);
}

function forbiddenNodes(yaml: YamlFile, bareDays: "refused" | "read", allowance: Allowance): Problem[] {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  let nodes = 0;
  visit(yaml.document, {
    Pair(_key, pair) {
      const told = isAlias(pair.value) && anchors.has(pair.value.source);
      if (isScalar(pair.key) && pair.key.value === "<<" && !told)
        problems.push(problem("yaml-merge-key", {}, placeOfNode(yaml, pair.key)));
    },
    Node(_key, node, ancestors) {
      nodes += 1;
      allowance.nodes -= 1;
      if (nodes > LIMITS.nodes) {
        problems.push(problem("yaml-too-many-nodes", { limit: LIMITS.nodes }, placeOfNode(yaml, node)));
        return visit.BREAK;
      }
      const depth = ancestors.filter((ancestor) => isCollection(ancestor)).length;
      if (depth > LIMITS.depth) {
        problems.push(problem("yaml-too-deep", { limit: LIMITS.depth }, placeOfNode(yaml, node)));
        return visit.BREAK;
      }
      if (isAlias(node)) {
        // An alias is told with its anchor: one slip.
        if (!anchors.has(node.source))
          problems.push(problem("yaml-alias", { name: node.source }, placeOfNode(yaml, node)));
      } else {
        if (node.anchor !== undefined) {
          anchors.add(node.anchor);
          problems.push(problem("yaml-anchor", { name: node.anchor }, placeOfNode(yaml, node)));
        }
        if (bareDays === "refused" && isBareDay(node))
          problems.push(problem("yaml-day-unquoted", { day: node.value }, placeOfNode(yaml, node)));
        if (node.tag !== undefined) problems.push(problem("yaml-tag", { tag: node.tag }, placeOfNode(yaml, node)));
      }
      return undefined;
    },
  });
  return problems;
}
