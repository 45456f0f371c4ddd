/** Parts of a period under one wording: which of them come to the same for the same reasons. */
import type { ProvisionStatus } from "../answer/model.js";
import { existing } from "../existing.js";
import type { JudgedOutcome } from "./outcome.js";
import { settle } from "./settle.js";
import { inForceGate, quickStatus } from "./status.js";

/** Adds a part that comes out as the others do. What tells it apart from all of them makes it one of its own. */
export function addPart(parts: JudgedOutcome[], part: JudgedOutcome, transitions: boolean): void {
  const ground = groundOf(part, transitions);
  const index = parts.findIndex((other) => groundOf(other, transitions) === ground);
  const like = parts[index];
  if (!like) parts.push(part);
  else if (like.days.hi + 1 === part.days.lo) parts[index] = like.over({ lo: like.days.lo, hi: part.days.hi });
}

/** What would settle a part that is open; of one that is fulfilled or excepted, what each other reading would make of it. */
function groundOf(part: JudgedOutcome, transitions: boolean): string {
  if (part.status === "open") return JSON.stringify(settle(part, transitions));
  return LIVE.has(part.status) ? byReadings(part, transitions) : "";
}

const LIVE: ReadonlySet<ProvisionStatus> = new Set(["fulfilled", "excepted"]);

function byReadings({ chain, wording, context, gates }: JudgedOutcome, transitions: boolean): string {
  const { questions, nodesOf } = context.engine;
  const found = nodesOf(chain).questions.flatMap((question) =>
    existing(questions[question], question).choices.map((_, choice) => {
      const chosen = new Map([[question, choice]]);
      const assumed = context.with(new Map(), chosen);
      const gate = inForceGate(wording, gates.with(new Map(), chosen), transitions);
      return quickStatus(chain, wording, assumed, gate).status;
    }),
  );
  return found.join(" ");
}
