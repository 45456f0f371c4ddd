import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageHtml } from "../../build/page.mjs";
import { packed } from "../../src/cli/packed.js";
import { lookVariables } from "../../src/page/look.js";
import { loadPack } from "../../src/rulebook/load.js";
import { readSnapshot, snapshotOf } from "../../src/rulebook/snapshot.js";
import { inflated } from "../../src/page/inflate.js";
import { partOf } from "../page/built.js";
import { Program } from "./program.js";
import { soundPack } from "./cli.js";

let program: Program;
let html: string;
const folder = mkdtempSync(join(resolve("node_modules"), ".page-"));

beforeAll(async () => {
  program = await Program.bundle(soundPack);
  const { rulebook } = loadPack(soundPack);
  if (rulebook === undefined) throw new Error("the pack does not load");
  html = await pageHtml(packed(snapshotOf(rulebook)), lookVariables());
  writeFileSync(join(program.dist, "asn-check.html"), html);
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

it("prints the page, or writes it into a file", async () => {
  expect(await program.run(["page"])).toMatchObject({ code: 0, stdout: html, stderr: "" });
  const path = join(folder, "halaman.html");
  expect(await program.run(["page", "-o", path])).toMatchObject({ code: 0, stdout: "" });
  expect(readFileSync(path, "utf8")).toBe(html);
});

it("puts another pack inside, and changes nothing else", async () => {
  const { code, stdout } = await program.run(["page", "--rules", soundPack]);
  expect(code).toBe(0);
  const rules = partOf(stdout, 'id="pack">');
  expect(readSnapshot(await inflated(rules)).pack.sha256).toBe(loadPack(soundPack).rulebook?.pack.sha256);
  expect(stdout.replace(rules, "")).toBe(html.replace(partOf(html, 'id="pack">'), ""));
});

it("says when the rules do not load (5), or the file cannot be written (2)", async () => {
  expect((await program.run(["page", "--rules", folder])).code).toBe(5);
  expect((await program.run(["page", "-o", folder])).code).toBe(2);
});

it("says when the package is not whole", async () => {
  rmSync(join(program.dist, "asn-check.html"));
  const { code, stderr } = await program.run(["page", "--lang", "en"]);
  expect(code).toBe(70);
  expect(stderr).toContain("asn-check.html is missing from this package.");
});
