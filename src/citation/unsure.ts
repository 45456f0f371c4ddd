/** What keeps an open provision from certainly being the law of the case, so that a citation of it is right with a remark only. */
import { OPEN } from "../engine/kleene.js";
import type { Outcome } from "../engine/outcome.js";
import type { Provision } from "../rulebook/model.js";

/** What every open outcome leaves unsettled, the first in this order; undefined where one of them leaves nothing of it. */
export function unsureOf(outcomes: readonly Outcome[], provision: Provision): string | undefined {
  const unsure = outcomes.filter(({ status }) => status === "open").map((each) => unsettledIn(each, provision));
  return unsure.includes(undefined) ? undefined : ORDER.find((each) => unsure.includes(each));
}

const ORDER = ["contest_uncertain", "day_uncertain", "transition_uncertain", "person_uncertain"] as const;

function unsettledIn({ decided }: Outcome, provision: Provision): (typeof ORDER)[number] | undefined {
  if (!decided) return undefined;
  if (decided.regime === OPEN) return "contest_uncertain";
  if (decided.inForce === OPEN) return decided.dayOpen ? "day_uncertain" : "transition_uncertain";
  const subjects = decided.elements.filter(
    ({ compiled }) => compiled.element.role === "subject" && compiled.of === provision.id,
  );
  return subjects.some(({ effective }) => effective === OPEN) ? "person_uncertain" : undefined;
}
