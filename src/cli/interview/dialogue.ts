import type { Question, Reply } from "../../interview/model.js";
import type { Asked } from "../../report/interview/asked.js";

/** What somebody does when asked. */
export type Turn =
  | { readonly kind: "reply"; readonly reply: Reply }
  /** Another question, by its key. */
  | { readonly kind: "named"; readonly key: string; readonly text: string }
  | { readonly kind: "back" }
  /** Enough: save what is there. */
  | { readonly kind: "done" }
  /** Ctrl-C, or the terminal is closed. */
  | { readonly kind: "left" }
  /** No more input. */
  | { readonly kind: "ended" };

/** One that can be asked: somebody at a terminal, or the lines of a script. */
export interface Dialogue {
  readonly say: (text: string) => Promise<void>;
  /**
   * `isKey` tells the keys of other questions that can be answered now; `earlier` is what was replied to this one before
   * somebody went back.
   */
  readonly ask: (question: Question, asked: Asked, isKey: (key: string) => boolean, earlier?: Reply) => Promise<Turn>;
}
