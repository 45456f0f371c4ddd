/** What XML 1.0 cannot hold at all, even escaped. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The ampersand first: it stands in all others. */
const ENTITIES = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
] as const;

/** Text that an XML file can hold; whoever writes the file escapes it. */
export function xmlText(text: string): string {
  return text.replace(impossible, "\ufffd");
}

/** Text for XML or HTML, between tags or inside a quoted attribute. */
export function escapeXml(text: string): string {
  return ENTITIES.reduce((safe, [sign, entity]) => safe.replaceAll(sign, entity), xmlText(text));
}
