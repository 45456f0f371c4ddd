/** The character that begins here, both halves of it where it has two; in place of a half alone a replacement sign. */
export function signAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return "";
  return point >= 0xd800 && point <= 0xdfff ? "\ufffd" : String.fromCodePoint(point);
}
