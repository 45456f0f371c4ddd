import { canonicalJson } from "../text/canonical-json.js";
import { sha256 } from "../text/sha256.js";
import type { Rulebook } from "./model.js";

/** sha256 over the canonical JSON of everything in the pack; formatting and comments do not count. */
export function contentHash(rulebook: Rulebook): string {
  const { id, version, verified_on } = rulebook.pack;
  const content = Object.entries(rulebook).filter(([part]) => part !== "citation_index");
  // A rulebook is data read from YAML: nothing in it is outside JSON.
  return sha256(canonicalJson({ ...Object.fromEntries(content), pack: { id, version, verified_on } }));
}
