import { deflateRawSync } from "node:zlib";
import type { Rulebook } from "../rulebook/model.js";
import { readSnapshot, snapshotOf } from "../rulebook/snapshot.js";
import { toBase85 } from "../text/base85.js";

/**
 * A snapshot of the rules as the page holds it: deflated, in base85, without what only `show` and `why` tell.
 */
export function packed(snapshot: string): string {
  return toBase85(deflateRawSync(snapshotOf(withoutWordings(readSnapshot(snapshot))), { level: 9 }));
}

/** Without the norms as they are restated, their sources and the hashes of their passages. */
function withoutWordings(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    definitions: rulebook.definitions.map((definition) => ({
      ...definition,
      versions: definition.versions.map((version) => ({ ...version, sources: [] })),
    })),
    provisions: rulebook.provisions.map((provision) => ({
      ...provision,
      versions: provision.versions.map((version) => ({
        ...version,
        norm: { id: "", en: "" },
        sources: [],
        basis: version.basis.map(({ instrument, at }) => ({ instrument, at })),
      })),
    })),
  };
}
