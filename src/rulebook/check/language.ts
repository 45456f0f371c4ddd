import { problem } from "../problems.js";
import type { Lint } from "./context.js";
import { isSentence, textSites } from "./texts.js";

/** Words that only the other language has, and how many of them make a sentence of it. */
const FOREIGN = {
  id: /\b(?:the|of|and|which|with|that|is|are|by|shall|who|from)\b/g,
  en: /\b(?:yang|dan|dengan|untuk|pada|dalam|oleh|adalah|atau|tidak|bagi)\b/g,
} as const;
const LEAST = 3;

/** The Indonesian text is Indonesian and the English one English: nobody put them in each other's place. */
export const language: Lint = ({ rulebook, tests, at }) =>
  textSites(rulebook, tests)
    .filter(isSentence)
    .flatMap(({ entity, path, text }) => {
      const said = path.at(-1) === "id" ? "id" : "en";
      const words = text.replace(/["“(][^"”)]*["”)]/g, "").toLowerCase();
      const foreign = words.match(FOREIGN[said])?.length ?? 0;
      const own = words.match(FOREIGN[said === "id" ? "en" : "id"])?.length ?? 0;
      if (foreign < LEAST || foreign <= own) return [];
      return [problem("language-swapped", { language: said, text: text.slice(0, 60) }, at(entity, path), "warning")];
    });
