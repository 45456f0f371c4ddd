/** The fact dictionary. */
import type { Condition } from "./condition.js";
import type { Bilingual } from "./text.js";

export type FactType =
  | "boolean"
  | "enum" // one slug; several, when the incident lists several
  | "list" // list of slugs
  | "number"
  | "date"
  | "examined" // disciplinary examination: a day, or a day with the answer "before it or not"
  | "text"; // shown, never evaluated

export type FactScope = "actor" | "act" | "target" | "election" | "report" | "findings";

/** One slug of an enumerated fact. `is_a` names wider slugs of the same value set. */
export interface SlugEntry {
  readonly slug: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  /** Everyday words that suggest this slug; they never set it. */
  readonly aliases?: readonly string[];
  readonly is_a?: readonly (string | { readonly kind: string; readonly when: Condition })[];
  /** For conduct: a behaviour as reports tell it, or a category of the statutes. */
  readonly level?: "concrete" | "legal";
}

/** One entry of the fact dictionary. `path` is scope and key: `actor.on_unpaid_leave`. */
export interface FactEntry {
  readonly path: string;
  readonly kind: "fact" | "finding";
  readonly type: FactType;
  /** Values of an enum or list, or the name of a shared value set (`values_from`). */
  readonly values?: readonly SlugEntry[];
  readonly values_from?: string;
  /** An enum that may be written as a list because an actor or target can be several things. */
  readonly many?: boolean;
  /** Absence means "not alleged" instead of "not asked" (conduct, capacities, convictions). */
  readonly allegation?: boolean;
  /** Computed by the product (stage, regime); may be stated where the contract allows it. */
  readonly derived?: boolean;
  /** Fact used for display, identification or procedure only; no rule needs to read it. */
  readonly display_only?: boolean;
  /** Of a fact about a person: it is read only of somebody who is one of these; said of others it changes nothing. */
  readonly of_status?: readonly string[];
  /** Of a fact about a person: whoever surely is one of these is not so, unless it is stated. */
  readonly not_of_status?: readonly string[];
  /** Of a finding: the kind of conduct that a body alleges by recording it. */
  readonly alleges?: string;
  readonly unit?: "months" | "years" | "rupiah";
  /**
   * A short noun phrase for reports: `kedudukan`, `masa jabatan berakhir`. A finding's names what is assessed
   * (`kesengajaan`); the report says that it is a finding.
   */
  readonly label?: Bilingual;
  readonly question: Bilingual;
  readonly help: Bilingual;
  readonly aliases?: readonly string[];
  /** Who can usually answer: shown with the question. */
  readonly ask_whom?: Bilingual;
}
