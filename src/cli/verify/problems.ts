/** What can be wrong with an answer that is to be verified, and with the pack it was given under. */
export interface VerifyProblemArgs {
  /** The file is no document of `-f json`. */
  readonly "cli.not_an_answer": { readonly path: string };
  /** The answer was given under another rule pack: nothing can be compared. */
  readonly "cli.other_pack": { readonly expected: string; readonly found: string };
  /** `--expect-pack` is no hash. */
  readonly "cli.expect_pack_form": { readonly value: string };
}
