import { contentHash } from "./content-hash.js";
import type { Rulebook } from "./model.js";

/** Name of the snapshot's shape; changes when an older program could not read it any more. */
const FORMAT = "asn-check/pack@1";

interface Snapshot {
  readonly format: string;
  readonly rulebook: Rulebook;
}

/** The pack as one line of JSON, its hash inside. Only ASCII, which can be read byte by byte and takes half the time. */
export function snapshotOf(rulebook: Rulebook): string {
  const snapshot: Snapshot = { format: FORMAT, rulebook };
  return `${JSON.stringify(snapshot).replace(/[\u0080-\uffff]/g, escaped)}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The encoding in which a snapshot is read. */
export const SNAPSHOT_ENCODING = "latin1";

/**
 * The pack of a snapshot that this program's build wrote. It was validated then and is not validated again;
 * `isIntact` says whether its content still has its hash.
 */
export function readSnapshot(json: string): Rulebook {
  const snapshot = JSON.parse(json) as Snapshot;
  if (snapshot.format !== FORMAT) throw new Error(`not a snapshot of the rule pack: ${snapshot.format}`);
  return snapshot.rulebook;
}

/** Whether the content of a pack is what its hash says. */
export function isIntact(rulebook: Rulebook): boolean {
  return contentHash(rulebook) === rulebook.pack.sha256;
}
