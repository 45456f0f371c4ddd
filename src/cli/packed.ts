import { deflateRawSync } from "node:zlib";

/** A snapshot of the rules as the page holds it: deflated, in base64. */
export function packed(snapshot: string): string {
  return deflateRawSync(snapshot, { level: 9 }).toString("base64");
}
