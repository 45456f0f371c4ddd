import type { Provision, Rulebook } from "../rulebook/model.js";
import { cite } from "./check.js";

/** What came after a provision, or before it, in words, as far as it may be meant. */
export function successors(
  rulebook: Rulebook,
  provision: Provision,
  before: boolean,
  meant: (each: Provision) => boolean = () => true,
): string {
  const linked = before
    ? rulebook.provisions.filter((each) => provision.succeeds?.some(({ id }) => id === each.id))
    : rulebook.provisions.filter((each) => each.succeeds?.some(({ id }) => id === provision.id));
  return linked
    .filter(meant)
    .map((each) => cite(rulebook, each))
    .join("; ");
}
