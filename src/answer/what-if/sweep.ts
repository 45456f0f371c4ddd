/** One act moved over a range of days, everything else unchanged: when its answer changes, and why. */
import { existing } from "../../existing.js";
import type { Engine } from "../../engine/model.js";
import { dayOf, isoOf, type Day } from "../../engine/day.js";
import { isFallback } from "../../engine/fallback.js";
import { judge, type JudgeOptions } from "../../engine/judge.js";
import type { Judgment } from "../../engine/judgment.js";
import { graver, type Outcome } from "../../engine/outcome.js";
import { turnsOf, type Turn } from "../../engine/turns.js";
import type { Incident } from "../../incident/model.js";
import type { IsoDay } from "../../rulebook/model.js";
import { answer, type AnswerOptions } from "../answer.js";
import { citeOf, provisionsOf } from "../cite.js";
import { isLive } from "../../engine/outcome.js";
import { contestName } from "../contest-name.js";
import { movedTo } from "./moved.js";
import type { Sweep, SweepRow, SweepSpan } from "./sweep-model.js";

export interface SweepOptions extends Pick<AnswerOptions, "language" | "on" | "actor"> {
  readonly act: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly law: Pick<JudgeOptions, "lawOn" | "readings">;
}

/** How every chain stands on one day; of several outcomes the gravest. */
type State = ReadonlyMap<string, Outcome>;

/** Chains of the moved act by actor, contest and chain. */
export function stateOn(judgment: Judgment, { act, actor }: Pick<SweepOptions, "act" | "actor">): State {
  const state = new Map<string, Outcome>();
  for (const outcome of judgment.outcomes) {
    const { unit, chain } = outcome;
    if (unit.act.id !== act || (actor !== undefined && unit.actor.id !== actor)) continue;
    const key = [unit.actor.id, unit.contest?.index ?? "", chain.index].join("\u0000");
    const earlier = state.get(key);
    if (!earlier || graver(earlier.status, outcome.status) !== earlier.status) state.set(key, outcome);
  }
  return state;
}

/** What must agree for two days to have the same answer: what is in play, how it stands and under which wording. */
export function essenceOf(state: State): string {
  return JSON.stringify(
    [...state].map(([key, each]) => (isLive(each) ? [key, each.status, each.wording?.index] : [key])),
  );
}

export function sweep(engine: Engine, incident: Incident, options: SweepOptions): Sweep {
  const { act, from, to } = options;
  const first = judgeOn(engine, incident, options, from);
  const turns = new Map<Day, Turn[]>();
  for (const unit of first.units.filter((each) => each.act.id === act)) {
    const outcome = existing(
      first.outcomes.find((each) => each.unit === unit),
      unit.act.id,
    );
    for (const [day, list] of turnsOf(unit, outcome.context)) turns.set(day, [...(turns.get(day) ?? []), ...list]);
  }
  const days = [...turns.keys()].filter((day) => day > dayOf(from) && day <= dayOf(to)).sort((a, b) => a - b);
  const steps: { readonly day: Day; readonly state: State; readonly essence: string }[] = [];
  for (const day of [dayOf(from), ...days]) {
    const judgment = day === dayOf(from) ? first : judgeOn(engine, incident, options, isoOf(day));
    const state = stateOn(judgment, options);
    const essence = essenceOf(state);
    if (steps[steps.length - 1]?.essence !== essence) steps.push({ day, state, essence });
  }
  const spans = steps.map(({ day, state }, index): SweepSpan => {
    const next = steps[index + 1];
    const before = steps[index - 1]?.state;
    const changed = before === undefined ? [] : changedChains(before, state);
    return {
      from: isoOf(day),
      to: next === undefined ? to : isoOf(next.day - 1),
      why: index === 0 ? [] : bearing(existing(turns.get(day), day), changed),
      changed: changed.map(({ one, other }) => ({
        ...nameOf(other),
        before: one.status,
        after: other.status,
      })),
    };
  });
  return {
    act,
    from,
    to,
    spans,
    tracks: trackRows(engine, incident, options, spans),
    provisions: provisionRows(steps.map(({ state }) => state)),
  };
}

