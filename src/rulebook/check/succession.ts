import { existing } from "../../existing.js";
import type { Problem } from "../../problem.js";
import type { Provision } from "../model.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** What a provision succeeds began before it, and is not itself. */
export const succession: Lint = ({ rulebook, at }) =>
  rulebook.provisions.flatMap((provision) =>
    (provision.succeeds ?? []).flatMap(({ id }, index): Problem[] => {
      const earlier = rulebook.provisions.find((each) => each.id === id);
      if (earlier === undefined || (earlier !== provision && firstDay(earlier) < firstDay(provision))) return [];
      return [problem("succession-order", { earlier: id }, at(provision, ["succeeds", index, "id"]))];
    }),
  );

function firstDay({ id, versions }: Provision): string {
  return existing(versions[0], id).in_force.from;
}
