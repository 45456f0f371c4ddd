/** Who receives the case, and who would on another day while the day of receipt is not on record. */
import { concatMap } from "../concat-map.js";
import type { Engine } from "../engine/model.js";
import { dayOf, isoOf, isoOrNull, type Day } from "../engine/day.js";
import { isLive } from "../engine/outcome.js";
import { SATISFIED } from "../engine/kleene.js";
import type { Incident } from "../incident/model.js";
import type { Track } from "../rulebook/model.js";
import type { ForumAnswer, TrackAnswer } from "./model.js";
import { changesWithin, earliestReceipt, receiptDay } from "./step-day.js";
import type { Judged, TrackOptions } from "./tracks.js";

type Forum = NonNullable<Track["forums"]>[number];

export type TrackForum = Pick<TrackAnswer, "forum" | "other_forums">;

/** A case is received under the law of its own day: the day of the report, else of the decision, else of evaluation. */
export function forumOf(
  engine: Engine,
  incident: Incident,
  track: Track,
  judged: readonly Judged[],
  { language, on }: TrackOptions,
): TrackForum {
  const open = openForums(engine, track, judged);
  const { day, by } = receiptDay(incident, [track], on);
  const taken = open.find((forum) => holds(forum, dayOf(day)));
  const said = (forum: Forum): ForumAnswer => ({
    text: forum.text[language],
    short: forum.short[language],
    ref: forum.ref,
    certainty: forum.certainty,
  });
  const earliest = earliestReceipt(
    incident,
    judged.map(({ outcome }) => outcome),
  );
  const others =
    by === "received" ? [] : spans(open, earliest, dayOf(day)).filter(({ forum }) => !taken || !sameBody(forum, taken));
  return {
    forum: taken ? said(taken) : null,
    other_forums: others.map(({ forum, from, to }) => ({ from: isoOrNull(from), to: isoOf(to), ...said(forum) })),
  };
}

/** Forums of the contest whose condition holds for this person, in the order in which they are tried. */
function openForums(engine: Engine, track: Track, judged: readonly Judged[]): readonly Forum[] {
  const regimes = new Set(concatMap(judged, ({ outcome }) => (outcome.unit.regime ? [outcome.unit.regime] : [])));
  const context = judged[0]?.outcome.context;
  const live = judged.filter(({ outcome }) => isLive(outcome));
  return (track.forums ?? []).filter(({ id, regime, for: only }) => {
    if (regime && !regime.some((each) => regimes.has(each))) return false;
    if (only && (live.length === 0 || !live.every(({ outcome }) => only.includes(outcome.chain.last.id)))) return false;
    const node = engine.forumNodes.get(`${track.id}/${id}`);
    return !node || (context !== undefined && context.evaluate(node) === SATISFIED);
  });
}

function holds({ from, until }: Forum, day: Day): boolean {
  return (from === undefined || day >= dayOf(from)) && (until === undefined || day < dayOf(until));
}

/** The same body under another provision is no other destination. */
function sameBody(a: Forum, b: Forum): boolean {
  return a.text.id === b.text.id;
}

interface Span {
  readonly forum: Forum;
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
}

/** The stretches of time, from `lo` to `hi`, in which one body receives; cited as at their beginning. */
function spans(forums: readonly Forum[], lo: Day, hi: Day): readonly Span[] {
  if (lo > hi) return [];
  const turns = changesWithin(
    concatMap(forums, ({ from, until }) => [from, until]),
    lo,
    hi,
  );
  const starts = [lo, ...turns];
  const found = concatMap(starts, (from, index): Span[] => {
    const to = (starts[index + 1] ?? hi + 1) - 1;
    const forum = forums.find((each) => holds(each, from));
    return forum ? [{ forum, from, to }] : [];
  });
  return found.reduce<Span[]>((merged, span) => {
    const last = merged.at(-1);
    if (last === undefined || !sameBody(last.forum, span.forum) || last.to + 1 !== span.from) return [...merged, span];
    return [...merged.slice(0, -1), { ...last, to: span.to }];
  }, []);
}
