import type { RulebookProblemCode } from "../../rulebook/problems.js";
import type { Language, PerLanguage } from "../language.js";
import { pages } from "./all.js";

interface ExplainWords {
  readonly wrong: string;
  readonly right: string;
  readonly lint: (name: string) => string;
}

const words: PerLanguage<ExplainWords> = {
  id: { wrong: "Keliru", right: "Benar", lint: (name) => `Diperiksa oleh: ${name}` },
  en: { wrong: "Wrong", right: "Right", lint: (name) => `Checked by: ${name}` },
};

/** Every code that has a page, in their order. */
export const explainedCodes: readonly string[] = Object.keys(pages);

/** The page of a code as Markdown; undefined where nothing has this code. */
export function explanation(code: string, language: Language, lints: readonly string[]): string | undefined {
  if (!Object.hasOwn(pages, code)) return undefined;
  const { why, wrong, right } = pages[code as RulebookProblemCode]; // just looked up
  const said = words[language];
  return [
    `# ${code}`,
    "",
    why[language],
    "",
    `## ${said.wrong}`,
    "",
    "```yaml",
    wrong,
    "```",
    "",
    `## ${said.right}`,
    "",
    "```yaml",
    right,
    "```",
    ...(lints.length === 0 ? [] : ["", lints.map((name) => said.lint(name)).join("\n")]),
    "",
  ].join("\n");
}
