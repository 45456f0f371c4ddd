import type { PerLanguage } from "./language.js";

interface LaterLawWords {
  readonly lead: string;
  readonly since: (cite: string, day: string) => string;
  readonly direction: Readonly<Record<"lighter" | "mixed", string>>;
  readonly whole: string;
}

/** Words for a range that changed between the act and the judgment. */
export const laterLawWords: PerLanguage<LaterLawWords> = {
  id: {
    lead: "Hukum kemudian",
    since: (cite, day) => `${cite} sejak ${day}`,
    direction: { lighter: "lebih ringan", mixed: "sebagian lebih ringan, sebagian lebih berat" },
    whole: "yang lebih menguntungkan dipakai utuh, tidak dicampur",
  },
  en: {
    lead: "Later law",
    since: (cite, day) => `${cite} from ${day}`,
    direction: { lighter: "lighter", mixed: "lighter in part, graver in part" },
    whole: "the more favourable is applied as a whole, never mixed",
  },
};
