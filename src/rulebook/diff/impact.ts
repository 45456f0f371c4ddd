import { answer, type AnswerOptions } from "../../answer/answer.js";
import type { Verdict } from "../../answer/model.js";
import type { Engine } from "../../engine/model.js";
import { existing } from "../../existing.js";
import type { Incident } from "../../incident/model.js";
import type { IsoDay } from "../model.js";

/** How one verdict of an incident comes out under two packs. */
export interface VerdictChange {
  readonly incident: string;
  readonly actor: string;
  readonly act: string;
  readonly contest: string | null;
  readonly chain: string;
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
        actor: verdict.actor,
        act: verdict.act,
        contest: verdict.contest,
        chain: verdict.chain.join("+"),
        ...(one === undefined ? {} : { before: one.status }),
        ...(other === undefined ? {} : { after: other.status }),
        change,
      },
    ];
  });
}

function keyed(verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> {
  return new Map(
    verdicts.map((verdict) => [
      JSON.stringify([verdict.actor, verdict.act, verdict.contest, verdict.chain, verdict.law?.days]),
      verdict,
    ]),
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
