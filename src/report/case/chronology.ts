import { existing } from "../../existing.js";
import { knownDay } from "../../answer/step-day.js";
import { bodyName } from "../../messages/body.js";
import { longDay, spellDays } from "../../messages/day.js";
import { decisionOutcome } from "../../messages/decision-outcome.js";
import { byCode } from "../../text/code-order.js";
import type { Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

interface Event {
  /** For the order; what has no day stands last. */
  readonly day: string;
  readonly when: string;
  readonly what: string;
}

const reportDays = {
  knownOn: "report.known_on",
  reportedOn: "report.reported_on",
  registeredOn: "report.registered_on",
  judgedOn: "report.judged_on",
} as const;

const LAST = "~";

function actEvents({ answer, acts, timelines }: CaseSource, { says, language }: CaseView): readonly Event[] {
  return answer.acts.map(({ id, days, conduct }) => {
    const { by } = existing(
      acts.find((act) => act.id === id),
      id,
    );
    const between = timelines.some((line) => line.acts.some(({ act, kind }) => act === id && kind === "between"));
    const spelled = spellDays(days, language);
    const bounded = /\d/.test(days);
    const closed = /^\d[^|]*\d$/.test(days);
    return {
      // The first of several of which it is one, in whichever order they are stated.
      day: days.match(/\d{4}-\d\d-\d\d/g)?.toSorted()[0] ?? LAST,
      when: !bounded ? says.dayUnknown : between && closed ? says.sometime(spelled) : spelled,
      what: says.didBy(conduct.join(", "), by.join(", ")),
    };
  });
}

function reportEvents({ report }: CaseSource, { says, language }: CaseView): readonly Event[] {
  return (["knownOn", "reportedOn", "registeredOn", "judgedOn"] as const).flatMap((name) => {
    const day = knownDay(report.get(reportDays[name]));
    return day === undefined ? [] : [{ day, when: longDay(day, language), what: says.events[name] }];
  });
}

function decisionEvents({ decisions }: CaseSource, { says, language, lexicon }: CaseView): readonly Event[] {
  return decisions.map(({ body, on, track, outcome, tier }) => ({
    day: on ?? LAST,
    when: on === undefined ? says.dayUnknown : longDay(on, language),
    what: says.decided(
      bodyName(body, language),
      [
        decisionOutcome(outcome, language),
        lexicon.track(track),
        ...(tier === undefined ? [] : [lexicon.tier("", tier)]),
      ].join(", "),
    ),
  }));
}

/** The account as it was written, then every dated event in the order of its day. */
export function chronologyParts(source: CaseSource, view: CaseView): readonly Part[] {
  const { says } = view;
  const events = [...actEvents(source, view), ...reportEvents(source, view), ...decisionEvents(source, view)].toSorted(
    (a, b) => byCode(a.day, b.day),
  );
  return [
    { kind: "paragraph", text: source.narrative === undefined ? says.noNarrative : says.narrative, quiet: true },
    ...(source.narrative ?? "")
      .split(/\n\s*\n/)
      .filter((text) => text.trim() !== "")
      .map((text): Part => ({ kind: "paragraph", text })),
    {
      kind: "table",
      caption: says.section.chronology,
      head: [says.day, says.event],
      rows: events.map(({ when, what }) => [when, what]),
      widths: [30, 70],
    },
  ];
}
