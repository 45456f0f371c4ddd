import type { Language } from "../../messages/language.js";
import { plainLine } from "../../text/plain.js";
import { sha256 } from "../../text/sha256.js";
import { escapeXml } from "../../text/xml.js";

/** Text from anywhere as text in a page: nothing in it is markup, and nothing reverses or hides what stands beside it. */
export function html(text: string): string {
  return escapeXml(plainLine(text));
}

export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly style: string;
  /** Adds comfort only: the page says everything without it. */
  readonly script?: string;
  readonly body: string;
}

/** As a policy writes it: the bytes of the hash in base64. */
function hash(code: string): string {
  const bytes = sha256(code).replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `'sha256-${btoa(bytes)}'`;
}

/** Only the style and script that stand here run, by their hashes; nothing is loaded, sent, framed or submitted. */
function policy({ style, script }: Page): string {
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** One page that stands alone. */
export function pageHtml(page: Page): string {
  const { title, language, style, script, body } = page;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === undefined ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}
