import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** Nobody encodes or verifies tomorrow, and who reviewed a provision stands there once. */
export const review: Lint = ({ rulebook, today, at }) => {
  const { pack, provisions } = rulebook;
  if (today === undefined) return [];
  return [
    ...(pack.verified_on > today
      ? [problem("review-future", { day: pack.verified_on }, at(pack, ["verified_on"]))]
      : []),
    ...provisions.flatMap((provision): Problem[] =>
      provision.review.encoded_on > today
        ? [problem("review-future", { day: provision.review.encoded_on }, at(provision, ["review", "encoded_on"]))]
        : [],
    ),
  ];
};
