import type { Duration } from "../rulebook/model.js";
import type { Language, PerLanguage } from "./language.js";

const separator: PerLanguage<string> = { id: ".", en: "," };

/** Groups of three digits: 6000000 → `6.000.000` or `6,000,000`. */
export function grouped(whole: number, language: Language): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator[language]);
}

/** Whole rupiah: `Rp6.000.000`, `Rp6,000,000`. */
export function rupiah(whole: number, language: Language): string {
  return `Rp${grouped(whole, language)}`;
}

/** `3 ketentuan`; English takes the plural where the number asks for it. */
export function counted(count: number, noun: { readonly one: string; readonly many: string }): string {
  return `${count} ${count === 1 ? noun.one : noun.many}`;
}

type Unit = keyof Duration;

const units: PerLanguage<Readonly<Record<Unit, { readonly one: string; readonly many: string }>>> = {
  id: {
    years: { one: "tahun", many: "tahun" },
    months: { one: "bulan", many: "bulan" },
    days: { one: "hari", many: "hari" },
  },
  en: {
    years: { one: "year", many: "years" },
    months: { one: "month", many: "months" },
    days: { one: "day", many: "days" },
  },
};

/** `{ years: 1, months: 6 }` → `1 tahun 6 bulan`; nothing is converted, the statute's own unit stays. */
export function duration(value: Duration, language: Language): string {
  const order: readonly Unit[] = ["years", "months", "days"];
  return order
    .flatMap((unit) => {
      const count = value[unit];
      return count === undefined ? [] : [counted(count, units[language][unit])];
    })
    .join(" ");
}

const and: PerLanguage<string> = { id: "dan", en: "and" };

/** `a, b, dan c` as EYD asks; `a, b and c`. */
export function listed(items: readonly string[], language: Language): string {
  const parts = items.length < 2 ? [items] : [items.slice(0, -1), items.slice(-1)];
  const comma = language === "id" && items.length > 2 ? "," : "";
  return parts.map((part) => part.join(", ")).join(`${comma} ${and[language]} `);
}
