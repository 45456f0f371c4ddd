import type { Answer, ProvisionStatus, TrackAnswer, Verdict } from "../../answer/model.js";
import type { Lexicon } from "../lexicon.js";

/** Verdicts that are still alive: fulfilled, open, or undone by an exception. */
export const detailed = (verdict: Verdict): boolean => ["fulfilled", "open", "excepted"].includes(verdict.status);

const statusOrder: Readonly<Record<ProvisionStatus, number>> = {
  fulfilled: 0,
  excepted: 1,
  open: 2,
  not_fulfilled: 3,
  not_reached: 3,
  not_in_force: 3,
  wrong_regime: 3,
};

/** The verdicts of one actor in one track, by how they are shown. */
export interface Sorted {
  /** Norms of their own, in full or in brief. */
  readonly specific: readonly Verdict[];
  /** Fallback duties, folded. */
  readonly general: readonly Verdict[];
  /** Rows of joint guidelines, beside the law. */
  readonly guidelines: readonly Verdict[];
  /** One element fails, everything else stands. */
  readonly near: readonly Verdict[];
}

export const isNear = (verdict: Verdict): boolean => verdict.near_miss && !verdict.general;

/** Principles rest under everything; they stand last. */
export const isPrinciple = (verdict: Verdict): boolean => verdict.kind === "principle";

export function sorted(verdicts: readonly Verdict[], lexicon: Lexicon): Sorted {
  const live = inOrder(verdicts.filter(detailed), lexicon);
  const guideline = ({ kind }: Verdict): boolean => kind === "guideline";
  return {
    specific: live.filter((verdict) => !verdict.general && !guideline(verdict)),
    general: live.filter((verdict) => verdict.general && !isPrinciple(verdict)),
    guidelines: live.filter(guideline),
    near: verdicts.filter((verdict) => isNear(verdict) && !guideline(verdict)),
  };
}

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
      statusOrder[a.status] - statusOrder[b.status] ||
      gravity(b, lexicon) - gravity(a, lexicon) ||
      lacking(a) - lacking(b),
  );
}

/** A track of one actor with the verdicts that belong to it. */
export interface TrackView {
  readonly track: TrackAnswer;
  readonly verdicts: readonly Verdict[];
  /** What is open in it rests on general duties only. */
  readonly onlyGeneral: boolean;
  /** No norm of its own is alive in it, only rows of guidelines. */
  readonly onlyGuidelines: boolean;
  /** Nothing in it is alive: at best one element fails. */
  readonly onlyNear: boolean;
}

const live: readonly ProvisionStatus[] = ["fulfilled", "excepted", "open"];

/**
 * The tracks of an actor that are worth a row: fulfilled first, then open, then those that only general duties keep
 * open, then near misses; among equals the order of the answer.
 */
export function tracksOf(answer: Answer, actor: string): readonly TrackView[] {
  const views = answer.tracks
    .filter((track) => track.actor === actor)
    .map((track): TrackView => {
      const verdicts = answer.verdicts.filter((verdict) => verdict.actor === actor && verdict.track === track.track);
      const open = verdicts.filter(({ status, kind }) => status === "open" && kind !== "guideline");
      return {
        track,
        verdicts,
        onlyGeneral: track.status === "open" && open.length > 0 && open.every(({ general }) => general),
        onlyGuidelines: live.includes(track.status) && verdicts.every(({ kind }) => kind === "guideline"),
        onlyNear: !live.includes(track.status),
      };
    })
    .filter(({ onlyNear, verdicts }) => !onlyNear || verdicts.some(isNear));
  const rank = ({ track, onlyGeneral, onlyNear }: TrackView): number =>
    onlyNear ? 4 : onlyGeneral ? 3 : statusOrder[track.status];
  return views.toSorted((a, b) => rank(a) - rank(b));
}
