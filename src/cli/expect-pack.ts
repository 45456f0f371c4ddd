import type { Problem } from "../problem.js";
import type { Rulebook } from "../rulebook/model.js";
import { hashAgain } from "../rulebook/snapshot.js";
import { optionValue } from "./language.js";

const HASH = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** What `--expect-pack` demands: the hash that the rule pack must have; `problem` where it is none. */
export function expectedPack(argv: readonly string[]): { readonly hash?: string; readonly problem?: Problem } {
  const value = optionValue(argv, "--expect-pack");
  if (value === undefined) return {};
  const hash = HASH.exec(value)?.[1]?.toLowerCase();
  return hash === undefined
    ? { problem: { code: "cli.expect_pack_form", severity: "error", args: { value } } }
    : { hash };
}

/** The content itself is hashed again: what a file says of itself proves nothing. */
export function packDiffers(rulebook: Rulebook, expected: string): Problem | undefined {
  const found = hashAgain(rulebook);
  return found === expected ? undefined : { code: "cli.other_pack", severity: "error", args: { expected, found } };
}
