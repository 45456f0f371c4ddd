/** What would have to be different for a provision to be fulfilled, as little as possible; every proposal is judged. */
import { existing } from "../../existing.js";
import type { Engine } from "../../engine/model.js";
import { dayOf, isoOf, type Day } from "../../engine/day.js";
import { judge, type JudgeOptions } from "../../engine/judge.js";
import type { Outcome } from "../../engine/outcome.js";
import { turnsOf, type Turn } from "../../engine/turns.js";
import { MOST_RECORDED, Ways, type Difference } from "../../engine/ways.js";
import { edited } from "../../incident/edit.js";
import { editValue } from "../../incident/edit-value.js";
import type { FactValue, Incident } from "../../incident/model.js";
import { jsonOf } from "../../incident/node.js";
import type { Dictionary } from "../../incident/dictionary.js";
import { readIncidents, type Written } from "../../incident/read.js";
import type { FactEntry, IsoDay } from "../../rulebook/model.js";
import type { Json } from "../../text/canonical-json.js";
import { movedTo } from "../what-if/moved.js";
import type { WhyChange, WhyNearest } from "./model.js";
import { standOf } from "./stand.js";
import type { Looked } from "./why.js";

/** Proposals shown, and proposals judged at most until they are found. */
const SHOWN = 3;
const JUDGED = 24;

/** Body to which a finding is ascribed that nobody has made. */
const BODY = "bawaslu";

export function nearestOf(
  engine: Engine,
  incident: Incident,
  looked: Looked,
  outcome: Outcome,
  law: Pick<JudgeOptions, "lawOn" | "readings">,
): readonly WhyNearest[] {
  const { status, chain } = outcome;
  const { written, dictionary } = looked;
  if (written === undefined || status === "fulfilled" || status === "open" || status === "wrong_regime") return [];
  const judged = new Set([chain.id]);
  const found: WhyNearest[] = [];
  const take = (drafts: readonly Draft[], most: number): void => {
    for (const { changes, recorded } of drafts.slice(0, JUDGED)) {
      if (recorded > (found[0]?.recorded ?? Infinity) || found.length >= most) return;
      if (found.some((each) => within(each.changes, changes))) continue;
      if (reaches(engine, written, dictionary, outcome, changes, law)) found.push({ changes, recorded });
    }
  };
  // Room is left for another day, which is one thing more that is on record otherwise.
  take(draftsOn(outcome, undefined, 0, MOST_RECORDED), SHOWN - 1);
  const most = Math.min(found[0]?.recorded ?? Infinity, MOST_RECORDED) - 1;
  const seen = new Set([standOf(outcome)]);
  const moved = otherDays(outcome).flatMap((day, index) => {
    const there = judge(engine, movedTo(incident, outcome.unit.act.id, day), { ...law, only: judged }).outcomes.find(
      (each) => isSameCase(each, outcome) && each.wording !== undefined,
    );
    const stand = there && standOf(there);
    if (there === undefined || stand === undefined || seen.has(stand)) return [];
    seen.add(stand);
    return draftsOn(there, day, index + 1, most);
  });
  const sameDay = [...found];
  const least = sameDay[0]?.recorded ?? Infinity;
  if (moved.some(({ recorded }) => recorded < least)) found.length = 0;
  take(moved.toSorted(order), SHOWN);
  return found.length > 0 ? found : sameDay;
}

/** Everything of the one is part of the other; of the same on several days the nearest day is enough. */
function within(smaller: readonly WhyChange[], larger: readonly WhyChange[]): boolean {
  const written = ({ kind, path, value }: WhyChange): string => (kind === "date" ? kind : `${kind} ${path} ${value}`);
  const all = new Set(larger.map(written));
  return smaller.every((change) => all.has(written(change)));
}

function order(a: Draft, b: Draft): number {
  return a.recorded - b.recorded || a.changes.length - b.changes.length || a.distance - b.distance;
}

interface Draft extends WhyNearest {
  /** How far the day is moved, in turns of the law. */
  readonly distance: number;
}

