/** What can be wrong with how a batch is asked for. */
export interface BatchProblemArgs {
  /** `--resume` writes NDJSON, and nothing else. */
  readonly "cli.resume_formats": { readonly formats: readonly string[] };
  /** The run that is to be continued was another one; `what` differs. */
  readonly "cli.resume_differs": { readonly file: string; readonly what: readonly string[] };
  /** The record at this place is not the one that was judged there. */
  readonly "cli.resume_changed": { readonly file: string; readonly position: number };
  readonly "cli.jobs": { readonly value: string };
}
