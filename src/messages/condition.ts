import type { DayExpression, IsoDay, PeriodName } from "../rulebook/model.js";
import { duration } from "./amount.js";
import { longDay } from "./day.js";
import type { Language, PerLanguage } from "./language.js";

/** How conditions are read aloud. */
export interface ConditionWords {
  readonly any: string;
  readonly all: string;
  readonly not: string;
  readonly oneOf: (values: string) => string;
  readonly noneOf: (values: string) => string;
  readonly is: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly before: (day: string) => string;
  readonly after: (day: string) => string;
  readonly within: (period: string) => string;
  readonly between: (from: string | undefined, to: string | undefined) => string;
  readonly period: Readonly<Record<PeriodName, string>>;
  readonly calendar: Readonly<Record<string, string>>;
  readonly minus: (amount: string, day: string) => string;
  readonly plus: (amount: string, day: string) => string;
  readonly meets: (definition: string, id: string) => string;
  readonly reads: (question: string, choice: string | undefined) => string;
  /** `name` says that it is a finding. */
  readonly finding: (name: string, value: string) => string;
  /** Behind the value: a record counts here only if it says which provision it is about. */
  readonly byName: string;
  readonly breach: (provision: string, elsewhere: boolean) => string;
  readonly unit: Readonly<Record<"months" | "years" | "rupiah", string>>;
  readonly always: string;
  readonly never: string;
}

export const conditionWords: PerLanguage<ConditionWords> = {
  id: {
    any: "salah satu dari:",
    all: "semuanya:",
    not: "bukan:",
    oneOf: (values) => `salah satu dari ${values}`,
    noneOf: (values) => `bukan ${values}`,
    is: (value) => value,
    atLeast: (value) => `paling sedikit ${value}`,
    atMost: (value) => `paling banyak ${value}`,
    before: (day) => `sebelum ${day}`,
    after: (day) => `setelah ${day}`,
    within: (period) => `dalam ${period}`,
    between: (from, to) =>
      [from === undefined ? "" : `sejak ${from}`, to === undefined ? "" : `sampai ${to}`].join(" ").trim(),
    period: { campaign: "masa kampanye", quiet_period: "masa tenang", voting_day: "hari pemungutan suara" },
    calendar: {
      determination: "penetapan pasangan calon",
      party_determination: "penetapan partai peserta",
      determination_planned: "jadwal penetapan pasangan calon",
      voting_day: "hari pemungutan suara",
      elected_determination: "penetapan calon terpilih",
    },
    minus: (amount, day) => `${amount} sebelum ${day}`,
    plus: (amount, day) => `${amount} setelah ${day}`,
    meets: (definition, id) => `menurut definisi: ${definition} (${id})`,
    reads: (question, choice) => `tergantung tafsir: ${question}${choice === undefined ? "" : ` (di sini: ${choice})`}`,
    finding: (name, value) => `menuntut ${name}: ${value}`,
    byName: "dengan menyebut ketentuan ini",
    breach: (provision, elsewhere) => `melanggar ${provision}${elsewhere ? " dalam perbuatan lain" : ""}`,
    unit: { months: "bulan", years: "tahun", rupiah: "rupiah" },
    always: "selalu",
    never: "tidak pernah",
  },
  en: {
    any: "one of:",
    all: "all of:",
    not: "not:",
    oneOf: (values) => `one of ${values}`,
    noneOf: (values) => `none of ${values}`,
    is: (value) => value,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    before: (day) => `before ${day}`,
    after: (day) => `after ${day}`,
    within: (period) => `within ${period}`,
    between: (from, to) =>
      [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`].join(" ").trim(),
    period: { campaign: "the campaign", quiet_period: "the quiet period", voting_day: "voting day" },
    calendar: {
      determination: "the determination of candidates",
      party_determination: "the determination of the parties",
      determination_planned: "the planned determination of candidates",
      voting_day: "voting day",
      elected_determination: "the determination of the elected candidate",
    },
    minus: (amount, day) => `${amount} before ${day}`,
    plus: (amount, day) => `${amount} after ${day}`,
    meets: (definition, id) => `meets the definition: ${definition} (${id})`,
    reads: (question, choice) => `turns on a reading: ${question}${choice === undefined ? "" : ` (here: ${choice})`}`,
    finding: (name, value) => `needs a ${name}: ${value}`,
    byName: "naming this provision",
    breach: (provision, elsewhere) => `breaches ${provision}${elsewhere ? " in another act" : ""}`,
    unit: { months: "months", years: "years", rupiah: "rupiah" },
    always: "always",
    never: "never",
  },
};

/** `6 bulan sebelum penetapan pasangan calon`; `nameOf` says what a dated fact is. */
export function dayExpressionText(
  day: IsoDay | DayExpression,
  language: Language,
  nameOf: (path: string) => string,
): string {
  if (typeof day === "string") return longDay(day, language);
  const words = conditionWords[language];
  const name = words.calendar[day.date] ?? nameOf(day.date);
  const moved = day.minus === undefined ? name : words.minus(duration(day.minus, language), name);
  return day.plus === undefined ? moved : words.plus(duration(day.plus, language), moved);
}
