import { problem } from "../problems.js";
import type { Lint } from "./context.js";
import { isSentence, textSites } from "./texts.js";

/** Longest text that still reads as one in our own words, in characters. */
const LONGEST: Readonly<Record<string, number>> = { title: 300, norm: 700, text: 600 };

/** Formulas of legislative drafting: nobody restates a norm with them. */
const FORMULAS = [
  /\bsebagaimana dimaksud (?:dalam|pada) (?:Pasal|ayat|huruf)\b/i,
  /\bdipidana dengan pidana (?:penjara|kurungan)\b/i,
  /\(\w+(?: \w+)* (?:juta|miliar|ribu) rupiah\)/i,
  /\b\d+ \((?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[a-z]+ (?:belas|puluh)[a-z ]*)\) (?:bulan|tahun|hari)\b/i,
];

/** Norms are restated in our own words: no statute sentences, no text that nobody reads to its end. */
export const pasted: Lint = ({ rulebook, tests, at }) =>
  textSites(rulebook, tests)
    .filter(isSentence)
    .flatMap((site) => {
      const { entity, path, text } = site;
      const limit = LONGEST[String(path.at(-2))];
      if (FORMULAS.some((formula) => formula.test(withoutQuotes(text))))
        return [problem("text-pasted", { text: text.slice(0, 60) }, at(entity, path), "warning")];
      if (limit === undefined || text.length <= limit) return [];
      return [problem("text-long", { length: text.length, limit }, at(entity, path), "warning")];
    });

/** A few words in quotation marks are a term that is spoken of. */
function withoutQuotes(text: string): string {
  return text.replace(/[“"][^”"]{1,80}[”"]/g, "");
}
