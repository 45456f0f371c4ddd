/** What the calendars of the pack say about their own days, where a reader must know it to rely on them. */
import { regionIn } from "../engine/contest-dates.js";
import type { Unit } from "../engine/unit.js";
import type { Contest } from "../incident/model.js";
import type { Calendar } from "../rulebook/model.js";
import { laterVotes } from "./later-votes.js";

/** Days that decide elements; that of the elected pair is a bound in every calendar. */
const DECISIVE = ["determination", "campaign", "quiet_period", "voting_day"] as const;

type OfContest = Pick<Unit, "act" | "calendar" | "calendarId" | "contest">;

/**
 * Of its region always, unless the incident states days of its own by which all are sure; of the whole calendar where a
 * day of this contest is missing or not confirmed, or where other regions have days of their own and this one is judged by
 * the general ones. Each under the name of the calendar: a case may be about several.
 * Then the later votes of its region, which the days of the calendar that was named do not know.
 */
export function calendarNotes(
  calendars: readonly Calendar[],
  units: readonly OfContest[],
  language: "id" | "en",
): readonly string[] {
  const votes = units.flatMap((unit) => laterVotes(calendars, unit));
  return [
    ...new Set([
      ...units.flatMap((unit) => notesOfUnit(unit, language)),
      ...votes.map(({ calendar, place, on }) => `${calendar.title[language]}, ${place}: ${on} (${calendar.id})`),
    ]),
  ];
}

function notesOfUnit({ calendar, calendarId, contest }: OfContest, language: "id" | "en"): readonly string[] {
  if (!calendarId || !contest) return [];
  const sure = DECISIVE.every((name) => calendar.certainties[name] === "confirmed");
  const region = sure && contest.calendar ? undefined : regionIn(calendarId, contest);
  const title = calendarId.title[language];
  const place = region?.names[0];
  const general = !sure || (contest.calendar === undefined && isUnlisted(calendarId, contest));
  return [
    ...(region?.note && place !== undefined ? [`${title}, ${place}: ${region.note[language]}`] : []),
    ...(general ? (calendarId.notes ?? []).map((note) => `${title}: ${note[language]}`) : []),
  ];
}

/** Whether the calendar gives some regions days of their own, and not the one that is stated. */
function isUnlisted(calendar: Calendar, contest: Contest): boolean {
  const stated = contest.facts.get("election.region");
  return calendar.regions !== undefined && stated?.state === "known" && !regionIn(calendar, contest);
}
