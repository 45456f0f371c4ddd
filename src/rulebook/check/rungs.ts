import type { Problem } from "../../problem.js";
import type { Ladder } from "../model.js";
import { problem } from "../problems.js";
import type { CheckContext, Lint } from "./context.js";

/** A rung says what it can consist of, and a sanction that names several rungs names the mildest first. */
export const rungs: Lint = (context) => [
  ...context.rulebook.ladders.flatMap((ladder) => empty(context, ladder)),
  ...upwards(context),
];

/** A rung without a rank is its own answer and may leave the ways out to its notes. */
function empty({ at }: CheckContext, ladder: Ladder): Problem[] {
  return ladder.tiers.flatMap(({ id, rank, options }, index) =>
    options.length > 0 || rank === undefined
      ? []
      : [problem("tier-without-options", { tier: id }, at(ladder, ["tiers", index, "options"]))],
  );
}

function upwards({ rulebook, at }: CheckContext): Problem[] {
  return rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ sanction }, index) => {
      if (sanction === undefined || !("ladder" in sanction) || sanction.up_to === undefined) return [];
      const tiers = rulebook.ladders.find(({ id }) => id === sanction.ladder)?.tiers ?? [];
      const rank = (id: string): number | undefined => tiers.find((tier) => tier.id === id)?.rank;
      const [low, high] = [rank(sanction.tier), rank(sanction.up_to)];
      if (low === undefined || high === undefined || low <= high) return [];
      const args = { tier: sanction.tier, up_to: sanction.up_to };
      return [problem("tier-order", args, at(provision, ["versions", index, "sanction", "up_to"]))];
    }),
  );
}
