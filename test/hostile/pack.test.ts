/** A rule pack from a stranger is read within its folder and within limits, and is never run. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadPack } from "../../src/rulebook/load.js";

let folder = "";
let secret = "";
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), "asn-check-pack-"));
  folder = join(root, "pack");
  secret = join(root, "secret.txt");
  cpSync(resolve("fixtures/packs/sound"), folder, { recursive: true });
  writeFileSync(secret, "rahasia: jangan dibaca\n");
});
afterEach(() => {
  rmSync(join(folder, ".."), { recursive: true, force: true });
});

const file = "definitions/asing.yaml";

function loaded(): { readonly codes: readonly string[]; readonly text: string } {
  const { problems, sources } = loadPack(folder, "pack");
  return { codes: problems.map(({ code }) => code), text: JSON.stringify([problems, ...sources.values()]) };
}

it("loads as it is", () => {
  expect(loaded().codes).toEqual([]);
});

it("reads no file that a link leads to outside of the folder", () => {
  symlinkSync(secret, join(folder, file));
  const { codes, text } = loaded();
  expect(codes).toContain("pack-unreadable");
  expect(text).not.toContain("jangan dibaca");
});

it("waits for no device and no pipe, and follows no circle", () => {
  execFileSync("mkfifo", [join(folder, file)]);
  symlinkSync("/dev/zero", join(folder, "definitions/nol.yaml"));
  symlinkSync("lingkar.yaml", join(folder, "definitions/lingkar.yaml"));
  symlinkSync(folder, join(folder, "definitions/lagi"));
  expect(loaded().codes.filter((code) => code === "pack-unreadable")).toHaveLength(3);
});

it.each([
  ["file-too-large", `# ${"x".repeat(1024 * 1024)}\n`],
  ["yaml-too-deep", `${"[".repeat(40)}${"]".repeat(40)}\n`],
  ["yaml-too-many-nodes", `[${"1, ".repeat(100_001)}]\n`],
  ["yaml-anchor", `a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n`],
  ["yaml-tag", `a: !!js/function "function () { throw 1 }"\n`],
  ["yaml-duplicate-key", "a: 1\n__proto__: 2\na: 3\n"],
])("says %s", (code, text) => {
  writeFileSync(join(folder, file), text);
  expect(loaded().codes).toContain(code);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
