/** Signs that dress a text without being part of it: emphasis, code marks, odd spaces and brackets. */
const EXCHANGED = [
  [/[*`_\u00a0]/g, " "],
  [/[\u00ad\u2010\u2011\u2212]/g, "-"],
  [/\{/g, "("],
  [/\}/g, ")"],
] as const;

/** `ayat [2] huruf [f]` */
const BRACKETED = /(?<=(?:ayat|huruf|angka)\s{0,2})\[(\s*[0-9a-z]{1,2}\s*)\]/gi;

/** The text with the same length, so that places found in it hold for the original. */
export function cleaned(text: string): string {
  return EXCHANGED.reduce((plain, [signs, sign]) => plain.replace(signs, sign), text.replace(BRACKETED, "($1)"));
}
