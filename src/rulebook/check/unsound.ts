import type { Problem } from "../../problem.js";

/**
 * Codes that leave the meaning of a pack unclear. With one of these nothing is evaluated; the others (a missing
 * test, a fact that nothing reads) are for `rules check` and do not change a verdict.
 */
const UNSOUND: ReadonlySet<string> = new Set([
  "reference-unknown",
  "slug-unknown",
  "operator-unfit",
  "operand-unfit",
  "element-duplicate",
  "cycle",
  "reading-in-reading",
  "exception-dead",
  "date-unreal",
  "key-missing",
  "window-empty",
  "window-order",
  "window-overlap",
  "closure",
  "no-provisions",
]);

/** Whether a problem that `check` found keeps the pack from being evaluated. */
export function isUnsound({ code, severity }: Problem): boolean {
  return severity === "error" && UNSOUND.has(code);
}
