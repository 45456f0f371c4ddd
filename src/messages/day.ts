import type { IsoDay } from "../rulebook/model.js";
import type { Language, PerLanguage } from "./language.js";

// Own month names: `Intl` differs between machines and builds of Node.
const long: PerLanguage<readonly string[]> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const short: PerLanguage<readonly string[]> = {
  id: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
};

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

function spell(day: IsoDay, months: readonly string[]): string {
  const [, year, month, date] = isoDay.exec(day) ?? [];
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return year === undefined || date === undefined || name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** `2024-10-05` → `5 Oktober 2024`; text that is no day comes back as it is. */
export function longDay(day: IsoDay, language: Language): string {
  return spell(day, long[language]);
}

/** `2024-10-05` → `5 Okt 2024`, for narrow columns. */
export function shortDay(day: IsoDay, language: Language): string {
  return spell(day, short[language]);
}

/** A day, a month or a year, as a source has it: `2024-10` → `Oktober 2024`. */
export function spellPart(text: string, language: Language): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const name = month === undefined ? undefined : long[language][Number(month) - 1];
  return year === undefined || name === undefined ? longDay(text, language) : `${name} ${year}`;
}

/** One day that is not known exactly: at the latest, at the earliest, not at all. */
const bounds: PerLanguage<Readonly<Record<"latest" | "earliest" | "unknown", string>>> = {
  id: { latest: "paling lambat", earliest: "paling awal", unknown: "hari tidak diketahui" },
  en: { latest: "at the latest", earliest: "at the earliest", unknown: "day not known" },
};

/** One day of a span, not known which; an act that went on is written with a dash. */
const oneOf: PerLanguage<string> = { id: "antara $1 dan $2", en: "between $1 and $2" };

/** The days of an act: `oneDay` of them, or all. */
export function spellActDays(
  { days, one_day: oneDay }: { readonly days: string; readonly one_day?: true },
  language: Language,
): string {
  return spellDays(
    oneDay ? days.replace(/^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/, oneOf[language]) : days,
    language,
  );
}

/** Between days each of which somebody states. */
const or: PerLanguage<string> = { id: "$1 atau ", en: "$1 or " };

/**
 * Spells every ISO day inside a text: `2024-10-01..2024-10-05` → `1 Oktober 2024 – 5 Oktober 2024`; an end may be open.
 * `2024-10-01|2024-10-05` → `1 Oktober 2024 atau 5 Oktober 2024`.
 */
export function spellDays(text: string, language: Language): string {
  const { latest, earliest, unknown } = bounds[language];
  if (text === "..") return unknown;
  return text
    .replace(/^\.\.(?=\d{4}-\d{2}-\d{2}$)/, `${latest} `)
    .replace(/^(\d{4}-\d{2}-\d{2})\.\.$/, `${earliest} $1`)
    .replace(/(\d{4}-\d{2}-\d{2})\|(?=\d{4}-\d{2}-\d{2})/g, or[language])
    .replace(/(\d{4}-\d{2}-\d{2})\s*(?:\.\.|\/)\s*(\d{4}-\d{2}-\d{2})/g, "$1 – $2")
    .replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (day) => longDay(day, language));
}
