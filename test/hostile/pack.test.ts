/** A rule pack from a stranger is read within its folder and within limits, and is never run. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadFiles, loadPack } from "../../src/rulebook/load.js";
import { PACK_LIMITS } from "../../src/rulebook/yaml/limits.js";
import { canBeClosed, unprivileged } from "./unprivileged.js";

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

describe("a pack as a whole", () => {
  const told = (): readonly unknown[] => {
    const { problems, rulebook } = loadPack(folder, "pack");
    return [rulebook, ...problems.filter(({ code }) => code === "pack-too-large").map(({ args }) => args["of"])];
  };

  it("holds so many files and folders", () => {
    for (let index = 0; index <= PACK_LIMITS.entries; index++) writeFileSync(join(folder, `definitions/${index}`), "");
    expect(told()).toEqual([undefined, "entries"]);
  });

  it("has folders so deep", () => {
    mkdirSync(join(folder, "a/b/c/d/e/f/g"), { recursive: true });
    expect(told()).toEqual([undefined, "folders"]);
  });

  it("holds so many bytes", () => {
    const text = `# ${"x".repeat(1024 * 1024 - 3)}\n`;
    for (let index = 0; index <= 32; index++) writeFileSync(join(folder, `definitions/x${index}.yaml`), text);
    expect(told()).toEqual([undefined, "bytes"]);
  });

  it("holds so many nodes, and what follows is not read", () => {
    const text = `[${"1, ".repeat(600)}]`;
    const files = Array.from({ length: 4 }, (_, index) => {
      const path = `definitions/x${index}.yaml`;
      return { kind: "definition", text, path, file: path } as const;
    });
    const { problems, rulebook } = loadFiles(files, [], { nodes: 1000 });
    expect([rulebook, problems.filter(({ code }) => code === "pack-too-large").length]).toEqual([undefined, 1]);
    expect(new Set(problems.flatMap(({ at }) => at?.file ?? []))).toEqual(
      new Set(["definitions/x0.yaml", "definitions/x1.yaml"]),
    );
  });

  it.skipIf(!canBeClosed)("tells a folder that may not be opened, and reads the others", async () => {
    chmodSync(join(folder, ".."), 0o755);
    chmodSync(join(folder, "readings"), 0);
    const { codes } = await unprivileged(loaded);
    chmodSync(join(folder, "readings"), 0o700);
    expect(codes).toContain("pack-unreadable");
    expect(codes).not.toContain("pack-not-found");
  });

  it("may be read anywhere, and is never waited for", () => {
    const empty = join(folder, "..", "kosong");
    mkdirSync(empty);
    expect(loadPack(empty, "kosong").problems.map(({ code }) => code)).toContain("pack-not-found");
    expect(loadPack("/dev/null", "/dev/null").problems.map(({ code }) => code)).toContain("pack-not-found");
  });
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
