/** The tracks of each actor: status, tier interval inside one ladder, penal ranges, forum and time limits. */
import { concatMap } from "../concat-map.js";
import { existing } from "../existing.js";
import { defined } from "../incident/defined.js";
import type { Engine } from "../engine/model.js";
import { dayOf } from "../engine/day.js";
import { graver, isLive, type Outcome } from "../engine/outcome.js";
import type { Incident } from "../incident/model.js";
import type { IsoDay, Ladder, LadderTier, Track } from "../rulebook/model.js";
import type { ProvisionStatus, SanctionAnswer, TierOption, TrackAnswer, Verdict } from "./model.js";
import { forumOf } from "./forum.js";
import { judgedDay, laterLawOf } from "./later-law.js";
import { guidelineTier } from "./guideline-tier.js";
import { procedureOf, type TrackProcedure } from "./procedure.js";

export interface Judged {
  readonly verdict: Verdict;
  readonly outcome: Outcome;
}

export interface TrackOptions {
  readonly language: "id" | "en";
  readonly on: IsoDay;
  readonly detail: "summary" | "full" | "all";
}

export interface Tracks {
  readonly tracks: readonly TrackAnswer[];
  /** Provisions of procedure that concern them. */
  readonly procedure: readonly string[];
}

/** `everything`: what is listed and what is only counted, which decides where nothing that is listed is in play. */
export function tracksOf(
  engine: Engine,
  incident: Incident,
  judged: readonly Judged[],
  everything: () => readonly Outcome[],
  options: TrackOptions,
): Tracks {
  const { rulebook } = engine;
  const order = [...rulebook.tracks].sort((a, b) => a.order - b.order);
  const actors = [...new Set(judged.map(({ verdict }) => verdict.actor))];
  let gravest: ReadonlyMap<string, ProvisionStatus> | undefined;
  const gravestOf = (actor: string, track: string): ProvisionStatus | undefined =>
    (gravest ??= gravestByTrack(everything())).get(trackOfActor(actor, track));
  const found = concatMap(actors, (actor) => {
    const own = judged.filter(({ verdict }) => verdict.actor === actor);
    const present = order.filter((track) => own.some(({ verdict }) => verdict.track === track.id));
    return present.map((track) => {
      const inTrack = own.filter(({ verdict }) => verdict.track === track.id);
      const procedure = procedureOf(engine, incident, actor, track, inTrack, options);
      const status = statusOf(inTrack, () => gravestOf(actor, track.id));
      return {
        track: trackOf(engine, incident, actor, track, status, inTrack, present, procedure, options),
        procedure,
      };
    });
  });
  return {
    tracks: found.map(({ track }) => track),
    procedure: concatMap(found, ({ procedure }) => procedure.provisions),
  };
}

/** The status of a track, the same whatever of it is listed; `gravest`: of all that there is of it. */
function statusOf(judged: readonly Judged[], gravest: () => ProvisionStatus | undefined): ProvisionStatus {
  const statutes = judged.filter(({ verdict }) => verdict.kind !== "guideline");
  // What is settled and only listed, since it is cited or all is asked for, decides nothing beside a row in play.
  const deciding = statutes.some(({ outcome }) => isLive(outcome)) ? statutes : judged;
  const listed = deciding.reduce<ProvisionStatus>(
    (status, { outcome }) => graver(status, outcome.status),
    "wrong_regime",
  );
  // Whatever is in play is listed, and nothing that is not comes out later than this.
  if (isLive({ status: listed }) || listed === "not_fulfilled") return listed;
  return gravest() ?? listed;
}

function trackOfActor(actor: string, track: string): string {
  return `${track} ${actor}`;
}

function gravestByTrack(outcomes: readonly Outcome[]): ReadonlyMap<string, ProvisionStatus> {
  const gravest = new Map<string, ProvisionStatus>();
  for (const { unit, chain, status } of outcomes) {
    if (chain.track === null) continue;
    const key = trackOfActor(unit.actor.id, chain.track);
    gravest.set(key, graver(gravest.get(key) ?? status, status));
  }
  return gravest;
}

