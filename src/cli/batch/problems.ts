/** What can be wrong with how a batch is asked for. */
export interface BatchProblemArgs {
  /** `--resume` writes NDJSON, and nothing else. */
  readonly "cli.resume_formats": { readonly formats: readonly string[] };
  /** The run that is to be continued was another one; `what` differs. */
  readonly "cli.resume_differs": { readonly file: string; readonly what: readonly string[] };
  /** The record at this place is not the one that was judged there. */
  readonly "cli.resume_changed": { readonly file: string; readonly position: number };
  /** There are lines, but nothing that says of what run. */
  readonly "cli.resume_unknown": { readonly file: string };
  /** Another process writes there while this one does. */
  readonly "cli.resume_shared": { readonly file: string };
  readonly "cli.jobs": { readonly value: string };
}
