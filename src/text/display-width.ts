/** Code points that terminals draw two columns wide (East Asian wide and fullwidth, emoji). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Prepared when it is first asked for: the classes of Unicode are much to prepare. */
let zero: RegExp | undefined;

/** Columns that one character takes on a terminal: 0, 1 or 2. */
export function columnsOf(character: string): number {
  if (character < "\u0300" || (character >= "\u2010" && character <= "\u2027")) return 1;
  if (character >= "\u2500" && character <= "\u27bf") return 1; // lines, blocks, marks
  zero ??= /[\p{Mn}\p{Me}\p{Cf}]/u;
  if (zero.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

const plainAscii = /^[\x20-\x7e]*$/;

/** Columns that a text without control characters takes on a terminal. */
export function displayWidth(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}
