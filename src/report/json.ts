import type { AnswerDocument } from "../answer/model.js";

/** `--format json`: the document as it is, keys in the order of the contract, ending with a line feed. */
export function json(document: AnswerDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
