/** The unit of judgment: one actor in one act for one contest, as a flat vector of facts. */
import { concatMap } from "../concat-map.js";
import type { Act, Actor, Contest, FactMap, FactValue, Incident, ListItem, Target } from "../incident/model.js";
import { slugsOf as slugsIn } from "../incident/dictionary.js";
import type { Calendar, Regime } from "../rulebook/model.js";
import { calendarOf, contestCalendar, regimeOf, type ContestCalendar } from "./calendar.js";
import { findingValue, mostSpecific } from "./findings.js";
import type { Engine } from "./model.js";
import { ruleOut } from "./ruled-out.js";
import { dayOf, isoOf, type DayRange } from "./day.js";
import { existing } from "../existing.js";
import type { KindOfElection } from "./law-of-day.js";

export interface Unit {
  readonly actor: Actor;
  readonly act: Act;
  readonly contest: Contest | undefined;
  readonly calendarId: Calendar | undefined;
  readonly calendar: ContestCalendar;
  /** Absent: the contest's kind is not known. */
  readonly regime: Regime | undefined;
  /** The regime, or that the contest has none. */
  readonly kind: KindOfElection;
  /** Facts that no day moves. */
  readonly base: readonly (FactValue | undefined)[];
  /** One further assignment for each recorded conviction. */
  readonly convictions: readonly ReadonlyMap<number, FactValue>[];
}

/** Every actor of every act, for every contest that the act is about. */
export function unitsOf(engine: Engine, incident: Incident): Unit[] {
  const actors = new Map(incident.actors.map((actor) => [actor.id, actor]));
  return concatMap(incident.acts, (act) =>
    concatMap(act.by, ({ actor: id }) => {
      const actor = actors.get(id);
      if (!actor) return [];
      return contestsOf(incident, act).map((contest) => unitOf(engine, incident, actor, act, contest));
    }),
  );
}

/** The contests that the targets name; all of them where some target names none. */
function contestsOf(incident: Incident, act: Act): readonly (Contest | undefined)[] {
  if (incident.contests.length === 0) return [undefined];
  const named = act.targets.map((target) => target.contest);
  if (named.length === 0 || named.includes(undefined)) return incident.contests;
  return incident.contests.filter((contest) => named.includes(contest.index));
}

interface IndexedFact {
  readonly path: string;
  readonly index: number;
}

const ofConvictions = new WeakMap<Engine, readonly IndexedFact[]>();

function factsOfConvictions(engine: Engine): readonly IndexedFact[] {
  const known = ofConvictions.get(engine);
  if (known) return known;
  const found = engine.rulebook.facts.flatMap(({ path }, index) =>
    path.startsWith("actor.conviction.") ? [{ path, index }] : [],
  );
  ofConvictions.set(engine, found);
  return found;
}

function unitOf(engine: Engine, incident: Incident, actor: Actor, act: Act, contest: Contest | undefined): Unit {
  const targets = act.targets.filter((target) => target.contest === undefined || target.contest === contest?.index);
  const calendarId = contest && calendarOf(engine.rulebook.calendars, contest);
  const offices = contest ? slugsOf(contest.facts.get("election.office")) : [];
  const target = mergedTargets(engine, targets);
  const regime = contest && (regimeOf(offices, calendarId) ?? statedRegime(contest));
  const kind = regime ?? (contest && ofNoKind(contest) ? null : undefined);
  const values: (FactValue | undefined)[] = new Array<FactValue | undefined>(engine.rulebook.facts.length).fill(
    undefined,
  );
  const put = (facts: FactMap | undefined): void => {
    for (const [path, value] of facts ?? []) {
      const index = engine.factIndex.get(path);
      if (index !== undefined) values[index] = value;
    }
  };
  put(incident.report);
  put(contest?.facts);
  put(actor.facts);
  put(act.facts);
  put(target);
  const regimeFact = engine.factIndex.get("election.regime");
  if (regimeFact !== undefined) {
    if (kind) values[regimeFact] = { state: "known", value: kind };
    else if (kind === null) values[regimeFact] = { state: "not_applicable" };
  }
  for (const [id, finding] of act.findings) {
    values[existing(engine.factIndex.get(`findings.${id}`), id)] =
      finding.state === "unknown"
        ? { state: "unknown", why: finding.why }
        : findingValue(mostSpecific(finding.records, actor.id, []));
  }
  allege(engine, act, actor, values);
  const convictionFacts = factsOfConvictions(engine);
  const { convictions } = actor;
  const records: ReadonlyMap<number, FactValue>[] =
    "unknown" in convictions
      ? [new Map(convictionFacts.map(({ index }) => [index, { state: "unknown", why: convictions.unknown }]))]
      : convictions.map(
          (record) =>
            new Map(
              convictionFacts.map(({ path, index }) => [
                index,
                record.facts.get(path) ?? { state: "unknown", why: "" },
              ]),
            ),
        );
  return {
    actor,
    act,
    contest,
    calendarId,
    calendar: contest
      ? contestCalendar(calendarId, contest, offices, slugsOf(target.get("target.kind")))
      : { dates: {}, periods: {}, certainties: {} },
    regime,
    kind,
    base: values,
    convictions: records,
  };
}

