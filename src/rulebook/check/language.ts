import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";
import { isSentence, textSites, type TextSite } from "./texts.js";

/** Words that only the other language has, and how many of them make a sentence of it. */
const FOREIGN = {
  id: /\b(?:the|of|and|which|with|that|is|are|by|shall|who|from|or|not|one|for|to)\b/g,
  en: /\b(?:yang|dan|dengan|untuk|pada|dalam|oleh|adalah|atau|tidak|bagi|salah|satu)\b/g,
} as const;
const LEAST = 3;

type Language = keyof typeof FOREIGN;

/** The Indonesian text is Indonesian and the English one English: nobody put them in each other's place. */
export const language: Lint = ({ rulebook, tests, at }) => {
  const told = new Set<string>();
  const sites = textSites(rulebook, tests).filter(isSentence);
  return sites.flatMap((site, index): Problem[] => {
    const { entity, path, text } = site;
    const said = path.at(-1) === "id" ? "id" : "en";
    const pair = JSON.stringify(path.slice(0, -1));
    const after = sites[index + 1];
    const swapped = said === "id" && after !== undefined && isOtherOf(site, after) && areSwapped(site, after);
    const { foreign, own } = words(text, said);
    const foreignAlone = foreign >= LEAST && foreign > own && !told.has(pair);
    if (swapped) told.add(pair);
    else told.delete(pair);
    if (!swapped && !foreignAlone) return [];
    return [problem("language-swapped", { language: said, text: text.slice(0, 60) }, at(entity, path), "warning")];
  });
};

function words(text: string, said: Language): { readonly foreign: number; readonly own: number } {
  const plain = text.replace(/["“(][^"”)]{0,500}["”)]/g, "").toLowerCase();
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  return { foreign: count(FOREIGN[said]), own: count(FOREIGN[said === "id" ? "en" : "id"]) };
}

function isOtherOf(site: TextSite, other: TextSite): boolean {
  return (
    other.entity === site.entity &&
    other.path.at(-1) === "en" &&
    JSON.stringify(other.path.slice(0, -1)) === JSON.stringify(site.path.slice(0, -1))
  );
}

/** Both short, but each has words of the other language and none of its own. */
function areSwapped(indonesian: TextSite, english: TextSite): boolean {
  const [one, other] = [words(indonesian.text, "id"), words(english.text, "en")];
  return one.foreign > 0 && one.own === 0 && other.foreign > 0 && other.own === 0;
}
