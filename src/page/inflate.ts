/** The rules as they stand in the page: deflated, in base85. */
import { fromBase85 } from "../text/base85.js";

/** This browser has nothing to unpack them with. */
export class CannotUnpack extends Error {}

/** The text that was deflated without a header and written in base85. */
export async function inflated(base85: string): Promise<string> {
  if (typeof DecompressionStream === "undefined") throw new CannotUnpack();
  const reader = new Blob([fromBase85(base85.trim())])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let next = await reader.read(); !next.done; next = await reader.read())
    text += decoder.decode(next.value, { stream: true });
  return text + decoder.decode();
}
