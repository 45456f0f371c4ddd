import type { Language } from "../../messages/language.js";
import { reportWords } from "../../messages/report-words.js";
import type { Condition, IsoDay, Rulebook, Source } from "../../rulebook/model.js";
import { lexiconOf } from "../lexicon.js";
import type { Paint } from "../paint.js";
import { dotted } from "../pretty/view.js";
import type { PackView } from "./condition.js";

/** What everything that `asn-check show` prints is given. */
export interface ShowOptions {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** Test cases of a provision; undefined where the tests are not at hand. */
  readonly tests: number | undefined;
}

export function packView({ rulebook, language, paint, width }: ShowOptions, on: IsoDay): PackView {
  return {
    rulebook,
    language,
    words: reportWords[language],
    lexicon: lexiconOf(rulebook, language),
    paint,
    width: Math.max(40, Math.min(120, width)),
    on,
    verbose: false,
  };
}

/** The lines of a page, as they are printed. */
export function pageOf(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

export function sourcesText(sources: readonly Source[]): string {
  return sources.map(({ title, url }) => dotted(title, url)).join("; ");
}

/** Whether a condition, itself or inside, is of a kind. */
export function mentions(condition: Condition, wanted: (condition: Condition) => boolean): boolean {
  if (wanted(condition)) return true;
  if ("any" in condition) return condition.any.some((branch) => mentions(branch, wanted));
  if ("all" in condition) return condition.all.some((branch) => mentions(branch, wanted));
  return "not" in condition && mentions(condition.not, wanted);
}

/** Provisions of which an element or exception has such a condition. */
export function readBy(rulebook: Rulebook, wanted: (condition: Condition) => boolean): readonly string[] {
  return rulebook.provisions
    .filter(({ versions }) =>
      versions.some(({ elements, exceptions }) =>
        [...elements, ...(exceptions ?? [])].some((part) => mentions(part, wanted)),
      ),
    )
    .map(({ id }) => id);
}
