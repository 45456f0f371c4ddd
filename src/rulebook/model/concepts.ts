/** What several provisions share: definitions, and questions on which readings differ. */
import type { Condition } from "./condition.js";
import type { Bilingual, Certainty, IsoDay, Source } from "./text.js";

export interface DefinitionVersion {
  readonly in_force: { readonly from: IsoDay; readonly until?: IsoDay };
  readonly condition: Condition;
  readonly ref: string;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
}

export interface Definition {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly versions: readonly DefinitionVersion[];
  readonly file: string;
}

export interface ReadingChoice {
  readonly id: string;
  readonly text: Bilingual;
  readonly authority: "statute" | "ruling" | "circular" | "practice" | "doctrine";
  /** Prevails always, or under a condition. */
  readonly prevails?: true | Condition;
  readonly refs: readonly string[];
  readonly certainty: Certainty;
  /** `always: true` / `never: true` for a choice that settles by itself. */
  readonly condition: Condition | { readonly always: boolean };
}

export interface Reading {
  readonly id: string;
  readonly question: Bilingual;
  readonly scope: Bilingual;
  readonly choices: readonly ReadingChoice[];
  readonly sources?: readonly Source[];
  readonly file: string;
}
