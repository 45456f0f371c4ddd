/** The rules as they stand in the page: deflated, in base64. */

/** This browser has nothing to unpack them with. */
export class CannotUnpack extends Error {}

/** The text that was deflated without a header and written in base64. */
export async function inflated(base64: string): Promise<string> {
  if (typeof DecompressionStream === "undefined") throw new CannotUnpack();
  const bytes = Uint8Array.from(atob(base64.trim()), (sign) => sign.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let next = await reader.read(); !next.done; next = await reader.read())
    text += decoder.decode(next.value, { stream: true });
  return text + decoder.decode();
}