function trackOf(
  engine: Engine,
  incident: Incident,
  actor: string,
  track: Track,
  status: ProvisionStatus,
  judged: readonly Judged[],
  present: readonly Track[],
  { shown: procedure }: TrackProcedure,
  options: TrackOptions,
): TrackAnswer {
  const guidelines = judged.filter(({ verdict }) => verdict.kind === "guideline");
  const statutes = judged.filter(({ verdict }) => verdict.kind !== "guideline");
  const verdicts = statutes.map(({ verdict }) => verdict);
  const { forum, other_forums } = forumOf(engine, incident, track, judged, options);
  return {
    actor,
    track: track.id,
    title: track.title[options.language],
    status,
    provisions: verdicts.map((verdict) => ({
      cite: verdict.cite,
      chain: verdict.chain,
      act: verdict.act,
      contest: verdict.contest,
      status: verdict.status,
    })),
    tier: tierOf(engine, statutes, priorOf(incident, actor), options),
    guideline_tiers: guidelines.map((each) => guidelineTier(engine, each, options)),
    penal: onePerChain(
      concatMap(statutes, ({ verdict, outcome }) => {
        const { sanction, law } = verdict;
        if (!sanction || sanction.ladder !== undefined || !law) return [];
        const later =
          law.applies === "law_on" ? undefined : laterLawOf(outcome, track, judgedDay(incident, options.on));
        return [
          {
            chain: verdict.chain.join("+"),
            ...defined({ custody: sanction.custody, fine: sanction.fine, connector: sanction.connector }),
            certainty: sanction.certainty,
            version_from: law.version_from,
            status: verdict.status,
            ...(later ? { later_law: later } : {}),
          },
        ];
      }),
    ),
    forum,
    other_forums,
    authority: procedure.authority,
    procedure: procedure.procedure,
    remedies: procedure.remedies,
    deadlines: procedure.deadlines,
    notes: procedure.notes,
    step_day: procedure.step_day,
    parallel_with: present.filter((other) => other !== track).map((other) => other.id),
  };
}

type Penal = TrackAnswer["penal"][number];

/** A range that several acts or contests come under stands once, with the status of the one that is nearest to fulfilled. */
function onePerChain(penal: readonly Penal[]): readonly Penal[] {
  const ranges = new Map<string, Penal>();
  for (const each of penal) {
    const range = JSON.stringify({ ...each, status: null });
    const { status } = ranges.get(range) ?? each;
    ranges.set(range, { ...each, status: graver(status, each.status) });
  }
  return [...ranges.values()];
}

type Prior = Incident["actors"][number]["prior_sanctions"];

function priorOf({ actors }: Incident, id: string): Prior {
  return actors.find((actor) => actor.id === id)?.prior_sanctions ?? [];
}

function tierOf(engine: Engine, judged: readonly Judged[], prior: Prior, options: TrackOptions): TrackAnswer["tier"] {
  const priced = judged.filter(({ verdict }) => verdict.sanction?.ladder !== undefined);
  const ladder = engine.rulebook.ladders.find((each) => each.id === priced[0]?.verdict.sanction?.ladder);
  if (!ladder) return null;
  const onLadder = priced.filter(({ verdict }) => verdict.sanction?.ladder === ladder.id);
  const fulfilled = onLadder.filter(({ verdict }) => verdict.status === "fulfilled");
  const from = gravest(ladder, fulfilled, (sanction) => sanction.tier);
  const to = existing(gravest(ladder, onLadder, endOf), ladder.id);
  const reached = gravest(ladder, fulfilled, endOf);
  const deciding = onLadder.filter(
    ({ verdict: { status, sanction } }) =>
      status === "open" &&
      (from === undefined ||
        rank(ladder, sanction?.tier) > rank(ladder, from) ||
        rank(ladder, sanction && endOf(sanction)) > rank(ladder, reached)),
  );
  const decidedBy = concatMap(deciding, ({ verdict }) => [
    ...verdict.needs.facts,
    ...verdict.needs.contested,
    ...verdict.needs.findings.map((id) => `findings.${id}`),
    ...verdict.needs.readings.map((id) => `reading:${id}`),
  ]);
  const rungs = new Map(
    concatMap(onLadder, ({ verdict, outcome }) => {
      const law = outcome.context.assignment.lawDay.lo;
      return rungsOf(ladder, verdict.sanction).map((tier) => [`${tier}|${law}`, { tier, law }] as const);
    }),
  );
  const inOrder = [...rungs.values()].sort((a, b) => rank(ladder, a.tier) - rank(ladder, b.tier) || a.law - b.law);
  const offered = concatMap(inOrder, ({ tier, law }) => optionsOf(ladder, tier, law, options));
  return {
    ladder: ladder.id,
    from: from === undefined ? null : `${ladder.id}:${from}`,
    to: `${ladder.id}:${to}`,
    options: distinctOptions(offered),
    decided_by: [...new Set(decidedBy)],
    rule: ladder.rule,
    ...(ladder.rule_text ? { rule_text: ladder.rule_text[options.language] } : {}),
    ...(ladder.if_repeat ? { if_repeat: ladder.if_repeat[options.language] } : {}),
    ...priorOn(ladder, prior),
  };
}

