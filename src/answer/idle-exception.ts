/** Exceptions that are open and can change nothing: nobody needs to ask what they ask. */
import { NOT_SATISFIED, OPEN, SATISFIED } from "../engine/kleene.js";
import type { Context } from "../engine/context.js";
import type { Decided } from "../engine/status.js";

type Excepted = Decided["exceptions"][number];

/** It defeats branches alone, and each is not the case, or its element is satisfied without it. */
export function isIdle({ compiled, truth }: Excepted, { elements }: Decided, context: Context): boolean {
  if (truth !== OPEN) return false;
  return compiled.exception.defeats.every((target) => {
    const [id, branch] = target.split(".");
    const element = elements.find((each) => each.compiled.of === compiled.of && each.compiled.element.id === id);
    if (branch === undefined || element === undefined) return false;
    if (element.effective === SATISFIED) return true;
    const { node } = element.compiled;
    const parts = node.kind === "any" || node.kind === "all" ? node.parts : [];
    return parts.some((part) => part.id === branch && context.evaluate(part.node) === NOT_SATISFIED);
  });
}
