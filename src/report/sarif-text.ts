import { plainLine } from "../text/plain.js";

/**
 * What people wrote, in a SARIF message or name. `[text](target)` is a link there, and viewers part in whether they know
 * its escapes: a space between the brackets is none for any of them.
 */
export function sarifText(text: string): string {
  return plainLine(text).replaceAll("](", "] (");
}
