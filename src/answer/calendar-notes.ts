/** What the calendars of the pack say about their own days, where a reader must know it to rely on them. */
import { regionIn } from "../engine/contest-dates.js";
import type { Unit } from "../engine/unit.js";
import type { Bilingual } from "../rulebook/model.js";

/** Days that decide elements; that of the elected pair is a bound in every calendar. */
const DECISIVE = ["determination", "campaign", "quiet_period", "voting_day"] as const;

/** Of its region always; of the whole calendar where a day of this contest is missing or not confirmed. */
export function calendarNotes(
  units: readonly Pick<Unit, "calendar" | "calendarId" | "contest">[],
  language: "id" | "en",
): readonly string[] {
  return [...new Set(units.flatMap(notesOfUnit).map((note) => note[language]))];
}

function notesOfUnit({
  calendar,
  calendarId,
  contest,
}: Pick<Unit, "calendar" | "calendarId" | "contest">): readonly Bilingual[] {
  if (!calendarId || !contest) return [];
  const { note } = regionIn(calendarId, contest) ?? {};
  const sure = DECISIVE.every(
    (name) => calendar.periods[name] === "none" || calendar.certainties[name] === "confirmed",
  );
  return [...(note ? [note] : []), ...(sure ? [] : (calendarId.notes ?? []))];
}
