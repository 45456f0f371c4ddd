/** Which norms accompany the others instead of naming a conduct of their own. */
import type { Condition, Provision } from "../rulebook/model.js";

/**
 * A principle, or a duty whose breach is found and not stated: it stands open in nearly every case. A duty that names what
 * breaches it (a candidate who does not resign, a suspect in detention) is as specific as a prohibition.
 */
export function isFallback({ kind, versions }: Pick<Provision, "kind" | "versions">): boolean {
  if (kind !== "duty") return kind === "principle";
  return !versions.some(({ elements }) => elements.some((element) => element.role === "conduct" && isStated(element)));
}

/** Settled by what is said of the case, without anybody's finding, reading or another norm. */
function isStated(condition: Condition): boolean {
  if ("any" in condition) return condition.any.every(isStated);
  if ("all" in condition) return condition.all.every(isStated);
  if ("not" in condition) return isStated(condition.not);
  return "when" in condition;
}
