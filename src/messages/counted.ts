import type { Language, PerLanguage } from "./language.js";

interface CountingWords {
  readonly days: Readonly<Record<"calendar" | "working", (count: number) => string>>;
  readonly since: (event: string) => string;
  readonly events: Readonly<Record<string, string>>;
}

const words: PerLanguage<CountingWords> = {
  id: {
    days: { calendar: (count) => `${count} hari kalender`, working: (count) => `${count} hari kerja` },
    since: (event) => `sejak ${event}`,
    events: {
      "act.on": "perbuatan",
      "report.known_on": "diketahui",
      "report.reported_on": "dilaporkan",
      "report.registered_on": "diregistrasi",
      "report.judged_on": "diputus",
    },
  },
  en: {
    days: {
      calendar: (count) => `${count} calendar day${count === 1 ? "" : "s"}`,
      working: (count) => `${count} working day${count === 1 ? "" : "s"}`,
    },
    since: (event) => `since ${event}`,
    events: {
      "act.on": "the conduct",
      "report.known_on": "it became known",
      "report.reported_on": "it was reported",
      "report.registered_on": "it was registered",
      "report.judged_on": "the judgment",
    },
  },
};

/** `7 calendar report.known_on` → `7 hari kalender sejak diketahui`; other text comes back as it is. */
export function countedFrom(counted: string, language: Language): string {
  const [, count, kind, event] = /^(\d+) (calendar|working) (\S+)$/.exec(counted) ?? [];
  if (count === undefined || event === undefined || (kind !== "calendar" && kind !== "working")) return counted;
  const { days, since, events } = words[language];
  return `${days[kind](Number(count))} ${since(events[event] ?? event)}`;
}
