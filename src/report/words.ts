import type { WordEntry } from "../incident/words.js";
import type { Language, PerLanguage } from "../messages/language.js";
import { wordsWords } from "../messages/words.js";
import { displayWidth } from "../text/display-width.js";
import { wrap } from "./layout/wrap.js";
import type { Paint } from "./paint.js";

export interface WordsOptions {
  readonly wanted: string;
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** Every hit, not only the nearest. */
  readonly all: boolean;
}

const nearest = 8;

type Bilingual = PerLanguage<string>;

function entryLines(entry: WordEntry, language: Language, width: number, paint: Paint): string[] {
  const text = (value: Bilingual): string => value[language];
  const name = entry.slug === undefined ? entry.path : `${entry.path} = ${entry.slug}`;
  const label = text(entry.label);
  const together = displayWidth(`${label}  ${name}`) <= width;
  return [
    ...(together
      ? [`${paint.heading(label)}  ${paint.dim(name)}`]
      : [...wrap(label, width).map((line) => paint.heading(line)), `  ${paint.dim(name)}`]),
    ...wrap(text(entry.help), width - 2).map((line) => `  ${line}`),
    `  ${paint.strong(entry.line)}`,
    "",
  ];
}

/** What the dictionary has for some words: label, key, help, and a line to paste. */
export function wordsText(found: readonly WordEntry[], options: WordsOptions): string {
  const { wanted, language, paint } = options;
  const words = wordsWords[language];
  const width = Math.max(40, Math.min(120, options.width));
  const shown = options.all ? found : found.slice(0, nearest);
  const body = shown.flatMap((entry) => entryLines(entry, language, width, paint));
  const rest = found.length - shown.length;
  const lines = [
    ...body,
    ...(found.length === 0 ? wrap(words.nothing(wanted), width) : []),
    ...(rest > 0 ? [paint.dim(words.more(rest))] : []),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
