import type { Certainty } from "../rulebook/model.js";

const ORDER: readonly Certainty[] = ["confirmed", "single_source", "derived", "unconfirmed"];

/** A conclusion is as sure as the weakest part that it leans on; a part that says nothing weakens nothing. */
export function weakest(parts: readonly (Certainty | undefined)[]): Certainty {
  return parts.reduce<Certainty>(
    (a, b) => (b !== undefined && ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a),
    "confirmed",
  );
}
