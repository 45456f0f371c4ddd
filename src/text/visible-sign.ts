const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A sign as it can be read: one that leaves no mark on a page goes by its number, `U+00A0`. */
export function visibleSign(sign: string): string {
  if (READABLE.test(sign)) return sign;
  const number = sign.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
}
