import { counted } from "./amount.js";
import type { PerLanguage } from "./language.js";

/** How far a time limit is from the day of reckoning; `unknown`: it cannot be counted yet. */
export type Age = "past30" | "past" | "today" | "week" | "later" | "unknown";

/** Words of the overview of many incidents. */
export interface OverviewWords {
  readonly title: string;
  readonly totals: string;
  readonly matrix: string;
  readonly matrixHelp: string;
  readonly months: string;
  readonly monthsHelp: string;
  readonly regions: string;
  readonly ageing: string;
  readonly ageingHelp: (day: string) => string;
  readonly missing: string;
  readonly list: string;
  readonly cases: string;
  readonly incidents: string;
  readonly incident: string;
  readonly conduct: string;
  readonly month: string;
  readonly calendar: string;
  readonly region: string;
  readonly outcome: string;
  readonly tracks: string;
  readonly due: string;
  readonly lacking: string;
  readonly count: string;
  readonly neither: string;
  readonly unsaid: string;
  readonly unread: (count: number) => string;
  readonly others: (count: number) => string;
  readonly age: Readonly<Record<Age, string>>;
  readonly find: string;
  readonly all: string;
  readonly shown: string;
  readonly top: string;
  readonly study: string;
  readonly noStudies: (most: number) => string;
  readonly cellText: (fulfilled: number, open: number) => string;
  readonly chart: (name: string, values: string) => string;
}

export const overviewWords: PerLanguage<OverviewWords> = {
  id: {
    title: "Ikhtisar dugaan pelanggaran netralitas",
    totals: "Jumlah",
    matrix: "Perbuatan menurut jalur",
    matrixHelp: "Banyaknya peristiwa yang mendalilkan perbuatan itu, dengan jalur terpenuhi (●) atau belum (◐).",
    months: "Hasil menurut bulan perbuatan",
    monthsHelp:
      "Tahap pemilihan di samping bulannya menurut kalender pemilihan peristiwa-peristiwa itu; dalam kurung hari pemungutan suaranya. Perbuatan yang berlangsung terus dihitung di tiap bulannya.",
    regions: "Daerah",
    ageing: "Umur tenggat",
    ageingHelp: (day) => `Tenggat terdekat tiap jalur yang terpenuhi atau belum, dihitung dari ${day}.`,
    missing: "Yang paling sering belum ditetapkan",
    list: "Daftar peristiwa",
    cases: "Tiap peristiwa",
    incidents: "Peristiwa",
    incident: "Peristiwa",
    conduct: "Perbuatan",
    month: "Bulan",
    calendar: "Tahap pemilihan",
    region: "Daerah",
    outcome: "Hasil",
    tracks: "Jalur",
    due: "Tenggat",
    lacking: "Belum ditetapkan",
    count: "Banyaknya",
    neither: "tanpa keduanya",
    unsaid: "tidak disebut",
    unread: (count) => `${count} catatan tidak dapat dinilai; alasannya di bawah.`,
    others: (count) => `${count} lainnya`,
    age: {
      past30: "lewat lebih dari 30 hari",
      past: "lewat 1–30 hari",
      today: "hari ini",
      week: "1–7 hari lagi",
      later: "lebih dari 7 hari lagi",
      unknown: "belum dapat dihitung",
    },
    find: "Cari dalam daftar",
    all: "semua",
    shown: "ditampilkan",
    top: "ke daftar",
    study: "Kajian lengkap",
    noStudies: (most) =>
      `Ringkas, karena lebih dari ${most} peristiwa; kajian lengkap satu peristiwa: asn-check report BERKAS.`,
    cellText: (fulfilled, open) => `● ${fulfilled} · ◐ ${open}`,
    chart: (name, values) => `Diagram batang ${name}: ${values}.`,
  },
  en: {
    title: "Overview of alleged neutrality violations",
    totals: "Totals",
    matrix: "Conduct by track",
    matrixHelp: "How many incidents that allege the conduct have the track fulfilled (●) or open (◐).",
    months: "Outcome by month of conduct",
    monthsHelp:
      "The period beside a month is taken from the election calendars of these incidents, with the day of voting in brackets. Conduct that went on counts in each of its months.",
    regions: "Regions",
    ageing: "Age of time limits",
    ageingHelp: (day) => `The nearest limit of each track that is fulfilled or open, counted from ${day}.`,
    missing: "What is missing most often",
    list: "List of incidents",
    cases: "Each incident",
    incidents: "Incidents",
    incident: "Incident",
    conduct: "Conduct",
    month: "Month",
    calendar: "Period of the election",
    region: "Region",
    outcome: "Outcome",
    tracks: "Tracks",
    due: "Limit",
    lacking: "Not determined",
    count: "Number",
    neither: "neither",
    unsaid: "not stated",
    unread: (count) =>
      `${counted(count, { one: "record", many: "records" })} could not be judged; the reasons stand below.`,
    others: (count) => counted(count, { one: "other", many: "others" }),
    age: {
      past30: "passed more than 30 days ago",
      past: "passed 1–30 days ago",
      today: "today",
      week: "in 1–7 days",
      later: "in more than 7 days",
      unknown: "cannot be counted yet",
    },
    find: "Find in the list",
    all: "all",
    shown: "shown",
    top: "to the list",
    study: "Full study",
    noStudies: (most) =>
      `In brief, as there are more than ${most} incidents; the full study of one: asn-check report FILE.`,
    cellText: (fulfilled, open) => `● ${fulfilled} · ◐ ${open}`,
    chart: (name, values) => `Bar chart of ${name}: ${values}.`,
  },
};
