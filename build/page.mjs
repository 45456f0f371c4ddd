/**
 * The page that needs no installation: one HTML file with the engine and the rules inside. Its policy lets nothing in
 * and nothing out: the one script and the one style are named by their hashes.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { root } from "./source.mjs";

const common = {
  bundle: true,
  platform: "browser",
  target: ["es2022", "chrome103", "firefox113", "safari16.4"],
  minify: true,
  charset: "utf8",
  legalComments: "none",
  write: false,
  logLevel: "error",
};

/** What Node does elsewhere the page does by itself. */
const withoutNode = {
  name: "without-node",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]text[\\/]sha256\.ts$/ }, () => ({
      contents: 'export { sha256 } from "./sha256-portable.js";',
      loader: "ts",
    }));
  },
};

/** As it is written, with a map inside that leads back to the sources: to tell what of them a browser ran. */
const traced = { minify: false, sourcemap: "inline" };

/** The script of the page. */
export async function pageScript(trace = false) {
  const built = await build({
    ...common,
    ...(trace ? traced : {}),
    absWorkingDir: root,
    entryPoints: ["src/page/main.ts"],
    format: "iife",
    plugins: [withoutNode],
  });
  return built.outputFiles[0].text.trim();
}

function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** The whole page around packed rules; `variables` are the tokens of the look as CSS. */
export async function pageHtml(rules, variables, trace = false) {
  const script = await pageScript(trace);
  const css = variables + readFileSync(join(root, "src/page/page.css"), "utf8");
  const style = (await transform(css, { loader: "css", minify: true, charset: "utf8" })).code.trim();
  const example = readFileSync(join(root, "fixtures/incidents/kepala-dinas.json"), "utf8");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    '<html lang="id">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    "<title>asn-check</title>",
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    '<div id="page"><p class="opening">asn-check …</p></div>',
    "<noscript><p>Halaman ini memerlukan JavaScript. This page needs JavaScript.</p></noscript>",
    `<script type="application/json" id="example-incident">${example.trim().replaceAll("<", "\\u003c")}</script>`,
    `<script type="text/plain" id="pack">${rules}</script>`,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
