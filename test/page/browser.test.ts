/** The page in a browser, from the file system. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dictionary } from "../built-in.js";
import { readIncidents } from "../../src/incident/read.js";
import { fileOf, readFixtures, STAGES } from "../fixture.js";
import { TRACES } from "../covered/traces.js";
import { faults } from "./axe.js";
import { executablePath, Opened } from "./browser.js";
import { builtPage, doorsOf, type Doors } from "./built.js";
import type { Desk } from "../../src/page/desk.js";

const ON = "2024-10-10";

if (executablePath === undefined)
  process.stderr.write("NO CHROMIUM ON THIS MACHINE: the page is not tested in a browser (Debian: chromium)\n");

describe.skipIf(executablePath === undefined)("in Chromium", () => {
  let opened: Opened;
  let doors: Doors;
  let desk: Desk;

  beforeAll(async () => {
    const built = await builtPage(TRACES !== undefined);
    doors = doorsOf(built.script);
    desk = doors.deskOf(await doors.inflated(built.rules));
    opened = await Opened.open(built.html);
  }, 120_000);

  afterAll(async () => {
    await opened.close();
  });

  it("answers as it does in Node, and so as the command line, for every fixture", async () => {
    const files = readFixtures().flatMap(({ id }) => STAGES.map((stage) => fileOf(id, stage)));
    const texts = files.map((file) => [file, readFileSync(file, "utf8")] as const);
    const wanted = { language: "id", on: ON, masked: false } as const;
    const inBrowser = await opened.page.evaluate(
      async ([given, options]) => {
        // Put there by the script of the page.
        const { asnCheck } = globalThis as unknown as { asnCheck: Doors };
        const pack = document.getElementById("pack")?.textContent ?? "";
        const own = asnCheck.deskOf(await asnCheck.inflated(pack));
        const documents: string[] = [];
        for (const [file, text] of given) documents.push(await asnCheck.documentOf(own, text, file, "json", options));
        return documents;
      },
      [texts, wanted] as const,
    );
    for (const [index, [file, text]] of texts.entries())
      expect(inBrowser[index] === (await doors.documentOf(desk, text, file, "json", wanted)), file).toBe(true);
  }, 300_000);

  it("goes from nothing to a saved incident and a report by keyboard alone", async () => {
    const { page } = opened;
    const { keyboard } = page;
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
    const tabTo = async (id: string): Promise<void> => {
      for (let steps = 0; (await focused()) !== id; steps += 1) {
        if (steps > 300) throw new Error(`${id} is not reached by the tabulator`);
        await keyboard.press("Tab");
      }
    };
    expect(await faults(page)).toEqual([]);
    await tabTo("begin");
    await keyboard.press("Enter");
    const legend = (): Promise<string> =>
      page.evaluate(() => document.querySelector("#question legend")?.textContent ?? "");
    await expect.poll(legend).not.toBe("");
    expect(await faults(page)).toEqual([]);
    for (let count = 0; count < 120; count += 1) {
      const question = await legend();
      if (question === "") break;
      const kind = await page.evaluate(() => {
        const { activeElement: field } = document;
        if (field instanceof HTMLInputElement) return field.type;
        return field?.tagName.toLowerCase() ?? "";
      });
      if (question.startsWith("Ada hal lain")) {
        await tabTo("skip");
        await keyboard.press("Enter");
      } else if (kind === "search") {
        await keyboard.press("Tab");
        await keyboard.press("Space");
        await keyboard.press("Enter");
      } else if (kind === "radio" || kind === "checkbox") {
        await keyboard.press("Space");
        await keyboard.press("Enter");
      } else if (kind === "select") {
        await keyboard.press("ArrowDown");
        await tabTo("next");
        await keyboard.press("Enter");
      } else if (question.startsWith("Kapan perbuatan")) {
        await keyboard.type("5 Oktober 2024");
        await keyboard.press("Enter");
      } else if (question.startsWith("Apa alasan")) {
        await keyboard.type("<b>Akun memuat ajakan</b>");
        await tabTo("next");
        await keyboard.press("Enter");
      } else {
        await tabTo((await page.$("#skip")) === null ? "next" : "skip");
        await keyboard.press("Enter");
      }
      await expect.poll(legend).not.toBe(question);
    }
    expect(await legend()).toBe("");
    await tabTo("save");
    const incident = await opened.downloaded(() => keyboard.press("Enter"));
    const { incidents, problems } = readIncidents(incident, "peristiwa.json", dictionary);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(incidents[0]?.acts[0]?.day).toEqual({ kind: "on", day: "2024-10-05" });
    await tabTo("report");
    const report = await opened.downloaded(() => keyboard.press("Enter"));
    expect(report).toContain("<!doctype html>");
    expect(report).not.toContain("<b>Akun");
  }, 300_000);

  it("shows hostile text as text, says what is wrong, and follows the file as it is typed", async () => {
    const { page } = opened;
    const text = readFileSync("fixtures/incidents/kepala-dinas.json", "utf8");
    const tags = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const hostile = `${tags}\u202e\u0007${"w".repeat(100_000)}`;
    await page.click("#tab-source");
    const title = JSON.stringify(hostile);
    await page.fill("#source-text", text.replace(/"title": "[^"]*"/, `"title": ${title}`));
    await expect.poll(() => page.textContent(".head h3")).toBe(`${tags}${"w".repeat(100_000)}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    await page.fill("#source-text", text.replace('"pns"', '"pnss"'));
    await expect.poll(() => page.textContent("#source-problems")).toContain("pns");
    await page.fill("#source-text", text);
    await expect.poll(() => page.textContent(".live")).toMatch(/^\d+ jalur terpenuhi/);
    expect(await faults(page)).toEqual([]);
  });

  it("compares what is supposed, and leaves the file as it is written", async () => {
    const { page } = opened;
    const before = await page.inputValue("#source-text");
    await page.click("#tab-what_if");
    await page.fill("#suppose-act-on-unggahan", "2024-09-01");
    await page.press("#suppose-act-on-unggahan", "Tab");
    await expect.poll(() => page.textContent(".compared")).toContain("Pidana pemilihan");
    expect(await faults(page)).toEqual([]);
    expect(await page.inputValue("#source-text")).toBe(before);
    await page.click("#reset");
    await expect.poll(() => page.locator(".compared").count()).toBe(0);
  });

  it("speaks the other language, and fits a phone", async () => {
    const { page } = opened;
    await page.click("#language");
    await expect.poll(() => page.textContent("h2")).toBe("Incident");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await faults(page)).toEqual([]);
  });

  it("asked for nothing but itself, kept nothing, and complained of nothing", async () => {
    expect(opened.requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
    expect(opened.requests.filter((url) => url.startsWith("file:"))).toHaveLength(1);
    expect(await opened.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
    expect(opened.complaints).toEqual([]);
  });
});
