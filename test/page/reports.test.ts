/** The documents in a browser: what stands in them, how wide they are, and whether everybody can use them. */
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, run, signed, unassessed } from "../cli/cli.js";
import { faults } from "./axe.js";
import { executablePath, Opened } from "./browser.js";

const word = "w".repeat(100_000);
const hostile = `</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>\u202egnp.exe\u2066 ]]> ${word}`;

const strange = {
  ...signed,
  id: "bermusuhan",
  title: hostile,
  narrative: hostile,
  acts: [{ ...signed.acts[0], findings: { favours_or_harms: { value: true, by: hostile, reasons: hostile } } }],
};

const documents: readonly (readonly [name: string, content: unknown])[] = [
  ["the study of one incident", undefined],
  ["a study with hostile text", strange],
  ["the overview, with every study unfolded", [signed, unassessed, strange]],
];

if (executablePath === undefined)
  process.stderr.write("NO CHROMIUM ON THIS MACHINE: reports are not tested in a browser (Debian: chromium)\n");

describe.skipIf(executablePath === undefined).each(documents)("%s in Chromium", (_name, content) => {
  let opened: Opened;

  beforeAll(async () => {
    const file = content === undefined ? resolve("fixtures/incidents/kepala-dinas.json") : fileOf(content);
    // The rules as they were built, or those of the fixtures.
    const rules = content === undefined ? { rules: null } : {};
    const { stdout } = await run(["report", file, "-f", "html", "--on", "2024-10-12", "-q"], rules);
    opened = await Opened.open(stdout, "h1");
    await opened.page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
  }, 60_000);

  afterAll(async () => {
    await opened.close();
  });

  it("is found usable by axe, in light and dark", async () => {
    expect(await faults(opened.page)).toEqual([]);
  }, 60_000);

  it("fits a phone, a tablet and a desktop: what is wider moves by itself", async () => {
    for (const width of [360, 820, 1280]) {
      await opened.page.setViewportSize({ width, height: 800 });
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it("shows text as text, runs nothing from it and asks for nothing", async () => {
    const { page, requests, complaints } = opened;
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("body script").count()).toBe(Array.isArray(content) ? 1 : 0);
    if (content !== undefined)
      expect(await page.evaluate(() => document.body.textContent)).toContain("<script>alert(1)</script>");
    expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});
