import type { Certainty } from "../rulebook/model.js";

const ORDER: readonly Certainty[] = ["confirmed", "single_source", "derived", "unconfirmed"];

/** A conclusion is as sure as the weakest part that it leans on. */
export function weakest(parts: readonly (Certainty | undefined)[]): Certainty {
  return ORDER[Math.max(0, ...parts.map((part) => (part ? ORDER.indexOf(part) : 0)))] ?? "unconfirmed";
}
