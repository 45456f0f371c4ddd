/** What is still to be asked. */

export interface Question {
  /** Fact path, `findings.<id>`, or `reading:<id>`. */
  readonly asks: string;
  readonly actor: string;
  readonly act?: string;
  readonly text: string;
  readonly why: string;
  readonly ask_whom: string | null;
  /** Chains that still turn on the answer. */
  readonly decides: readonly string[];
  /** Tracks of those chains. */
  readonly tracks: readonly string[];
}
