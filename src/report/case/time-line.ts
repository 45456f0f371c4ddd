import type { Timeline, TimelineAct, TimelinePeriod } from "../../answer/timeline.js";
import { longDay, spellDays } from "../../messages/day.js";
import type { IsoDay } from "../../rulebook/model.js";
import { byCode } from "../../text/code-order.js";
import { dotted } from "../pretty/view.js";
import type { Part, Strip, Table } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** The drawn strip of each contest with its table. */
export function timelineParts({ answer, timelines }: CaseSource, view: CaseView): readonly Part[] {
  const { says } = view;
  // Of what was not asked for nothing is told.
  const strips = timelines.flatMap((whole): readonly Strip[] => {
    const contest = answer.contests.find(({ id }) => id === whole.contest);
    if (contest === undefined) return [];
    const asked = ({ act }: TimelineAct): boolean => answer.acts.some(({ id }) => id === act);
    const timeline = answer.narrowed_to ? { ...whole, acts: whole.acts.filter(asked) } : whole;
    const title = says.stripTitle(contest.title);
    return [{ kind: "strip", title, timeline, table: tableOf(timeline, title, view) }];
  });
  return strips.length === 0 ? [{ kind: "paragraph", text: says.noTimeline }] : strips;
}

function tableOf(timeline: Timeline, caption: string, view: CaseView): Table {
  const { says } = view;
  const rows = [
    ...timeline.periods.map((period) => ({
      at: period.name === "candidacy" ? "" : (period.from ?? ""),
      cells: periodCells(period, view),
    })),
    ...timeline.without.map((name) => ({ at: "~", cells: [says.periods[name], says.periodNone, says.periodNone, ""] })),
    ...timeline.acts.map((act) => ({ at: act.from ?? act.to ?? "~", cells: actCells(act, view) })),
  ];
  return {
    kind: "table",
    caption,
    head: [says.period, says.from, says.to, says.sureness],
    rows: rows.toSorted((a, b) => byCode(a.at, b.at)).map(({ cells }) => cells),
    widths: [34, 23, 23, 20],
    rowHeads: true,
  };
}

function periodCells({ name, from, to, exact, certainty }: TimelinePeriod, view: CaseView): readonly string[] {
  const { says, words, language } = view;
  const spelled = (day: IsoDay | null, missing: string): string => (day === null ? missing : longDay(day, language));
  return [
    says.periods[name],
    spelled(from, name === "candidacy" ? says.upTo : says.dayUnknown),
    spelled(to, says.dayUnknown),
    dotted(exact ? undefined : says.approximate, certainty === null ? undefined : words.certainty[certainty]),
  ];
}

function actCells({ act, from, to, kind, days }: TimelineAct, { says, language }: CaseView): readonly string[] {
  if (days !== undefined) {
    // One day, whichever it is: it begins and ends on it.
    const either = spellDays(days.join("|"), language);
    return [`▼ ${says.conduct(act)}`, either, either, says.approximate];
  }
  const spelled = (day: IsoDay | null): string => (day === null ? says.dayUnknown : longDay(day, language));
  // Not the day on which it ended.
  const until = from === null && to !== null ? spellDays(`..${to}`, language) : spelled(to);
  return [`▼ ${says.conduct(act)}`, spelled(from), until, kind === "between" ? says.approximate : ""];
}
