/**
 * The examples of the library in the documentation, run as they stand where the package is installed, each against what is printed
 * below it. With `ASN_CHECK_INSTALLED`, a folder in which the packed package is installed, they run there.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { judge, compile, dictionaryOf, loadRulebook, readIncident } from "../../src/index.js";

const EXAMPLE = /```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;
const examples = [...readFileSync("docs/integrator.md", "utf8").matchAll(EXAMPLE)].map(([, code = "", text = ""]) => ({
  code,
  text,
}));

const root = resolve(".");
const installed = process.env["ASN_CHECK_INSTALLED"];
const folder = installed ?? mkdtempSync(join(tmpdir(), "asn-check-library-"));
if (installed === undefined) {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/asn-check"), "junction");
}
copyFileSync("fixtures/incidents/kepala-dinas.json", join(folder, "incident.json"));
afterAll(() => {
  if (installed === undefined) rmSync(folder, { recursive: true, force: true });
});

function printed(code: string): string {
  const file = join(folder, "example.mjs");
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
}

describe("the documentation of the library", () => {
  it("has examples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)("$code", ({ code, text }) => {
    expect(printed(code)).toBe(text);
  });

  it("names every function", async () => {
    const documented = readFileSync("docs/integrator.md", "utf8");
    const names = Object.keys(await import("../../src/index.js")).filter((name) => name !== "version");
    for (const name of names) expect(documented).toContain(`| \`${name}(`);
  });
});

describe("for a browser", () => {
  const options = { language: "en", on: "2024-10-10", detail: "full" } as const;
  const text = readFileSync("fixtures/incidents/kepala-dinas.json", "utf8");

  it("is bundled without anything of Node, and judges the same", async () => {
    const entry = `
      import { compile, dictionaryOf, explain, judge, readIncident, readRulebook, render } from "asn-check";
      export async function judged(pack, text, options) {
        const rulebook = readRulebook(pack);
        const engine = compile(rulebook);
        const { value: incident } = readIncident(text, "incident.json", dictionaryOf(rulebook));
        const answer = judge(engine, incident, options);
        const documents = {};
        for (const format of ["pretty", "json", "ndjson", "csv", "markdown", "sarif", "junit", "github"])
          documents[format] = await render([{ answer, file: "incident.json" }], { format, rulebook, ...options });
        const trees = explain(engine, incident, "uu-1-2015:188", options).trees.length;
        return JSON.stringify({ answer, documents, trees });
      }`;
    const built = await build({
      stdin: { contents: entry, resolveDir: folder },
      bundle: true,
      platform: "browser",
      format: "iife",
      globalName: "page",
      target: "es2022",
      write: false,
      logLevel: "error",
    });
    const [output] = built.outputFiles;
    const code = output?.text ?? "";
    expect(code).not.toMatch(/["']node:|\brequire\(["']/);
    // What a browser has and a bare engine of JavaScript has not.
    const globals = { TextEncoder, TextDecoder, URL, console };
    const judgedThere = runInNewContext(`${code}; page.judged`, globals) as (
      pack: string,
      text: string,
      options: object,
    ) => Promise<string>;
    const found = JSON.parse(await judgedThere(readFileSync("dist/pack.json", "latin1"), text, options)) as {
      readonly answer: unknown;
      readonly documents: Readonly<Record<string, string>>;
      readonly trees: number;
    };

    const rules = await loadRulebook();
    if (!rules.ok) throw new Error("the built-in rules do not load");
    const incident = readIncident(text, "incident.json", dictionaryOf(rules.value));
    if (!incident.ok) throw new Error("the incident cannot be read");
    const here = judge(compile(rules.value), incident.value, options);
    expect(found.answer).toEqual(JSON.parse(JSON.stringify(here)));
    expect(found.trees).toBeGreaterThan(0);
    for (const [format, document] of Object.entries(found.documents))
      expect([format, document.length > 20]).toEqual([format, true]);
  });
});

describe("readIncident", () => {
  it("says of a list that it holds several, and of none what is wrong", async () => {
    const rules = await loadRulebook();
    if (!rules.ok) throw new Error("the built-in rules do not load");
    const dictionary = dictionaryOf(rules.value);
    const one = readFileSync("fixtures/incidents/kepala-dinas.json", "utf8");
    const two = readIncident(`[${one}, ${one.replace("contoh-001", "contoh-002")}]`, "two.json", dictionary);
    expect([two.ok, two.problems.map(({ code }) => code)]).toEqual([false, ["cli.several_incidents"]]);
    expect(readIncident("{", "broken.json", dictionary).ok).toBe(false);
  });

  it("comes with the rules of a folder, or with what is wrong with it", async () => {
    const sound = await loadRulebook("fixtures/packs/sound");
    expect(sound.ok).toBe(true);
    const missing = await loadRulebook("fixtures/packs/there-is-none");
    expect([missing.ok, missing.problems.length > 0]).toEqual([false, true]);
  });
});
