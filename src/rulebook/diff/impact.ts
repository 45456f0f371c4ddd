import { answer, type AnswerOptions } from "../../answer/answer.js";
import type { Verdict } from "../../answer/model.js";
import type { Engine } from "../../engine/model.js";
import { existing } from "../../existing.js";
import type { Incident } from "../../incident/model.js";
import type { IsoDay } from "../model.js";

/** How one verdict of an incident comes out under two packs. */
export interface VerdictChange {
  readonly incident: string;
  readonly file: string;
  readonly actor: string;
  readonly act: string;
  readonly contest: string | null;
  readonly chain: string;
  /** The part of the act that is judged, where it is cut. */
  readonly days?: { readonly from: IsoDay; readonly to: IsoDay };
  /** Absent: that pack has no such verdict. */
  readonly before?: string;
  readonly after?: string;
  /** `opens`: settled before, open now; `reasons`: the status is the same. */
  readonly change: "status" | "opens" | "reasons";
}

/** One incident as each pack reads it. */
export interface ReadTwice {
  readonly before: Incident;
  readonly after: Incident;
}

/** Verdicts that change their status, become open, or keep their status for other reasons. */
export function impactOf(
  engines: { readonly before: Engine; readonly after: Engine },
  { before, after }: ReadTwice,
  on: IsoDay,
): VerdictChange[] {
  const options: AnswerOptions = { language: "id", on, readings: {}, detail: "all" };
  const old = keyed(answer(engines.before, before, options).verdicts);
  const new_ = keyed(answer(engines.after, after, options).verdicts);
  return [...new Set([...new_.keys(), ...old.keys()])].flatMap((key): VerdictChange[] => {
    const [one, other] = [old.get(key), new_.get(key)];
    const verdict = existing(other ?? one, key);
    const change = changeBetween(one, other);
    if (change === undefined) return [];
    return [
      {
        incident: after.id,
        file: after.file,
        actor: verdict.actor,
        act: verdict.act,
        contest: verdict.contest,
        chain: verdict.chain.join("+"),
        ...(verdict.law?.days ? { days: verdict.law.days } : {}),
        ...(one === undefined ? {} : { before: one.status }),
        ...(other === undefined ? {} : { after: other.status }),
        change,
      },
    ];
  });
}

/** Wordings that may all have been in force on a day nobody knows stand one after another, each counted. */
function keyed(verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> {
  return numbered(verdicts, ({ actor, act, contest, chain, law }) => [actor, act, contest, chain, law?.days]);
}

/** Incidents that both packs can read, in the order of the second; an id may come back in another file. */
export function readByBoth(before: readonly Incident[], after: readonly Incident[]): readonly ReadTwice[] {
  const name = ({ file, id }: Incident): readonly unknown[] => [file, id];
  const earlier = numbered(before, name);
  return [...numbered(after, name)].flatMap(([key, incident]) => {
    const same = earlier.get(key);
    return same === undefined ? [] : [{ before: same, after: incident }];
  });
}

/** Things by name; those of one name are told apart by which of them they are. */
function numbered<T>(things: readonly T[], name: (thing: T) => readonly unknown[]): ReadonlyMap<string, T> {
  const times = new Map<string, number>();
  return new Map(
    things.map((thing) => {
      const key = JSON.stringify(name(thing));
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      return [`${time} ${key}`, thing];
    }),
  );
}

/** Statuses of which nobody reads more than that they are not in play. */
const SILENT: ReadonlySet<string> = new Set(["wrong_regime", "not_in_force"]);

function changeBetween(before: Verdict | undefined, after: Verdict | undefined): VerdictChange["change"] | undefined {
  // A new provision that says nothing about this incident is a change of the pack, not of the answer.
  if (before === undefined || after === undefined)
    return SILENT.has(existing(before ?? after, "verdict").status) ? undefined : "status";
  if (before.status !== after.status) return after.status === "open" ? "opens" : "status";
  return reasonsOf(before) === reasonsOf(after) ? undefined : "reasons";
}

function reasonsOf({ because, elements, needs, sanction, rests_on }: Verdict): string {
  const parts = elements.map(({ id, status }) => `${id}: ${status}`);
  return JSON.stringify([because, parts, needs, sanction, rests_on]);
}
