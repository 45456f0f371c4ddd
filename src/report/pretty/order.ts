import type { TrackAnswer, Verdict } from "../../answer/model.js";
import type { Lexicon } from "../lexicon.js";

/** Verdicts shown in full. */
export const detailed = (verdict: Verdict): boolean => ["fulfilled", "open", "excepted"].includes(verdict.status);

const statusOrder: Readonly<Record<string, number>> = { fulfilled: 0, excepted: 1, open: 2 };

function months(verdict: Verdict): number {
  const longest = verdict.sanction?.custody?.max;
  return (longest?.years ?? 0) * 12 + (longest?.months ?? 0) + (longest?.days ?? 0) / 30;
}

function gravity(verdict: Verdict, lexicon: Lexicon): number {
  const { ladder, tier } = verdict.sanction ?? {};
  return ladder === undefined || tier === undefined ? months(verdict) : lexicon.tierRank(ladder, tier);
}

const lacking = ({ needs }: Verdict): number =>
  needs.facts.length + needs.contested.length + needs.findings.length + needs.readings.length;

/** Decided before open; among equals the gravest first, then what is nearest to being settled, then the pack's order. */
export function inOrder(verdicts: readonly Verdict[], lexicon: Lexicon): readonly Verdict[] {
  return verdicts.toSorted(
    (a, b) =>
      (statusOrder[a.status] ?? 3) - (statusOrder[b.status] ?? 3) ||
      gravity(b, lexicon) - gravity(a, lexicon) ||
      lacking(a) - lacking(b),
  );
}

/** Tracks with something fulfilled first, the others in the order of the answer. */
export function tracksInOrder(tracks: readonly TrackAnswer[]): readonly TrackAnswer[] {
  return tracks.toSorted((a, b) => (statusOrder[a.status] ?? 3) - (statusOrder[b.status] ?? 3));
}