function statedRegime({ facts }: Contest): Regime | undefined {
  const stated = facts.get("election.regime");
  return stated?.state === "known" ? REGIMES.find((regime) => regime === stated.value) : undefined;
}

const REGIMES: readonly Regime[] = ["pemilu", "pilkada"];

/** The election of a village head has no cycle and no office of which the election laws know. */
function ofNoKind({ facts }: Contest): boolean {
  return ["election.regime", "election.cycle", "election.office"].some(
    (path) => facts.get(path)?.state === "not_applicable",
  );
}

/** A body that records such a finding alleges the conduct in which the finding consists. */
function allege(
  { rulebook, factIndex }: Engine,
  { findings }: Act,
  { id }: Actor,
  values: (FactValue | undefined)[],
): void {
  const conduct = factIndex.get("act.conduct");
  const now = conduct === undefined ? undefined : values[conduct];
  if (conduct === undefined || (now !== undefined && now.state !== "list")) return;
  const kinds = [...findings].flatMap(([finding, state]) => {
    const found =
      state.state === "recorded" &&
      state.records.some(
        ({ position, value, for_actor: of }) => !position && value === true && (of === undefined || of === id),
      );
    const alleges = found
      ? rulebook.facts[existing(factIndex.get(`findings.${finding}`), finding)]?.alleges
      : undefined;
    return alleges === undefined ? [] : [alleges];
  });
  const items = now?.items ?? [];
  const added = kinds.filter((kind) => !items.some(({ value, state }) => value === kind && state === "stated"));
  if (added.length === 0) return;
  values[conduct] = {
    state: "list",
    items: [...items, ...added.map((value): ListItem => ({ value, state: "stated" }))],
  };
}

export function slugsOf(value: FactValue | undefined): readonly string[] {
  switch (value?.state) {
    case "known":
      return [String(value.value)];
    case "one_of":
    case "contested":
      return value.values.map(String);
    case "list":
      return value.items.flatMap((item) => item.one_of ?? [item.value]);
    case "unknown":
    case "not_applicable":
    case "day":
    case "examined":
    case undefined:
      return [];
  }
}

function kindsOfTarget({ rulebook }: Engine): readonly string[] {
  return rulebook.facts
    .filter(({ path }) => path === "target.kind")
    .flatMap((entry) => slugsIn(rulebook, entry).map(({ slug }) => slug));
}

/** Facts of several targets of one act: slugs side by side, anything else that differs is open. */
function mergedTargets(engine: Engine, targets: readonly Target[]): FactMap {
  const [first, ...others] = targets;
  if (!first) return new Map();
  if (others.length === 0) return first.facts;
  const allKinds = kindsOfTarget(engine);
  const merged = new Map<string, FactValue>();
  const paths = new Set(targets.flatMap((target) => [...target.facts.keys()]));
  for (const path of paths) {
    const values = targets.map((target) => target.facts.get(path));
    const stated = values.filter((value) => value !== undefined);
    const [one] = stated;
    if (values.every((value) => JSON.stringify(value) === JSON.stringify(one))) merged.set(path, existing(one, path));
    else if (path === "target.kind") {
      merged.set(path, { state: "list", items: values.flatMap((value) => itemsOf(value, allKinds)) });
    } else if (stated.every((value) => value.state === "known") && stated.length === values.length) {
      merged.set(path, { state: "one_of", values: stated.map((value) => value.value), why: "" });
    } else merged.set(path, { state: "unknown", why: "" });
  }
  return merged;
}