function priorOn({ id }: Ladder, prior: Prior): Pick<NonNullable<TrackAnswer["tier"]>, "prior"> {
  const own = prior.filter(({ tier }) => tier.startsWith(`${id}:`));
  return own.length === 0 ? {} : { prior: own.map((each) => defined({ ...each })) };
}

/** An unpriced rung counts only where nothing priced stands beside it. */
function rank(ladder: Ladder, tier: string | undefined): number {
  return ladder.tiers.find((each) => each.id === tier)?.rank ?? -1;
}

/** How far the sanction may go. */
function endOf({ tier, up_to }: SanctionAnswer): string | undefined {
  return up_to ?? tier;
}

function gravest(
  ladder: Ladder,
  judged: readonly Judged[],
  end: (sanction: SanctionAnswer) => string | undefined,
): string | undefined {
  return judged
    .map(({ verdict }) => end(existing(verdict.sanction, ladder.id)))
    .reduce((best, tier) => (best === undefined || rank(ladder, tier) > rank(ladder, best) ? tier : best), undefined);
}

/** The rungs from the mildest to the gravest that the sanction names. */
function rungsOf(ladder: Ladder, sanction: SanctionAnswer | undefined): string[] {
  const { tier, up_to } = existing(sanction, ladder.id);
  const mildest = existing(tier, ladder.id);
  const low = rank(ladder, mildest);
  const high = rank(ladder, up_to ?? mildest);
  const between = ladder.tiers.filter((each) => each.rank !== undefined && each.rank >= low && each.rank <= high);
  return low < 0 ? [mildest] : between.map((each) => each.id);
}

/** An option, and its text, by which equal ones are told. */
interface Offered {
  readonly option: TierOption;
  readonly text: string;
}

const offers = new WeakMap<LadderTier, Map<TrackOptions["language"], readonly Offered[]>>();

/** The options of a rung, the same for every incident. */
function offeredBy(ladder: Ladder, entry: LadderTier, language: TrackOptions["language"]): readonly Offered[] {
  const byLanguage = offers.get(entry) ?? new Map<TrackOptions["language"], readonly Offered[]>();
  offers.set(entry, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const offered = entry.options.map(({ id, text, duration, state, ref, certainty }): Offered => {
    const tier = `${ladder.id}:${entry.id}`;
    const said = { tier, id, text: text[language], ...(duration ? { duration } : {}), state, ref, certainty };
    return { option: said, text: JSON.stringify(said) };
  });
  byLanguage.set(language, offered);
  return offered;
}

function optionsOf(ladder: Ladder, tier: string, law: number, { language }: TrackOptions): Offered[] {
  const entries = ladder.tiers.filter((each) => each.id === tier && holds(each, law));
  return concatMap(entries, (entry) => offeredBy(ladder, entry, language));
}

function distinctOptions(offered: readonly Offered[]): TierOption[] {
  const seen = new Map(offered.map(({ option, text }) => [text, option]));
  return [...seen.values()];
}

function holds(tier: LadderTier, day: number): boolean {
  if (!tier.in_force || !Number.isFinite(day)) return true;
  return day >= dayOf(tier.in_force.from) && (tier.in_force.until === undefined || day < dayOf(tier.in_force.until));
}
