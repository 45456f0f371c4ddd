import { instrumentOf } from "../rulebook/instrument-of.js";
import type { Provision, Rulebook } from "../rulebook/model.js";
import { cite } from "./check.js";

/** Whether a provision may be meant in a case. */
export interface Meant {
  readonly reaches: (id: string) => boolean;
  readonly ofAnotherContest: (id: string) => boolean;
}

/** What came after a provision, or before it, in words; what reaches the case alone, where anything of it does. */
export function successors(rulebook: Rulebook, provision: Provision, before: boolean, meant: Meant): string {
  const linked = before
    ? rulebook.provisions.filter((each) => provision.succeeds?.some(({ id }) => id === each.id))
    : rulebook.provisions.filter((each) => each.succeeds?.some(({ id }) => id === provision.id));
  const possible = linked.filter(({ id }) => !meant.ofAnotherContest(id));
  const reaching = possible.filter(({ id }) => meant.reaches(id));
  return (reaching.length > 0 ? reaching : possible).map((each) => cite(rulebook, each)).join("; ");
}

/** How the last wording of a provision came to its end: with its instrument, or by itself. */
export function endOf({ instruments }: Rulebook, { id, versions }: Provision): "repealed" | "ended" {
  const until = versions[versions.length - 1]?.in_force.until;
  const repealed = instruments.find((each) => each.id === instrumentOf(id))?.repealed?.on;
  return until === undefined || until === repealed ? "repealed" : "ended";
}
