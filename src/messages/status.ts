import type { ElementStatus, ProvisionStatus } from "../answer/model.js";
import type { NoLaw } from "../engine/status.js";
import type { PerLanguage } from "./language.js";

/** Neutral shapes, always with words: filled, half, empty. Never a tick or a cross. */
export type Mark = "●" | "◐" | "○";

/** How a provision stands, with "not alleged" apart from "not fulfilled". */
export type Outcome = ProvisionStatus | "not_alleged";

export const outcomeMark: Readonly<Record<Outcome, Mark>> = {
  fulfilled: "●",
  open: "◐",
  excepted: "○",
  not_fulfilled: "○",
  not_alleged: "○",
  not_reached: "○",
  not_in_force: "○",
  wrong_regime: "○",
};

export const elementMark: Readonly<Record<ElementStatus, Mark>> = {
  satisfied: "●",
  open: "◐",
  not_satisfied: "○",
};

/** One or two words for a column. */
export const outcomeWord: PerLanguage<Readonly<Record<Outcome, string>>> = {
  id: {
    fulfilled: "terpenuhi",
    open: "belum",
    excepted: "dikecualikan",
    not_fulfilled: "tidak terpenuhi",
    not_alleged: "tidak didalilkan",
    not_reached: "tidak menjangkau",
    not_in_force: "tidak berlaku",
    wrong_regime: "rezim lain",
  },
  en: {
    fulfilled: "fulfilled",
    open: "open",
    excepted: "excepted",
    not_fulfilled: "not fulfilled",
    not_alleged: "not alleged",
    not_reached: "not reached",
    not_in_force: "not in force",
    wrong_regime: "other regime",
  },
};

export const elementWord: PerLanguage<Readonly<Record<ElementStatus, string>>> = {
  id: { satisfied: "terpenuhi", open: "belum", not_satisfied: "tidak" },
  en: { satisfied: "satisfied", open: "open", not_satisfied: "not satisfied" },
};

interface StatusSentences {
  readonly fulfilled: string;
  /** `missing` is a list in words; empty when nothing is named. */
  readonly open: (missing: string) => string;
  readonly not_fulfilled: (elements: string) => string;
  readonly not_alleged: string;
  readonly excepted: (exception: string) => string;
  readonly not_reached: string;
  /** Why no version covers the day, each in its own words. */
  readonly not_in_force: Readonly<Record<NoLaw | "unstated", string>>;
  readonly wrong_regime: string;
}

/** What a status means, in the fixed wording of the product: it maps, it does not rule. */
export const statusSentence: PerLanguage<StatusSentences> = {
  id: {
    fulfilled: "seluruh unsur terpenuhi menurut fakta dan penilaian yang dicatat; bukan putusan",
    open: (missing) => (missing === "" ? "belum dapat disimpulkan" : `belum dapat disimpulkan: kurang ${missing}`),
    not_fulfilled: (elements) => `unsur ${elements} tidak terpenuhi menurut fakta yang dicatat`,
    not_alleged: "tidak didalilkan; bukan berarti tidak terjadi",
    excepted: (exception) => `pengecualian ${exception} berlaku`,
    not_reached: "tidak menjangkau subjek ini",
    not_in_force: {
      before_first: "belum berlaku pada hari itu",
      gap: "tidak ada bunyi yang berlaku pada hari itu",
      repealed: "tidak berlaku lagi pada hari itu",
      displaced: "dikesampingkan aturan peralihan bagi hari itu",
      unstated: "tidak berlaku pada hari itu",
    },
    wrong_regime: "rezim pemilihan lain",
  },
  en: {
    fulfilled: "every element is satisfied on the recorded facts and findings; not a ruling",
    open: (missing) => (missing === "" ? "cannot be concluded yet" : `cannot be concluded yet: lacking ${missing}`),
    not_fulfilled: (elements) => `element ${elements} is not satisfied on the recorded facts`,
    not_alleged: "not alleged; which does not mean that it did not happen",
    excepted: (exception) => `the exception ${exception} applies`,
    not_reached: "does not reach this person",
    not_in_force: {
      before_first: "not yet in force on that day",
      gap: "no wording was in force on that day",
      repealed: "no longer in force on that day",
      displaced: "displaced for that day by a transitional rule",
      unstated: "not in force on that day",
    },
    wrong_regime: "another kind of election",
  },
};

/** The outcome of a verdict, with the conduct that nobody alleged told apart. */
export function outcomeOf(verdict: { readonly status: ProvisionStatus; readonly because: readonly string[] }): Outcome {
  return verdict.status === "not_fulfilled" && verdict.because.includes("not_alleged") ? "not_alleged" : verdict.status;
}
