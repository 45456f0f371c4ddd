/** What can be supposed about an incident: the things on which it still turns, then what is on record, then readings. */
import type { Answer } from "../answer/model.js";
import { scopeOfFact } from "../incident/dictionary.js";
import type { FactMap, Incident } from "../incident/model.js";
import { optionsFor } from "./options.js";
import type { Desk, Judged } from "./desk.js";
import { ACT_DAY, keyOf } from "./suppose.js";

export interface Choice {
  /** As typed on a command line: `true`, a slug. */
  readonly value: string;
  readonly label: string;
}

export interface Switch {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** A finding or fact may be not known. */
  readonly unknown: boolean;
}

export interface Switches {
  readonly open: readonly Switch[];
  readonly stated: readonly Switch[];
  readonly readings: readonly Switch[];
  /** Acts whose day may be moved, with the day on record. */
  readonly days: readonly { readonly key: string; readonly act: string; readonly day: string }[];
}

export function switchesOf(desk: Desk, { incident, answer }: Judged, language: "id" | "en"): Switches {
  const switchOf = (path: string, actor: string, act?: string): readonly Switch[] => {
    const entry = desk.dictionary.facts.get(path);
    if (entry === undefined || entry.derived) return [];
    const choices = optionsFor(desk, entry, language);
    const scope = scopeOfFact(entry);
    if (choices.length === 0 || scope === "conviction" || (scope === "election" && incident.contests.length > 1))
      return [];
    const ofAct = scope === "act" || scope === "target" || scope === "findings";
    const of = scope === "actor" ? actor : ofAct ? act : undefined;
    const several = scope === "actor" ? incident.actors.length > 1 : incident.acts.length > 1;
    const label = (entry.label ?? entry.question)[language];
    const whose = of !== undefined && several ? ` (${of})` : "";
    return [{ key: keyOf(path, of), label: label + whose, choices, unknown: !entry.allegation }];
  };
  const open = answer.questions.flatMap(({ asks, actor, act }) => switchOf(asks, actor, act));
  const known = new Set(open.map(({ key }) => key));
  const statedIn = (facts: FactMap, actor: string, act?: string): readonly Switch[] =>
    [...facts.keys()].flatMap((path) => switchOf(path, actor, act));
  const stated = [
    ...incident.actors.flatMap(({ facts, id }) => statedIn(facts, id)),
    ...incident.acts.flatMap(({ facts, findings, targets, id }) => [
      ...statedIn(facts, "", id),
      ...targets.flatMap((target) => statedIn(target.facts, "", id)),
      ...[...findings.keys()].flatMap((name) => switchOf(`findings.${name}`, "", id)),
    ]),
    ...incident.contests.flatMap(({ facts }) => statedIn(facts, "")),
  ].filter(({ key }) => !known.has(key) && known.add(key));
  return { open: once(open), stated, readings: readingsIn(desk, answer, language), days: daysOf(incident) };
}

function once(switches: readonly Switch[]): readonly Switch[] {
  return [...new Map(switches.map((each) => [each.key, each])).values()];
}

function readingsIn({ rulebook }: Desk, { verdicts }: Answer, language: "id" | "en"): readonly Switch[] {
  const asked = new Set(
    verdicts
      .filter(({ status }) => status === "fulfilled" || status === "open")
      .flatMap(({ readings }) => readings.map(({ question }) => question)),
  );
  return rulebook.readings
    .filter(({ id }) => asked.has(id))
    .map(({ id, question, choices }) => ({
      key: `reading:${id}`,
      label: question[language],
      choices: choices.map((choice) => ({ value: choice.id, label: choice.text[language] })),
      unknown: false,
    }));
}

function daysOf({ acts }: Incident): Switches["days"] {
  return acts.map(({ id, day }) => ({
    key: keyOf(ACT_DAY, id),
    act: id,
    day: day?.kind === "on" ? day.day : "",
  }));
}
