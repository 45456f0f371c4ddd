/** Norms that accompany the others are told from those that name a conduct of their own. */
import { expect, it } from "vitest";
import { isFallback } from "../../src/engine/fallback.js";
import type { Condition, ElementRole, ProvisionKind } from "../../src/rulebook/model.js";
import { A, B, element, provision } from "./small-pack.js";

const finding: Condition = { finding: "favours" };
const either = (...conditions: readonly Condition[]): Condition => ({
  any: conditions.map((condition, index) => ({ id: `c${index}`, ...condition })),
});
const both = (...conditions: readonly Condition[]): Condition => ({
  all: conditions.map((condition, index) => ({ id: `c${index}`, ...condition })),
});

it.each<[boolean, string, ProvisionKind, Condition, ElementRole]>([
  [true, "a principle, whatever it says", "principle", A, "conduct"],
  [false, "a prohibition, whatever it says", "prohibition", finding, "conduct"],
  [false, "a duty whose breach is stated", "duty", A, "conduct"],
  [
    false,
    "one whose breach is one of several that are stated, or their contrary",
    "duty",
    either(A, { not: B }),
    "conduct",
  ],
  [false, "one whose breach is several things together", "duty", both(A, B), "conduct"],
  [true, "one whose breach somebody must find", "duty", finding, "conduct"],
  [true, "one of which a part must be found", "duty", both(A, finding), "conduct"],
  [true, "one whose breach a definition says", "duty", { meets: "arti" }, "conduct"],
  [true, "one that states only whom it binds", "duty", A, "subject"],
])("%s: %s", (fallback, _name, kind, condition, role) => {
  expect(isFallback(provision("uji:1", [element("a", condition, role)], { kind }))).toBe(fallback);
});
