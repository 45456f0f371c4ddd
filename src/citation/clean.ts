/** Signs that dress a text without being part of it: emphasis, code marks, odd spaces and brackets. */
const EXCHANGED: Readonly<Record<string, string>> = {
  "*": " ",
  "`": " ",
  _: " ",
  "\u00a0": " ",
  "\u00ad": "-",
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "{": "(",
  "}": ")",
};

/** `ayat [2] huruf [f]` */
const BRACKETED = /(?<=(?:ayat|huruf|angka)\s{0,2})\[(\s*[0-9a-z]{1,2}\s*)\]/gi;

/** The text with the same length, so that places found in it hold for the original. */
export function cleaned(text: string): string {
  return text
    .replace(BRACKETED, "($1)")
    .replace(/[*`_\u00a0\u00ad\u2010\u2011\u2212{}]/g, (sign) => EXCHANGED[sign] ?? sign);
}
