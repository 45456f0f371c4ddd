import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "asn-check-lock-"));
const [texts, rules] = [join(folder, "texts"), join(folder, "rules")];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lock = (): string =>
  execFileSync(process.execPath, [join(root, "build/text-lock.mjs"), texts, rules], { encoding: "utf8" });

it("the text lock writes hashes, once, and follows a text that changes", () => {
  cpSync(join(root, "fixtures/packs/sound"), rules, { recursive: true });
  mkdirSync(texts);
  const text = join(texts, "pp-2099-0.md");
  writeFileSync(text, "MEMUTUSKAN:\nPasal 5\nSatu.\nPasal 10\nHukuman sedang.\n");
  expect(lock()).toBe("2 passages locked, 2 of them new or changed\n");
  const file = join(rules, "provisions/pp-0-2099/pasal-10.yaml");
  const once = readFileSync(file, "utf8");
  expect(once).toMatch(
    /at: "Pasal 10", passage_sha256: [0-9a-f]{64} \}|at: "Pasal 10", passage_sha256: [0-9a-f]{64}\}/,
  );
  expect(lock()).toBe("2 passages locked, 0 of them new or changed\n");
  writeFileSync(text, "MEMUTUSKAN:\nPasal 5\nSatu.\nPasal 10\nHukuman berat.\n");
  expect(lock()).toBe("2 passages locked, 1 of them new or changed\n");
  expect(readFileSync(file, "utf8")).not.toBe(once);
});
