/** What keeps an open provision from certainly being the law of the case, so that a citation of it is right with a remark only. */
import { OPEN } from "../engine/kleene.js";
import type { Outcome } from "../engine/outcome.js";
import type { Provision } from "../rulebook/model.js";

/** The kind of election, the law of the day, or the person: the first that is not settled; undefined where all are. */
export function unsureOf({ decided, status }: Outcome, provision: Provision): string | undefined {
  if (status !== "open" || !decided) return undefined;
  if (decided.regime === OPEN) return "contest_uncertain";
  if (decided.inForce === OPEN) return decided.dayOpen ? "day_uncertain" : "transition_uncertain";
  const subjects = decided.elements.filter(
    ({ compiled }) => compiled.element.role === "subject" && compiled.of === provision.id,
  );
  return subjects.some(({ effective }) => effective === OPEN) ? "person_uncertain" : undefined;
}
