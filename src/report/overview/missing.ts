import type { Verdict } from "../../answer/model.js";
import { needsOf } from "../pretty/needs.js";

/** What open provisions lack; where all of them are general duties, what those lack. */
export function missingPaths(open: readonly Verdict[]): readonly string[] {
  const specific = open.filter(({ general }) => !general);
  return needsOf(specific.length === 0 ? open : specific, []).map(({ path }) => path);
}
