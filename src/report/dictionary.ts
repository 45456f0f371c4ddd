import { keyOfFact, scopeOfFact, slugsOf, type DictionaryScope } from "../incident/dictionary.js";
import type { Language } from "../messages/language.js";
import { wordsWords } from "../messages/words.js";
import type { FactEntry, Rulebook } from "../rulebook/model.js";
import { displayWidth } from "../text/display-width.js";
import { wrap } from "./layout/wrap.js";
import type { Paint } from "./paint.js";

export interface DictionaryOptions {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

const scopes: readonly DictionaryScope[] = ["election", "actor", "conviction", "act", "target", "findings", "report"];

/** What may be written for a fact: its slugs, `true/false`, a day. A set that stood above already is named by the key it stood at. */
function valuesOf(fact: FactEntry, at: Map<string, string>, { rulebook, language }: DictionaryOptions): string {
  const { types, as } = wordsWords[language];
  if (fact.type !== "enum" && fact.type !== "list") return types[fact.type];
  const above = fact.values_from === undefined ? undefined : at.get(fact.values_from);
  if (above !== undefined) return as(above);
  if (fact.values_from !== undefined) at.set(fact.values_from, keyOfFact(fact));
  // What people tell before the groups of the statutes.
  const slugs = slugsOf(rulebook, fact);
  const groups = slugs.filter(({ level }) => level === "legal");
  return [...slugs.filter((each) => !groups.includes(each)), ...groups].map(({ slug }) => slug).join(", ");
}

/** Every key of an incident under the record that holds it, with what it means and what may stand there. */
export function dictionaryText(options: DictionaryOptions): string {
  const { rulebook, language, paint } = options;
  const words = wordsWords[language];
  const width = Math.max(40, Math.min(120, options.width));
  const at = new Map<string, string>();
  const lines = scopes.flatMap((scope) => {
    const facts = rulebook.facts.filter((fact) => scopeOfFact(fact) === scope && fact.derived !== true);
    if (facts.length === 0) return [];
    const column = Math.min(30, Math.max(...facts.map((fact) => displayWidth(keyOfFact(fact)))) + 2);
    return [
      paint.heading(words.scopes[scope]),
      ...facts.flatMap((fact) => {
        const key = keyOfFact(fact);
        const said = wrap(
          `${(fact.label ?? fact.question)[language]}: ${valuesOf(fact, at, options)}`,
          width - 2 - column,
        );
        const lead = displayWidth(key) < column ? [] : [`  ${paint.strong(key)}`];
        return [
          ...lead,
          ...said.map((line, index) =>
            index === 0 && lead.length === 0
              ? `  ${paint.strong(key)}${" ".repeat(column - displayWidth(key))}${line}`
              : " ".repeat(2 + column) + line,
          ),
        ];
      }),
      "",
    ];
  });
  return [...lines, ...wrap(words.hint, width).map((line) => paint.dim(line))]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}
