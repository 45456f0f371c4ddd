import { existing } from "../existing.js";
import type { CountedAnswer, StepAnswer } from "../answer/model.js";
import { listed } from "./amount.js";
import { longDay, shortDay } from "./day.js";
import type { Language, PerLanguage } from "./language.js";

interface CountingWords {
  readonly days: Readonly<Record<"calendar" | "working", (count: number) => string>>;
  readonly hours: (count: number) => string;
  readonly atMost: (length: string) => string;
  readonly since: (event: string) => string;
  /** The step of another provision ends. */
  readonly step: (provision: string) => string;
  readonly knownOn: (day: string) => string;
  readonly first: (day: string) => string;
  readonly skipped: (days: string) => string;
  readonly weekend: (count: number) => string;
  readonly ifFirstCounts: (day: string) => string;
  readonly ifJointLeaveCounts: (day: string) => string;
  readonly computed: string;
  readonly events: Readonly<Record<string, string>>;
}

const words: PerLanguage<CountingWords> = {
  id: {
    days: { calendar: (count) => `${count} hari kalender`, working: (count) => `${count} hari kerja` },
    hours: (count) => `${count} jam`,
    atMost: (length) => `paling lama ${length}`,
    since: (event) => `sejak ${event}`,
    step: (provision) => `langkah ${provision}`,
    knownOn: (day) => `diketahui ${day}, sebelum perbuatan itu dapat melanggar pasal di jalur ini`,
    first: (day) => `hari pertama ${day}`,
    skipped: (days) => `dilewati ${days}`,
    weekend: (count) => `${count} hari akhir pekan`,
    ifFirstCounts: (day) => `bila hari pertama ikut dihitung: ${day}`,
    ifJointLeaveCounts: (day) => `bila cuti bersama dihitung sebagai hari kerja: ${day}`,
    computed: "hari libur tahun itu baru hitungan, belum ketetapan pemerintah",
    events: {
      "act.on": "perbuatan",
      "report.known_on": "diketahui",
      "report.reported_on": "dilaporkan",
      "report.registered_on": "diregistrasi",
      "report.judged_on": "diputus",
      "report.decision_received_on": "keputusan diterima",
    },
  },
  en: {
    days: {
      calendar: (count) => `${count} calendar day${count === 1 ? "" : "s"}`,
      working: (count) => `${count} working day${count === 1 ? "" : "s"}`,
    },
    hours: (count) => `${count} hour${count === 1 ? "" : "s"}`,
    atMost: (length) => `at most ${length}`,
    since: (event) => `since ${event}`,
    step: (provision) => `the step of ${provision}`,
    knownOn: (day) => `known on ${day}, before the act could breach a provision on this track`,
    first: (day) => `first day ${day}`,
    skipped: (days) => `passed over ${days}`,
    weekend: (count) => `${count} weekend day${count === 1 ? "" : "s"}`,
    ifFirstCounts: (day) => `if the first day counts itself: ${day}`,
    ifJointLeaveCounts: (day) => `if joint leave counts as work: ${day}`,
    computed: "the days off of that year are computed, not yet fixed by the government",
    events: {
      "act.on": "the conduct",
      "report.known_on": "it became known",
      "report.reported_on": "it was reported",
      "report.registered_on": "it was registered",
      "report.judged_on": "the judgment",
      "report.decision_received_on": "the decision was received",
    },
  },
};

/** `7 hari kalender sejak diketahui`. */
export function countedFrom({ from, event, days, counting }: CountedAnswer, language: Language): string {
  const { days: length, since, step, events } = words[language];
  return `${length[counting](days)} ${since(event ?? events[from] ?? step(from))}`;
}

/** How it was counted, part by part: from which day, what was passed over, what other readings would give. */
export function countedParts(counted: CountedAnswer, language: Language): readonly string[] {
  const say = words[language];
  if (counted.from_day === null || counted.first === null) return [countedFrom(counted, language)];
  const skipped = counted.skipped.map(({ day, name }) => `${name} (${shortDay(day, language)})`);
  const over = [...skipped, ...(counted.weekend === 0 ? [] : [say.weekend(counted.weekend)])];
  return [
    `${countedFrom(counted, language)} (${longDay(counted.from_day, language)})`,
    ...(counted.known_on === undefined ? [] : [say.knownOn(longDay(counted.known_on, language))]),
    say.first(longDay(counted.first, language)),
    ...(over.length === 0 ? [] : [say.skipped(listed(over, language))]),
    ...(counted.if_first_counts === null ? [] : [say.ifFirstCounts(longDay(counted.if_first_counts, language))]),
    ...(counted.if_joint_leave_counts === undefined
      ? []
      : [say.ifJointLeaveCounts(longDay(counted.if_joint_leave_counts, language))]),
    ...(counted.days_off === "computed" ? [say.computed] : []),
  ];
}

/** `paling lama 14 hari kerja sejak berkas diterima`. */
export function limitText(
  limit: Omit<NonNullable<StepAnswer["limit"]>, "event"> & { readonly event?: string | undefined },
  language: Language,
): string {
  const say = words[language];
  const { days, hours, counting, from, event } = limit;
  const length = days === undefined ? say.hours(existing(hours, from)) : say.days[counting ?? "calendar"](days);
  const start = event ?? say.events[from] ?? say.step(from);
  return `${say.atMost(length)} ${say.since(start)}`;
}
