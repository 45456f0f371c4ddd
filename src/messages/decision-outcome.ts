import type { Language } from "./language.js";

type Known =
  | "terbukti"
  | "tidak-terbukti"
  | "dipidana"
  | "bebas"
  | "lepas"
  | "tersangka"
  | "dihentikan"
  | "diteruskan"
  | "direkomendasikan"
  | "ditolak"
  | "gugur"
  | "dibatalkan"
  | "sanksi"
  | "keputusan-kpu-dibatalkan"
  | "pemungutan-suara-ulang";

const words: Readonly<Record<Known, Readonly<Record<Language, string>>>> = {
  terbukti: { id: "terbukti", en: "proven" },
  "tidak-terbukti": { id: "tidak terbukti", en: "not proven" },
  dipidana: { id: "dipidana", en: "convicted" },
  bebas: { id: "bebas", en: "acquitted" },
  lepas: { id: "lepas dari tuntutan", en: "released from prosecution" },
  tersangka: { id: "ditetapkan sebagai tersangka", en: "named as suspect" },
  dihentikan: { id: "dihentikan", en: "stopped" },
  diteruskan: { id: "diteruskan", en: "forwarded" },
  direkomendasikan: { id: "direkomendasikan", en: "recommended" },
  ditolak: { id: "ditolak", en: "rejected" },
  gugur: { id: "gugur", en: "lapsed" },
  dibatalkan: { id: "dibatalkan", en: "annulled" },
  sanksi: { id: "dijatuhi sanksi", en: "sanctioned" },
  "keputusan-kpu-dibatalkan": { id: "keputusan KPU dibatalkan", en: "decision of KPU annulled" },
  "pemungutan-suara-ulang": { id: "pemungutan suara ulang", en: "voting to be repeated" },
};

const isKnown = (outcome: string): outcome is Known => Object.hasOwn(words, outcome);

/** What a body decided, as an incident records it: any word may stand there; those that are known have two languages. */
export function decisionOutcome(outcome: string, language: Language): string {
  return isKnown(outcome) ? words[outcome][language] : outcome;
}
