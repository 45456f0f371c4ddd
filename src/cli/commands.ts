/** Names of the commands, for "did you mean" when one is mistyped: `check` takes any word for a path. */
export const commandNames: readonly string[] = [
  "check",
  "cite",
  "ask",
  "new",
  "similar",
  "why",
  "verify",
  "what-if",
  "report",
  "show",
  "words",
  "example",
  "page",
  "schema",
  "rules",
  "validate",
];