function draftsOn(outcome: Outcome, day: IsoDay | undefined, distance: number, most: number): readonly Draft[] {
  const { wording, context, unit } = outcome;
  if (wording === undefined) return [];
  const held = unit.actor.facts.get("actor.status");
  const several = held?.state === "list" && held.items.length > 1;
  const fixed = ({ path, derived, type }: FactEntry): boolean =>
    derived === true ||
    type === "text" ||
    path.startsWith("election.") ||
    path.startsWith("actor.conviction.") ||
    (path.startsWith("target.") && unit.act.targets.length > 1) ||
    (path === "actor.status" && several);
  const moved: readonly WhyChange[] =
    day === undefined ? [] : [{ kind: "date", path: "act.on", value: day, recorded: true }];
  const sets = new Ways(context, fixed, most).toFulfil(wording).slice(0, JUDGED);
  return sets.map((set) => {
    const changes = [...moved, ...set.map(changeOf)];
    return {
      changes,
      recorded: changes.filter((change) => change.recorded).length,
      distance,
    };
  });
}

function isSameCase(a: Outcome, b: Outcome): boolean {
  return (
    a.unit.actor.id === b.unit.actor.id &&
    a.unit.act.id === b.unit.act.id &&
    a.unit.contest?.index === b.unit.contest?.index
  );
}

/** Turns of the calendar and the like that are looked at, nearest first; those of the provision itself all are. */
const TURNS = 16;

/** The days nearest to that of the act on which something had turned, or had not turned yet; nearest first. */
function otherDays(outcome: Outcome): readonly IsoDay[] {
  const { day } = outcome.unit.act;
  if (day?.kind !== "on") return [];
  const own = dayOf(day.day);
  const { links } = outcome.chain;
  const byDistance = (days: readonly Day[]): readonly Day[] =>
    [...new Set(days)].sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  const turns = [...turnsOf(outcome.unit, outcome.context, outcome.chain)].map(([turn, list]) => ({
    day: turn > own ? turn : turn - 1,
    wording: list.some(({ kind, id }) => isVersion(kind) && links.includes(id)),
    other: list.some(({ kind }) => !isVersion(kind)),
  }));
  const wordings = turns.filter((turn) => turn.wording).map((turn) => turn.day);
  const others = byDistance(turns.filter((turn) => turn.other).map((turn) => turn.day)).slice(0, TURNS);
  return byDistance([...wordings, ...others]).map(isoOf);
}

function isVersion(kind: Turn["kind"]): boolean {
  return kind === "version_begins" || kind === "version_ends";
}

function changeOf(difference: Difference): WhyChange {
  const { recorded } = difference;
  if (difference.kind === "reading")
    return { kind: "reading", path: difference.question, value: difference.choice, recorded };
  const { entry, value } = difference;
  if (entry.kind === "finding")
    return { kind: "finding", path: entry.path.slice("findings.".length), value: textOf(value), recorded };
  return { kind: "set", path: entry.path, value: textOf(value), recorded };
}

/** As the command line writes it. */
function textOf(value: FactValue): string {
  if (value.state === "known") return String(value.value);
  if (value.state === "list") return value.items.map((item) => item.value).join(",");
  // Nothing else is proposed; what is not known would make nothing fulfilled.
  if (value.state !== "examined") return "?";
  const { value: examination } = value;
  if (examination.kind === "on") return examination.day;
  return `${examination.value ? "" : "not-"}before:${examination.day}`;
}

/** The changed incident, read and judged like any other, has the chain fulfilled for the same person and act. */
function reaches(
  engine: Engine,
  written: Written,
  dictionary: Dictionary,
  outcome: Outcome,
  changes: readonly WhyChange[],
  law: Pick<JudgeOptions, "lawOn" | "readings">,
): boolean {
  let json: Json = jsonOf(written.root);
  const readings: Record<string, string> = { ...law.readings };
  const chosen = { actor: outcome.unit.actor.id, act: outcome.unit.act.id };
  for (const { kind, path, value } of changes) {
    if (kind === "reading") {
      readings[path] = value;
      continue;
    }
    const full = kind === "finding" ? `findings.${path}` : path;
    const plain = existing(editValue(value, dictionary.facts.get(full)), value);
    const record = { value: plain, by: { body: BODY }, reasons: "what-if" };
    const done = edited(json, { path: full, value: kind === "finding" ? record : plain }, dictionary, chosen);
    if ("unplaced" in done) return false;
    json = done.json;
  }
  const [incident] = readIncidents(JSON.stringify(json), "", dictionary).incidents;
  if (incident === undefined) return false;
  return judge(engine, incident, { ...law, readings, only: new Set([outcome.chain.id]) }).outcomes.some(
    (each) => each.status === "fulfilled" && isSameCase(each, outcome),
  );
}
