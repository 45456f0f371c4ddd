import { deflateRawSync } from "node:zlib";
import type { Rulebook } from "../rulebook/model.js";
import { readSnapshot, snapshotOf } from "../rulebook/snapshot.js";

/**
 * A snapshot of the rules as the page holds it: deflated, in base64, without the hashes of passages, which nothing in the
 * page asks for and nothing makes smaller.
 */
export function packed(snapshot: string): string {
  return deflateRawSync(snapshotOf(withoutLocks(readSnapshot(snapshot))), { level: 9 }).toString("base64");
}

function withoutLocks(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    provisions: rulebook.provisions.map((provision) => ({
      ...provision,
      versions: provision.versions.map((version) => ({
        ...version,
        basis: version.basis.map(({ instrument, at }) => ({ instrument, at })),
      })),
    })),
  };
}
