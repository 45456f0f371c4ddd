/** Two judgments of one incident, or of it and its changed self, side by side. */
import { existing } from "../../existing.js";
import type { Judgment } from "../../engine/judgment.js";
import type { Outcome } from "../../engine/outcome.js";
import { graver } from "../../engine/outcome.js";
import type { Answer, TrackAnswer, Verdict } from "../model.js";
import { verdictOf } from "../verdict.js";
import type { WhatIfElement, WhatIfProvision, WhatIfSide, WhatIfTrack } from "./model.js";

/** One side: what was judged, and its answer in brief. */
export interface Side {
  readonly judgment: Judgment;
  readonly answer: Answer;
  readonly lawOn: boolean;
}

/** Chains that come out differently; a prohibition whose punishment differs too is told with it. */
export function differing(before: Side, after: Side, language: "id" | "en"): readonly WhatIfProvision[] {
  const [old, fresh] = [byCase(before.judgment), byCase(after.judgment)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  const different = keys.filter((key) => essences(old.get(key)) !== essences(fresh.get(key)));
  const chains = new Set(different);
  const told = different.filter((key) => {
    const [outcome] = fresh.get(key) ?? existing(old.get(key), key);
    return !outcome.chain.punishedBy.some((index) => chains.has(keyOf(outcome, index)));
  });
  const compared = told.flatMap((key): WhatIfProvision[] => {
    const one = verdictIn(old.get(key), before, language);
    const other = verdictIn(fresh.get(key), after, language);
    const { actor, act, contest, chain, cite, track, general } = other ?? existing(one, key);
    return [
      {
        actor,
        act,
        contest,
        chain,
        cite,
        track,
        general,
        before: one === undefined ? null : sideOf(one),
        after: other === undefined ? null : sideOf(other),
        elements: elementsOf(one, other),
      },
    ];
  });
  return compared.toSorted((a, b) => order(a) - order(b));
}

const LIVE: ReadonlySet<string> = new Set(["fulfilled", "open", "excepted"]);

/** What is or becomes fulfilled, open or excepted first; then other changes of status; then of reasons alone. */
function order({ before, after, general }: WhatIfProvision): number {
  const changed = before?.status !== after?.status;
  const live = [before, after].some((side) => side !== null && LIVE.has(side.status));
  return (changed ? 0 : 4) + (live ? 0 : 2) + (general ? 1 : 0);
}

function keyOf({ unit }: Outcome, chain: number): string {
  return [unit.actor.id, unit.act.id, unit.contest?.index ?? "", chain].join("\u0000");
}

/** One or more, as a period has days under one law and under another. */
type Outcomes = readonly [Outcome, ...Outcome[]];

function byCase(judgment: Judgment): ReadonlyMap<string, Outcomes> {
  const cases = new Map<string, [Outcome, ...Outcome[]]>();
  for (const outcome of judgment.outcomes) {
    const key = keyOf(outcome, outcome.chain.index);
    const list = cases.get(key);
    if (list) list.push(outcome);
    else cases.set(key, [outcome]);
  }
  return cases;
}

/** What must agree for two outcomes to be the same: status, reasons, wording, elements. */
function essences(outcomes: Outcomes | undefined): string {
  const essence = ({ status, because, wording, decided, days, unit }: Outcome): unknown => [
    status,
    because,
    wording?.window.lo ?? null,
    unit.act.day?.kind === "period" ? [days.lo, days.hi] : null,
    // What fails before it is reached tells nothing by its other elements.
    LIVE.has(status) || (status === "not_fulfilled" && !because.includes("not_alleged"))
      ? decided?.elements.map(({ effective }) => effective)
      : null,
  ];
  return JSON.stringify(outcomes?.map(essence) ?? null);
}

function verdictIn(
  outcomes: Outcomes | undefined,
  { judgment, lawOn }: Side,
  language: "id" | "en",
): Verdict | undefined {
  if (outcomes === undefined) return undefined;
  const gravest = outcomes.reduce((best, each) => (graver(best.status, each.status) === best.status ? best : each));
  const { transitions } = judgment;
  return verdictOf(gravest, { language, detail: "all", lawOn, cited: false, transitions });
}

function sideOf({ status, because, law, needs, sanction }: Verdict): WhatIfSide {
  return { status, because, law, needs, ...(sanction ? { sanction } : {}) };
}

function elementsOf(before: Verdict | undefined, after: Verdict | undefined): readonly WhatIfElement[] {
  const keyed = (verdict: Verdict | undefined): ReadonlyMap<string, Verdict["elements"][number]> =>
    new Map((verdict?.elements ?? []).map((element) => [`${element.of} ${element.id}`, element]));
  const [old, fresh] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), fresh.get(key)];
    if (one?.status === other?.status) return [];
    const { of, id, text, ref } = other ?? existing(one, key);
    return [{ of, id, text, ref, before: one?.status ?? null, after: other?.status ?? null }];
  });
}

/** Every track of either side, in the order of the answers. */
export function tracksBeside(before: Answer, after: Answer): readonly WhatIfTrack[] {
  const keyed = (answer: Answer): ReadonlyMap<string, TrackAnswer> =>
    new Map(answer.tracks.map((track) => [`${track.actor} ${track.track}`, track]));
  const [old, fresh] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const some = other ?? existing(one, key);
    const sides = { before: trackSide(one), after: trackSide(other) };
    const changed = JSON.stringify(sides.before) !== JSON.stringify(sides.after);
    return [{ actor: some.actor, track: some.track, title: some.title, ...sides, changed }];
  });
}

function trackSide(track: TrackAnswer | undefined): WhatIfTrack["before"] {
  if (track === undefined) return null;
  const { status, tier } = track;
  return { status, tier: tier && { ladder: tier.ladder, from: tier.from, to: tier.to } };
}
