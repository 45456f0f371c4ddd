/** An interview as data: what is asked, what can be answered. No terminal, no words of any language. */
import type { Bilingual } from "../rulebook/model.js";
import type { Json } from "../text/canonical-json.js";
import type { JsonPath } from "../text/json-edit.js";

export interface Option {
  readonly slug: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  /** Everyday words that mean it. */
  readonly aliases?: readonly string[];
}

/** How a question is answered. */
export type Input =
  | { readonly kind: "text" }
  /** Several texts, each of its own. */
  | { readonly kind: "texts" }
  | { readonly kind: "yes_no" }
  | { readonly kind: "number"; readonly unit?: "months" | "years" | "rupiah" }
  /** `period`: also a period, or one day not known exactly. */
  | { readonly kind: "day"; readonly period: boolean }
  /** Day of an examination, or whether it was before that day. */
  | { readonly kind: "examined"; readonly before: string }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "choices"; readonly options: readonly Option[] }
  /** One of the bodies that evaluate, or one that is named. */
  | { readonly kind: "body" };

/** What a question is about; words and effect follow from it. */
export type Topic =
  | "fact"
  | "finding"
  | "finding_by"
  | "finding_reasons"
  | "finding_for"
  | "reading"
  | "reading_by"
  | "cycle"
  | "more_actors"
  | "more_acts"
  | "by"
  | "conduct_text"
  | "conduct_contested"
  | "received_by"
  | "body_name"
  | "determination"
  | "campaign"
  | "voting_day"
  | "extra"
  | "title"
  | "narrative"
  | "cites";

export interface Question {
  /** Where it is written, as text: `acts[0].medium`; the same for the same question. */
  readonly id: string;
  readonly topic: Topic;
  readonly at: JsonPath;
  readonly input: Input;
  /** Path in the dictionary, `findings.<id>` or `reading:<id>`. */
  readonly fact?: string;
  readonly actor?: string;
  readonly act?: string;
  /** Nothing goes on without it. */
  readonly required?: true;
  /** "Not known, because" can be recorded. */
  readonly unknown?: true;
  /** What stands there now: not known, or contested. */
  readonly recorded?: Json;
  /** Chains and tracks that turn on it; empty where the file needs it anyway. */
  readonly decides: readonly string[];
  readonly tracks: readonly string[];
}

export type Reply =
  /** In the notation of the incident. */
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "unknown"; readonly why: string }
  | { readonly kind: "skip" };

/** One member of the incident set to a value. */
export interface Edit {
  readonly path: JsonPath;
  readonly value: Json;
}