/** A target whose kind nobody stated may be of any kind. */
function itemsOf(value: FactValue | undefined, allKinds: readonly string[]): readonly ListItem[] {
  if (value?.state === "list") return value.items;
  if (value?.state === "known") return [{ value: String(value.value), state: "stated" }];
  if (value?.state === "not_applicable") return [];
  const possible = slugsOf(value);
  return [{ value: "", state: "unknown", one_of: possible.length ? possible : allKinds }];
}

/** The vector on certain days: capacities that hold then, the stage that the calendar gives. */
export function vectorOn(engine: Engine, unit: Unit, day: DayRange): (FactValue | undefined)[] {
  const values = [...unit.base];
  const set = (path: string, value: FactValue | undefined): void => {
    const index = engine.factIndex.get(path);
    if (index !== undefined) values[index] = value;
  };
  const status = engine.factIndex.get("actor.status");
  const capacities = status === undefined ? undefined : values[status];
  const inOffice: FactValue | undefined =
    capacities?.state === "list"
      ? { state: "list", items: concatMap(capacities.items, (item) => held(item, day)) }
      : capacities;
  set("actor.status", inOffice);
  ruleOut(engine, values, inOffice);
  set("target.stage", stageOn(engine, unit, values, day));
  set("act.on", dayFact(day));
  return values;
}

function dayFact(day: DayRange): FactValue {
  if (!Number.isFinite(day.lo) && !Number.isFinite(day.hi)) return { state: "unknown", why: "" };
  if (day.lo === day.hi) return { state: "day", day: { kind: "on", day: isoOf(day.lo) } };
  return {
    state: "day",
    day: {
      kind: "between",
      ...(Number.isFinite(day.lo) ? { from: isoOf(day.lo) } : {}),
      ...(Number.isFinite(day.hi) ? { to: isoOf(day.hi) } : {}),
    },
  };
}

function held(item: ListItem, day: DayRange): readonly ListItem[] {
  const from = item.from === undefined ? -Infinity : dayOf(item.from);
  const to = item.to === undefined ? Infinity : dayOf(item.to);
  if (day.hi < from || day.lo > to) return [];
  if (day.lo >= from && day.hi <= to) return [item];
  return [{ ...item, state: "unknown", some_days: item.state }];
}

/** *Bakal calon* before the day of determination, *calon* from that day on; a stated stage that differs is contested. */
function stageOn(
  engine: Engine,
  unit: Unit,
  values: readonly (FactValue | undefined)[],
  day: DayRange,
): FactValue | undefined {
  const at = (path: string): FactValue | undefined => {
    const index = engine.factIndex.get(path);
    return index === undefined ? undefined : values[index];
  };
  const stated = at("target.stage");
  const kinds = slugsOf(at("target.kind"));
  if (kinds.length > 0 && kinds.every((kind) => kind === "partai")) return stated ?? { state: "not_applicable" };
  const never = at("target.never_determined");
  const derived: FactValue | undefined =
    never?.state === "known" && never.value === true
      ? { state: "known", value: "bakal-calon" }
      : derivedStage(unit, day);
  if (!stated) return derived;
  if (derived?.state === "known" && stated.state === "known" && derived.value !== stated.value) {
    return { state: "contested", values: [stated.value, derived.value] };
  }
  return stated.state === "unknown" && derived ? derived : stated;
}

function derivedStage(unit: Unit, day: DayRange): FactValue | undefined {
  const determination = unit.calendar.dates["determination"];
  if (!determination) return undefined;
  if (day.lo >= determination.hi) return { state: "known", value: "calon" };
  if (day.hi < determination.lo) return { state: "known", value: "bakal-calon" };
  return { state: "one_of", values: ["bakal-calon", "calon"], why: "" };
}
