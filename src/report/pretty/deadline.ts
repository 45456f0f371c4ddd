import type { TrackAnswer } from "../../answer/model.js";
import type { IsoDay } from "../../rulebook/model.js";
import { countedFrom } from "../../messages/counted.js";
import { longDay } from "../../messages/day.js";
import { byCode } from "../../text/code-order.js";
import { dotted, type View } from "./view.js";

export type Deadline = TrackAnswer["deadlines"][number];

const dayMs = 86_400_000;

function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** `3 hari lagi`, `hari ini`, `lewat 2 hari`, `dilakukan 15 Oktober 2024, lewat 1 hari`, `sudah dipenuhi`, `belum dapat dihitung`. */
export function deadlineState(deadline: Deadline, view: View): string {
  const { due, state } = deadline;
  const { words, on, language } = view;
  if (due === null || state === "unknown") return words.deadlineUnknown;
  switch (state) {
    case "met":
      return words.met;
    case "today":
      return words.today;
    case "due":
      return words.inDays(daysBetween(on, due));
    case "past":
      return deadline.taken_on === undefined
        ? words.passed(daysBetween(due, on))
        : words.takenLate(longDay(deadline.taken_on, language), daysBetween(due, deadline.taken_on));
  }
}

const urgency: readonly Deadline["state"][] = ["today", "due", "past", "unknown", "met"];

/** The time limit to look at first: the next one, else the one that passed last, else one that cannot be computed or was met. */
export function nearestDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  for (const state of urgency) {
    const sorted = deadlines
      .filter((deadline) => deadline.state === state)
      .toSorted((a, b) => byCode(a.due ?? "", b.due ?? ""));
    const first = state === "past" ? sorted.at(-1) : sorted[0];
    if (first !== undefined) return first;
  }
  return undefined;
}

/** `12 Oktober 2024 (2 hari lagi) · tindak lanjut laporan · Pasal 134 ayat (5)`; without a day, how it will be counted. */
export function deadlineLine(deadline: Deadline, view: View): string {
  const day = deadline.due === null ? undefined : longDay(deadline.due, view.language);
  const state = deadlineState(deadline, view);
  const when = day ?? countedFrom(deadline.counted, view.language);
  return dotted(`${when} (${state})`, deadline.what, deadline.basis);
}
