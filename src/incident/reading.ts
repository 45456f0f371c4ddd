import type { Dictionary } from "./dictionary.js";
import type { IncidentProblemArgs, IncidentProblemCode } from "./problems.js";
import { spanOf, type Span, type ValueNode } from "./node.js";
import type { Source } from "./source.js";

/** One incident while it is read. */
export interface Reading {
  readonly source: Source;
  readonly dictionary: Dictionary;
  /** Evidence that facts lean on, by id, to be looked up at the end. */
  readonly evidence: { readonly id: string; readonly at: ValueNode; readonly path: string }[];
}

export function report<C extends IncidentProblemCode>(
  { source }: Reading,
  code: C,
  at: ValueNode | Span,
  path: string,
  args: IncidentProblemArgs[C],
): void {
  source.report(code, "type" in at ? spanOf(at) : at, path, args);
}

/** `acts[0].on` */
export function under(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** At most this many right answers are named. */
const NAMED = 12;

export function named(candidates: Iterable<string>): readonly string[] {
  const all: string[] = [];
  for (const candidate of candidates) {
    if (all.length === NAMED) return [];
    all.push(candidate);
  }
  return all;
}
