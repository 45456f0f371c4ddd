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

/** The text with the same length, so that places found in it hold for the original. */
export function cleaned(text: string): string {
  return text.replace(/[*`_\u00a0\u00ad\u2010\u2011\u2212{}]/g, (sign) => EXCHANGED[sign] ?? sign);
}
