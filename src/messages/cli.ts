import type { PerLanguage } from "./language.js";
import { cliWordsEn } from "./cli-en.js";
import { cliWordsId } from "./cli-id.js";

/** Help texts and small reports of the command line. */
export interface CliWords {
  readonly description: string;
  readonly headings: Readonly<Record<string, string>>;
  /** Translates the placeholders of a usage line. */
  readonly usage: (line: string) => string;
  readonly help: string;
  readonly version: string;
  readonly commands: Readonly<
    Record<"check" | "show" | "words" | "example" | "page" | "schema" | "rules" | "validate" | "completion", string>
  >;
  readonly options: Readonly<
    Record<
      | "format"
      | "output"
      | "rules"
      | "on"
      | "lawOn"
      | "reading"
      | "track"
      | "only"
      | "actor"
      | "act"
      | "failOn"
      | "detail"
      | "lang"
      | "redact"
      | "noRedact"
      | "quiet"
      | "verbose"
      | "color"
      | "debug",
      string
    >
  >;
  /** Shown when nothing is named: six lines that say where to begin. */
  readonly start: readonly string[];
  readonly exitCodes: string;
  readonly otherExamples: (names: string) => string;
  readonly rulesTested: (run: {
    readonly files: number;
    readonly chains: number;
    readonly cases: number;
    readonly passed: number;
    readonly failed: number;
  }) => string;
  readonly validated: (folder: string, valid: boolean) => string;
  readonly incidentsValidated: (incidents: number, errors: number) => string;
}

export const cliWords: PerLanguage<CliWords> = { id: cliWordsId, en: cliWordsEn };
