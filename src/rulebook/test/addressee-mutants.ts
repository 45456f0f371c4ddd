import type { Element, Rulebook } from "../model.js";
import type { YamlPath } from "../yaml/document.js";
import { valuesOf } from "./fact-test-mutants.js";

const STATUS = "actor.status";

/** A subject that reaches one capacity too many. */
export interface WiderAddressee {
  readonly part: string;
  readonly path: YamlPath;
  readonly element: Element;
}

/** The addressee one step too wide: the capacity that the dictionary lists next, as PPPK after PNS. */
export function widerAddressee(element: Element, rulebook: Rulebook): readonly WiderAddressee[] {
  if (element.role !== "subject" || !("when" in element) || "not" in element.when) return [];
  const { when } = element;
  if (when.fact !== STATUS || !("in" in when)) return [];
  const values = valuesOf(STATUS, rulebook);
  const last = Math.max(...when.in.map((slug) => values.findIndex((each) => each.slug === slug)));
  const next = values.slice(last + 1).find(({ is_a }) => is_a === undefined)?.slug;
  if (next === undefined) return [];
  const wider = { ...element, when: { ...when, in: [...when.in, next] } };
  return [{ part: `${element.id}:${next}`, path: ["when", "in"], element: wider }];
}
