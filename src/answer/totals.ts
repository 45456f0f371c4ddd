/** Counts over many answers. What is counted is bounded by the pack, but for regions, which people write. */
import { existing } from "../existing.js";
import { isLive } from "../engine/outcome.js";
import type { Answer, TrackAnswer, ProvisionStatus, Verdict } from "./model.js";
import { monthsOfActs } from "./months-of.js";
import { byCode } from "../text/code-order.js";

/** How often something came out how. */
export type Outcomes = Readonly<Partial<Record<ProvisionStatus, number>>>;

export interface Totals {
  readonly incidents: number;
  /** Records that could not be judged. */
  readonly unread: number;
  /** Incidents with something fulfilled; with nothing fulfilled and something open; the others. */
  readonly outcome: { readonly fulfilled: number; readonly open: number; readonly neither: number };
  /** Verdicts by status, those that are only counted included. */
  readonly status: Readonly<Record<string, number>>;
  /** Tracks of an actor in an incident in which something counts among the provisions. */
  readonly tracks: Readonly<Record<string, Outcomes>>;
  /** `ladder:rung`: fulfilled there, or open up to there. */
  readonly tiers: Readonly<Record<string, Outcomes>>;
  /** Verdicts in play and near misses, whatever else is listed, by the last provision of their chain. */
  readonly provisions: Readonly<Record<string, Outcomes>>;
  /**
   * Incidents by region, by month of conduct (each in which it went on), by conduct; under each key once, with the
   * outcome of the whole incident.
   */
  readonly regions: Readonly<Record<string, Outcomes>>;
  readonly months: Readonly<Record<string, Outcomes>>;
  readonly conduct: Readonly<Record<string, Outcomes>>;
}

type Counts = Map<string, Map<ProvisionStatus, number>>;

/** A part of the totals on its way between threads: keys in the order in which they were met. */
export interface Collected {
  readonly incidents: number;
  readonly unread: number;
  readonly outcome: Readonly<Record<"fulfilled" | "open" | "not_fulfilled", number>>;
  readonly status: ReadonlyMap<string, number>;
  /** By track, tier, provision, region, month and conduct. */
  readonly keyed: readonly Counts[];
}

/** More different keys than this are counted together. */
const MOST_KEYS = 2000;
export const OTHERS = "*";
/** Where an incident does not say. */
export const UNSAID = "?";

function add(counts: Counts, key: string, status: ProvisionStatus, times = 1): void {
  const name = counts.has(key) || counts.size < MOST_KEYS ? key : OTHERS;
  const own = counts.get(name) ?? new Map<ProvisionStatus, number>();
  own.set(status, (own.get(status) ?? 0) + times);
  counts.set(name, own);
}

const inOrder = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
  [...entries].sort(([a], [b]) => byCode(a, b));

function plain(counts: Counts): Record<string, Outcomes> {
  return Object.fromEntries(inOrder(counts).map(([key, own]) => [key, Object.fromEntries(inOrder(own))]));
}

/** What the whole incident comes to: its tracks. Rows of guidelines and principles that no track holds decide nothing. */
export function outcomeOfAnswer({ tracks }: Pick<Answer, "tracks">): "fulfilled" | "open" | "not_fulfilled" {
  const some = (wanted: TrackAnswer["status"]): boolean => tracks.some(({ status }) => status === wanted);
  return some("fulfilled") ? "fulfilled" : some("open") ? "open" : "not_fulfilled";
}

/** Of these an answer holds the same ones whatever its detail. */
function counts({ status, near_miss, kind }: Verdict): boolean {
  return isLive({ status }) || (near_miss && kind !== "guideline");
}

/** Collects totals answer by answer. */
export class Tally {
  #incidents = 0;
  #unread = 0;
  #outcome = { fulfilled: 0, open: 0, not_fulfilled: 0 };
  #status = new Map<string, number>();
  #tracks: Counts = new Map();
  #tiers: Counts = new Map();
  #provisions: Counts = new Map();
  #regions: Counts = new Map();
  #months: Counts = new Map();
  #conduct: Counts = new Map();

  answer(answer: Answer): void {
    const outcome = outcomeOfAnswer(answer);
    this.#incidents += 1;
    this.#outcome[outcome] += 1;
    for (const [status, count] of Object.entries(answer.counts))
      this.#status.set(status, (this.#status.get(status) ?? 0) + count);
    const counted = answer.verdicts.filter(counts);
    for (const { actor, track, status, tier } of answer.tracks) {
      if (!counted.some((verdict) => verdict.actor === actor && verdict.track === track)) continue;
      add(this.#tracks, track, status);
      if (tier !== null && tier.from !== null) add(this.#tiers, `${tier.ladder}:${tier.from}`, "fulfilled");
      if (tier !== null && tier.to !== tier.from) add(this.#tiers, `${tier.ladder}:${tier.to}`, "open");
    }
    for (const { provision, status } of counted) add(this.#provisions, provision, status);
    for (const region of distinct(answer.contests.map((contest) => contest.region ?? UNSAID)))
      add(this.#regions, region, outcome);
    for (const month of distinct(monthsOfActs(answer.acts, UNSAID))) add(this.#months, month, outcome);
    for (const conduct of distinct(answer.acts.flatMap((act) => act.conduct))) add(this.#conduct, conduct, outcome);
  }

  unread(): void {
    this.#unread += 1;
  }

  /** What was collected so far, to be added to a tally elsewhere. */
  get collected(): Collected {
    return {
      incidents: this.#incidents,
      unread: this.#unread,
      outcome: { ...this.#outcome },
      status: this.#status,
      keyed: [this.#tracks, this.#tiers, this.#provisions, this.#regions, this.#months, this.#conduct],
    };
  }

  /** What was collected in another part of the same run: parts added in their order give what one tally gives. */
  add(part: Collected): void {
    this.#incidents += part.incidents;
    this.#unread += part.unread;
    this.#outcome.fulfilled += part.outcome.fulfilled;
    this.#outcome.open += part.outcome.open;
    this.#outcome.not_fulfilled += part.outcome.not_fulfilled;
    for (const [status, count] of part.status) this.#status.set(status, (this.#status.get(status) ?? 0) + count);
    const own = this.collected.keyed;
    for (const [index, from] of part.keyed.entries())
      for (const [key, outcomes] of from)
        for (const [status, times] of outcomes) add(existing(own[index], index), key, status, times);
  }

  totals(): Totals {
    const { fulfilled, open, not_fulfilled } = this.#outcome;
    return {
      incidents: this.#incidents,
      unread: this.#unread,
      outcome: { fulfilled, open, neither: not_fulfilled },
      status: Object.fromEntries(this.#status),
      tracks: plain(this.#tracks),
      tiers: plain(this.#tiers),
      provisions: plain(this.#provisions),
      regions: plain(this.#regions),
      months: plain(this.#months),
      conduct: plain(this.#conduct),
    };
  }
}

function distinct(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.length === 0 ? [UNSAID] : keys);
}
