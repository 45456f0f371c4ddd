import type { PerLanguage } from "./language.js";
import { rulesWordsEn } from "./rules-en.js";
import { rulesWordsId } from "./rules-id.js";

export interface CoverageWords {
  readonly tests: string;
  readonly parts: Readonly<Record<"elements" | "branches" | "exceptions" | "wordings", string>>;
  readonly statutes: string;
  readonly status: Readonly<Record<"encoded" | "used" | "left_out" | "uncovered", string>>;
  readonly articles: (count: number) => string;
  readonly unknown: (articles: string) => string;
  readonly more: (count: number) => string;
}

export interface MutationWords {
  readonly score: (counts: { readonly killed: number; readonly mutants: number; readonly excused: number }) => string;
  readonly worst: string;
  readonly idle: (reason: { readonly provision: string; readonly kind: string; readonly part: string }) => string;
}

/** Help and small reports of the commands for the people who keep a rule pack. */
export interface RulesWords {
  readonly commands: Readonly<
    Record<"check" | "test" | "coverage" | "mutate" | "list" | "new" | "graph" | "diff" | "render", string>
  >;
  readonly options: Readonly<
    Record<
      | "checkFormat"
      | "output"
      | "failOn"
      | "explain"
      | "noTests"
      | "texts"
      | "dataFormat"
      | "minimum"
      | "testsOnly"
      | "instrument"
      | "kind"
      | "track"
      | "regime"
      | "certainty"
      | "on"
      | "from"
      | "graphFormat"
      | "graphTrack"
      | "over"
      | "renderFormat"
      | "folder",
      string
    >
  >;
  readonly checked: (counts: {
    readonly provisions: number;
    readonly facts: number;
    readonly tests: number;
    readonly errors: number;
    readonly warnings: number;
  }) => string;
  readonly coverage: CoverageWords;
  readonly mutation: MutationWords;
  /** More findings than a format can show. */
  readonly more: (count: number) => string;
  readonly nothingWrong: string;
  /** Name of the single test case of a pack in which nothing was found. */
  readonly wholePack: string;
}

export const rulesWords: PerLanguage<RulesWords> = { id: rulesWordsId, en: rulesWordsEn };