function judgeOn(engine: Engine, incident: Incident, { act, law }: SweepOptions, day: IsoDay): Judgment {
  return judge(engine, movedTo(incident, act, day), law);
}

function nameOf({ chain, unit, context }: Outcome): Omit<SweepSpan["changed"][number], "before" | "after"> {
  const { rulebook } = context.engine;
  return {
    actor: unit.actor.id,
    contest: contestName({ unit }),
    chain: chain.links,
    cite: citeOf(rulebook, provisionsOf(rulebook, chain)),
  };
}

interface Changed {
  readonly one: Outcome;
  readonly other: Outcome;
}

/** What is in play on either day and differs; a prohibition is told through what punishes it. */
function changedChains(before: State, after: State): readonly Changed[] {
  const all = [...after].flatMap(([key, other]): Changed[] => {
    const one = before.get(key);
    if (one === undefined || !(isLive(one) || isLive(other))) return [];
    const same = one.status === other.status && one.wording?.index === other.wording?.index;
    return same ? [] : [{ one, other }];
  });
  const differing = new Set(all.map(({ other }) => other.chain.index));
  const told = all.filter(({ other }) => !other.chain.punishedBy.some((index) => differing.has(index)));
  return told.toSorted((a, b) => weightOf(a.other) - weightOf(b.other));
}

/** Norms of their own first; guidelines, then what stands open in nearly every case, last. */
function weightOf({ chain }: Outcome): number {
  if (isFallback(chain.first)) return 2;
  return chain.kind === "guideline" ? 1 : 0;
}

/** Turns of the chains that changed; definitions and days within provisions only where nothing else turned. */
function bearing(turns: readonly Turn[], changed: readonly Changed[]): readonly Turn[] {
  const links = new Set(changed.flatMap(({ other }) => other.chain.links));
  const once = [...new Map(turns.map((turn) => [`${turn.kind} ${turn.id}`, turn])).values()];
  const begun = new Set(once.filter(({ kind }) => kind === "version_begins").map(({ id }) => id));
  const own = once.filter(({ kind, id }) => {
    if (kind === "version_begins") return links.has(id);
    // What ends and begins again has a new wording.
    if (kind === "version_ends") return links.has(id) && !begun.has(id);
    return kind === "calendar" || kind === "capacity" || kind === "transition";
  });
  return own.length > 0 ? own : once.filter(({ kind }) => kind === "definition" || kind === "other");
}

/** Chains that are in play on some day and do not stand the same on all. */
function provisionRows(states: readonly State[]): readonly SweepRow[] {
  const rows = [...existing(states[0], "the first day")].toSorted(([, a], [, b]) => weightOf(a) - weightOf(b));
  return rows.flatMap(([key, outcome]): SweepRow[] => {
    const all = states.flatMap((state) => state.get(key) ?? []);
    const statuses = all.map(({ status }) => status);
    if (new Set(statuses).size < 2 || !all.some(isLive) || outcome.chain.punishedBy.length > 0) return [];
    const { actor, contest, cite } = nameOf(outcome);
    return [{ id: outcome.chain.id, actor, contest, label: cite, statuses }];
  });
}

function trackRows(
  engine: Engine,
  incident: Incident,
  options: SweepOptions,
  spans: readonly SweepSpan[],
): readonly SweepRow[] {
  const { language, on, act, actor, law } = options;
  const answers = spans.map(({ from }) =>
    answer(engine, movedTo(incident, act, from), {
      language,
      on,
      ...law,
      act,
      ...(actor === undefined ? {} : { actor }),
      detail: "summary",
    }),
  );
  const named = new Map(
    answers.flatMap(({ tracks }) => tracks.map((track) => [`${track.actor} ${track.track}`, track])),
  );
  return [...named.values()].map(({ actor: who, track, title }) => ({
    id: track,
    actor: who,
    contest: null,
    label: title,
    statuses: answers.map(
      ({ tracks }) => tracks.find((each) => each.track === track && each.actor === who)?.status ?? null,
    ),
  }));
}
