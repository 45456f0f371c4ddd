/**
 * Escape sequences of terminals: CSI (colour, cursor), strings up to their terminator (OSC: title, link; DCS, SOS,
 * PM, APC), and the short ones. An unterminated string ends with its line.
 */
const escapeSequence = new RegExp(
  [
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)?",
    "\\u001b[ -/]*[0-~]",
  ].join("|"),
  "g",
);

/** C0 and C1 controls except tab and line feed; bidi embeddings, overrides, isolates and marks; invisible joiners; halves of characters. */
const invisible = new RegExp(
  "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\ud800-\\udfff]|[\\u{e0000}-\\u{e007f}]",
  "gu",
);

/** Whether {@link plainLine} would change a text: one pass, nothing built. Tag characters are half of a pair here. */
export function hidesSomething(text: string): boolean {
  return hidden.test(text);
}

const hidden =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\udb40]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Text from outside made safe to print: nothing in it moves the cursor, colours, reverses or hides. Keeps line breaks and tabs. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(escapeSequence, "").replace(invisible, "");
}

/** {@link plain} on one line: breaks and tabs become spaces. */
export function plainLine(text: string): string {
  return plain(text).replace(/[\n\t]+/g, " ");
}

/** As many UTF-16 units as before, so that columns stay right: what must not be printed becomes a replacement sign. */
export function plainUnits(text: string): string {
  return text
    .replace(/\t/g, " ")
    .replace(/\n/g, "\ufffd")
    .replace(invisible, (sign) => "\ufffd".repeat(sign.length));
}
