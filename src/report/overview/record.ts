/** What the overview keeps of one incident: small, so that thousands fit. */
import { defined } from "../../incident/defined.js";
import type { Answer, ProvisionStatus } from "../../answer/model.js";
import { monthsOfActs } from "../../answer/months-of.js";
import { outcomeOfAnswer } from "../../answer/totals.js";
import type { IsoDay } from "../../rulebook/model.js";
import { nearestDeadline } from "../pretty/deadline.js";
import type { Marked } from "../marks.js";
import { missingPaths } from "./missing.js";

/** An overview of so many incidents holds their studies too; of more it would be many megabytes. */
export const mostStudies = 60;

export interface OverviewTrack {
  readonly actor: string;
  readonly track: string;
  readonly title: string;
  readonly status: ProvisionStatus;
  readonly forum: string;
  readonly due: IsoDay | null;
  readonly dueState: "due" | "today" | "past" | "met" | "unknown" | "none";
  /** What the open provisions of the track lack, most decisive first. */
  readonly missing: readonly string[];
  readonly cites: readonly { readonly cite: string; readonly status: ProvisionStatus }[];
}

export interface OverviewRecord {
  readonly id: string;
  readonly title: string | null;
  readonly outcome: "fulfilled" | "open" | "not_fulfilled";
  readonly actors: readonly { readonly id: string; readonly capacity: string }[];
  readonly conduct: readonly string[];
  readonly days: readonly Pick<Answer["acts"][number], "days" | "one_day">[];
  /** Months in which acts took place, where they are known; as in the totals. */
  readonly months: readonly string[];
  readonly regions: readonly string[];
  readonly contests: readonly string[];
  readonly tracks: readonly OverviewTrack[];
  readonly marked: Marked;
  readonly review: { readonly reviewed: number; readonly of: number };
}

const shown: ReadonlySet<ProvisionStatus> = new Set(["fulfilled", "open", "excepted"]);

export function overviewRecord(answer: Answer): OverviewRecord {
  return {
    id: answer.incident.id,
    title: answer.incident.title,
    outcome: outcomeOfAnswer(answer),
    actors: answer.actors,
    conduct: [...new Set(answer.acts.flatMap((act) => act.conduct))],
    days: answer.acts.map(({ days, one_day }) => defined({ days, one_day })),
    months: monthsOfActs(answer.acts),
    regions: [...new Set(answer.contests.flatMap(({ region }) => region ?? []))],
    contests: [...new Set(answer.contests.map(({ title }) => title))],
    tracks: answer.tracks.filter(({ status }) => shown.has(status)).map((track) => trackOf(answer, track)),
    marked: defined({
      law_on: answer.law_on,
      readings_chosen: answer.readings_chosen,
      narrowed_to: answer.narrowed_to,
    }),
    review: answer.limits.legal_review,
  };
}

function trackOf(answer: Answer, track: Answer["tracks"][number]): OverviewTrack {
  const nearest = nearestDeadline(track.deadlines);
  const verdicts = answer.verdicts.filter(
    (verdict) => verdict.actor === track.actor && verdict.track === track.track && verdict.kind !== "guideline",
  );
  const named = verdicts.filter(({ status, general }) => shown.has(status) && !general);
  return {
    actor: track.actor,
    track: track.track,
    title: track.title,
    status: track.status,
    forum: track.forum?.short ?? "",
    due: nearest?.due ?? null,
    dueState: nearest?.state ?? "none",
    missing: missingPaths(verdicts.filter(({ status }) => status === "open")),
    cites: [...new Map(named.map(({ cite, status }) => [`${cite} ${status}`, { cite, status }])).values()],
  };
}
