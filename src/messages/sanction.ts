import type { Custody, Duration, Fine, FineRange } from "../rulebook/model.js";
import { duration, rupiah } from "./amount.js";
import type { Language, PerLanguage } from "./language.js";

type Connector = "and" | "or" | "and_or";

interface SanctionWords {
  readonly heading: string;
  readonly custody: Readonly<Record<Custody["kind"], string>>;
  readonly fine: string;
  readonly atLeastTime: string;
  readonly atMostTime: string;
  readonly atLeastMoney: string;
  readonly atMostMoney: string;
  readonly connector: Readonly<Record<Connector, string>>;
  /** Between rival figures that the law leaves unsettled. */
  readonly rival: string;
  /** Between rival figures of equal standing. */
  readonly orRival: string;
}

export const sanctionWords: PerLanguage<SanctionWords> = {
  id: {
    heading: "ancaman menurut pasal, bila seluruh unsur terpenuhi",
    custody: { penjara: "pidana penjara", kurungan: "pidana kurungan", none: "tanpa pidana badan" },
    fine: "denda",
    atLeastTime: "paling singkat",
    atMostTime: "paling lama",
    atLeastMoney: "paling sedikit",
    atMostMoney: "paling banyak",
    connector: { and: "dan", or: "atau", and_or: "dan/atau" },
    rival: "menurut bacaan lain",
    orRival: "atau, menurut bacaan lain,",
  },
  en: {
    heading: "penalty under the article, if every element is satisfied",
    custody: { penjara: "imprisonment", kurungan: "light imprisonment (kurungan)", none: "no custody" },
    fine: "a fine",
    atLeastTime: "of at least",
    atMostTime: "of at most",
    atLeastMoney: "of at least",
    atMostMoney: "of at most",
    connector: { and: "and", or: "or", and_or: "and/or" },
    rival: "on another reading",
    orRival: "or, on another reading,",
  },
};

/** Joins the ends as the article does; where it is not recorded how, a comma asserts nothing. */
function between(
  low: string | undefined,
  high: string | undefined,
  range: "or" | "and" | undefined,
  words: SanctionWords,
): string {
  const joint = range === undefined ? ", " : ` ${words.connector[range]} `;
  return [low, high].filter((end) => end !== undefined).join(joint);
}

function time(value: Duration | undefined, lead: string, language: Language): string | undefined {
  return value === undefined ? undefined : `${lead} ${duration(value, language)}`;
}

function money(value: number | undefined, lead: string, language: Language): string | undefined {
  return value === undefined ? undefined : `${lead} ${rupiah(value, language)}`;
}

/** `pidana penjara paling singkat 1 bulan atau paling lama 6 bulan`, with the connector as the article prints it. */
export function custodyText(custody: Custody, language: Language): string {
  const words = sanctionWords[language];
  const low = time(custody.min, words.atLeastTime, language);
  const high = time(custody.max, words.atMostTime, language);
  return `${words.custody[custody.kind]} ${between(low, high, custody.range, words)}`.trim();
}

function fineRange(fine: FineRange, language: Language): string {
  const words = sanctionWords[language];
  const low = money(fine.min, words.atLeastMoney, language);
  const high = money(fine.max, words.atMostMoney, language);
  return between(low, high, fine.range, words);
}

/** `denda paling sedikit Rp600.000 atau paling banyak Rp6.000.000`; rival or personal ceilings follow in brackets. */
export function fineText(fine: Fine, language: Language): string {
  const words = sanctionWords[language];
  const stated = fineRange(fine, language);
  const { multiple, by_subject: bySubject = [], alternatives = [] } = fine;
  const personal = bySubject.map((part) => `${part.text[language]}: ${fineRange(part, language)}`);
  if (stated === "" && multiple === undefined && alternatives.length > 0) {
    const equals = alternatives.map((part) => `${fineRange(part, language)} (${part.text[language]})`);
    return [`${words.fine} ${equals.join(` ${words.orRival} `)}`, ...personal].join("; ");
  }
  const main = `${words.fine} ${stated}`.trim();
  const extra = [
    ...(multiple === undefined ? [] : [multiple[language]]),
    ...personal,
    ...alternatives.map((part) => `${words.rival} (${part.text[language]}): ${fineRange(part, language)}`),
  ];
  return extra.length === 0 ? main : `${main} (${extra.join("; ")})`;
}

/** The penal range of one chain in one sentence; empty when the article prints none. */
export function penalText(
  penal: { readonly custody?: Custody; readonly fine?: Fine; readonly connector?: string },
  language: Language,
): string {
  const words = sanctionWords[language];
  const parts = [
    ...(penal.custody === undefined || penal.custody.kind === "none" ? [] : [custodyText(penal.custody, language)]),
    ...(penal.fine === undefined ? [] : [fineText(penal.fine, language)]),
  ];
  const connector = Object.entries(words.connector).find(([key]) => key === penal.connector)?.[1];
  return parts.join(connector === undefined ? "; " : ` ${connector} `);
}
