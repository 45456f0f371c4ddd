/** The pages for users, followed literally: every command is run, and prints what the page shows. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { definitionOf } from "../src/cli/definition.js";
import { everyCommand, keyOf } from "../src/report/completion/model.js";
import { blocksOf, missing, printed, put } from "./documented.js";

const pages = readdirSync("docs").filter((name) => name.endsWith(".md"));
/** Those with something to run; the examples of the library have a test of their own. */
const followed = pages.filter((page) => blocksOf(page).length > 0);
const scratch = mkdtempSync(join(tmpdir(), "asn-check-docs-"));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A folder as the pages suppose it: one for incidents, answers, the rules without the article that is to be encoded. */
function folderFor(page: string): string {
  const folder = join(scratch, page);
  mkdirSync(join(folder, "incidents"), { recursive: true });
  cpSync("fixtures/interviews/pinrang.txt", join(folder, "jawaban.txt"));
  if (page === "rule-author.md") {
    cpSync("fixtures/packs/sound", join(folder, "small"), { recursive: true });
    cpSync("rules", join(folder, "rules"), { recursive: true });
    for (const file of ["pasal-178h.yaml", "pasal-178h.test.yaml"])
      rmSync(join(folder, "rules/provisions/uu-1-2015", file));
  }
  return folder;
}

describe.each(followed)("docs/%s", (page) => {
  // The walk through the rules checks the whole pack several times: in CI, or where somebody asks for it.
  const walks = page !== "rule-author.md" || (process.env["CI"] ?? "") !== "";
  it.runIf(walks)("is true line by line", { timeout: 600_000 }, async () => {
    const folder = folderFor(page);
    const wrong: { readonly command: string; readonly code: number; readonly missing: string | undefined }[] = [];
    for (const block of blocksOf(page)) {
      if ("file" in block) put(block.file, block.content, folder);
      else
        for (const line of block.lines) {
          const { code, text } = await printed(line, folder);
          const absent = missing(line.shown, text);
          // A page shows what goes wrong only where something does.
          const failed = code !== 0 && !line.shown.includes(" error: ");
          if (absent !== undefined || failed) wrong.push({ command: line.words.join(" "), code, missing: absent });
        }
    }
    expect(wrong).toEqual([]);
  });
});

it("every command has an example that is run", () => {
  const lines = pages.flatMap((page) => blocksOf(page).flatMap((block) => ("lines" in block ? block.lines : [])));
  const begun = lines.map(
    ({ words }) => `${words.filter((word, index) => word !== "--lang" && words[index - 1] !== "--lang").join(" ")} `,
  );
  const without = everyCommand(definitionOf("en"))
    .filter(({ path, commands, isDefault }) => path.length > 0 && commands.length === 0 && !isDefault)
    .map(keyOf)
    .filter((key) => !begun.some((line) => line.startsWith(`${key} `)));
  expect(without).toEqual([]);
});

it("the README leads to every page", () => {
  const readme = readFileSync("README.md", "utf8");
  for (const page of pages) expect(readme).toContain(`(docs/${page})`);
});
