/** What people do in the page: open files, look at one of several, suppose, answer, lose nothing that is not saved. */
import { readFileSync } from "node:fs";
import type { Dialog, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TRACES } from "../covered/traces.js";
import { existing } from "../../src/existing.js";
import { executablePath, Opened } from "./browser.js";
import { builtPage, type BuiltPage } from "./built.js";

const sample = readFileSync("fixtures/incidents/kepala-dinas.json", "utf8");

interface Act {
  readonly [key: string]: unknown;
}

// The sample is one person with one act.
const incident = JSON.parse(sample) as { readonly [key: string]: unknown; actors: Act[]; acts: Act[] };
const [actor = {}] = incident.actors;
const [act = {}] = incident.acts;

const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

const text = (page: Page, selector: string): Promise<string> => page.locator(selector).first().innerText();

describe.skipIf(executablePath === undefined)("the page in use", () => {
  let built: BuiltPage;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    built = await builtPage(TRACES !== undefined);
    opened = await Opened.open(built.html, undefined, "en-US");
    ({ page } = opened);
  }, 120_000);

  afterAll(async () => {
    await opened.close();
  });

  const write = async (content: unknown): Promise<void> => {
    await page.click("#tab-source");
    await page.fill("#source-text", typeof content === "string" ? content : JSON.stringify(content, null, 2));
  };

  describe("at first", () => {
    it("speaks English where the browser does, and says that there is nothing yet", async () => {
      expect(await text(page, "h1")).toBe("Check neutrality");
      expect(await text(page, "section.answer .quiet")).toContain("There is no incident yet.");
      await page.click("#tab-what_if");
      expect(await text(page, "#panel-what_if")).toBe("There is nothing to suppose yet.");
    });

    it("goes from tab to tab by the arrows, around the ends", async () => {
      const chosen = async (key: string): Promise<string> => {
        await page.keyboard.press(key);
        return page.evaluate(() => document.activeElement?.id ?? "");
      };
      await page.focus("#tab-what_if");
      expect(await chosen("ArrowRight")).toBe("tab-interview");
      expect(await chosen("ArrowRight")).toBe("tab-source");
      expect(await chosen("ArrowLeft")).toBe("tab-interview");
      expect(await chosen("ArrowLeft")).toBe("tab-what_if");
      expect(await chosen("Home")).toBe("tab-what_if");
      expect(await page.getAttribute("#tab-what_if", "aria-selected")).toBe("true");
    });

    it("changes its language and back", async () => {
      await page.click("#language");
      expect(await page.getAttribute("html", "lang")).toBe("id");
      await page.click("#language");
      expect(await page.getAttribute("html", "lang")).toBe("en");
    });
  });

  describe("with files", () => {
    const questions: string[] = [];
    let agree = true;

    beforeAll(() => {
      page.on("dialog", (dialog: Dialog) => {
        questions.push(dialog.message());
        void (agree ? dialog.accept() : dialog.dismiss());
      });
    });

    beforeEach(() => {
      questions.length = 0;
      agree = true;
    });

    it("opens one that is chosen, and says how many incidents it holds", async () => {
      const choosing = page.waitForEvent("filechooser");
      await page.click("#open");
      await (await choosing).setFiles(file("satu.json", sample));
      await expect.poll(() => text(page, ".note")).toBe("satu.json: 1 incident opened.");
      expect(questions).toEqual([]);
    });

    it("does nothing when none is chosen, and refuses one that is too large", async () => {
      await page.setInputFiles("#file", []);
      await page.dispatchEvent("#file", "change");
      expect(await text(page, ".note")).toBe("satu.json: 1 incident opened.");
      await page.setInputFiles("#file", file("besar.json", " ".repeat(8 * 1024 * 1024 + 1)));
      await expect.poll(() => text(page, ".note")).toContain("too large for this page");
      expect(await page.inputValue("#source-text")).toBe(sample);
    });

    it("asks before changes are replaced that were not saved", async () => {
      const changed = sample.replace("contoh-001", "contoh-002");
      await write(changed);
      await expect.poll(() => text(page, ".head")).toContain("contoh-002");
      agree = false;
      for (const id of ["#begin", "#open", "#example"]) await page.click(id);
      expect(questions).toEqual(Array(3).fill("The incident that is open will be replaced. Go on?"));
      expect(await page.inputValue("#source-text")).toBe(changed);
      agree = true;
      await page.click("#example");
      await expect.poll(() => text(page, ".note")).toBe("kepala-dinas.json: 1 incident opened.");
      expect(questions).toHaveLength(4);
    });

    it("asks before it is left with changes, not with an emptied file", async () => {
      const asked = (): Promise<boolean> =>
        page.evaluate(() => {
          const leaving = new Event("beforeunload", { cancelable: true });
          globalThis.dispatchEvent(leaving);
          return leaving.defaultPrevented;
        });
      expect(await asked()).toBe(false);
      await write(sample.replace("contoh-001", "contoh-003"));
      await expect.poll(asked).toBe(true);
      await write("");
      await expect.poll(asked).toBe(false);
    });

    it("keeps what was typed last before something else is pressed", async () => {
      await page.click("#tab-source");
      await page.fill("#source-text", sample);
      await page.focus("#source-text");
      await page.keyboard.press("Control+End");
      await page.keyboard.type(" \n");
      await page.click("#tab-interview");
      expect(await page.inputValue("#source-text")).toBe(`${sample} \n`);
      await page.waitForTimeout(200);
      expect(await page.inputValue("#source-text")).toBe(`${sample} \n`);
    });

    it("hears of a press during which something else has changed", async () => {
      await write(sample);
      await expect.poll(() => page.locator("#masked").count()).toBe(1);
      for (const tab of ["interview", "source"]) {
        const { x, y, width, height } = existing(await page.locator(`#tab-${tab}`).boundingBox(), tab);
        await page.mouse.move(x + width / 2, y + height / 2);
        await page.mouse.down();
        await page.evaluate(() => document.getElementById("masked")?.click());
        await page.waitForTimeout(100);
        await page.mouse.up();
        await expect.poll(() => page.locator(`#panel-${tab}`).isVisible()).toBe(true);
      }
    });

    it("stands still where the keyboard has gone, so that the next press meets what is seen", async () => {
      await write(sample);
      await expect.poll(() => page.locator("#report").count()).toBe(1);
      const [at, after] = await page.evaluate(async () => {
        globalThis.scrollTo({ top: 0, behavior: "instant" });
        document.getElementById("report")?.focus();
        const first = globalThis.scrollY;
        for (let frames = 0; frames < 5; frames += 1) await new Promise((next) => requestAnimationFrame(next));
        return [first, globalThis.scrollY];
      });
      expect(at).toBeGreaterThan(0);
      expect(after).toBe(at);
    });

    it("gives a file a name where the one it had has no letters", async () => {
      await page.setInputFiles("#file", file(".json", sample));
      await expect.poll(() => text(page, ".note")).toBe(".json: 1 incident opened.");
      expect(JSON.parse(await opened.downloaded(() => page.click("#save")))).toEqual(incident);
      await expect.poll(() => text(page, ".note")).toBe("peristiwa.json was downloaded.");
    });

    it("counts time limits on the day that is set, and masks names only where that is wanted", async () => {
      await page.fill("#on", "2024-10-12");
      await page.fill("#on", "");
      const answer = JSON.parse(await opened.downloaded(() => page.click("#answer-json"))) as { evaluated_on: string };
      expect(answer.evaluated_on).toBe("2024-10-12");
      await write({ ...incident, people: { terlapor: { name: "Nama Rekaan" } }, title: "Unggahan Nama Rekaan" });
      await expect.poll(() => text(page, ".head h3")).toBe("Unggahan Nama Rekaan");
      expect(await opened.downloaded(() => page.click("#report"))).not.toContain("Nama Rekaan");
      await page.uncheck("#masked");
      expect(await opened.downloaded(() => page.click("#report"))).toContain("Nama Rekaan");
    });

    it("takes a day for time limits as it is typed", async () => {
      await page.focus("#on");
      await page.keyboard.type("11052024", { delay: 20 });
      expect(await page.inputValue("#on")).toBe("2024-11-05");
      const answer = JSON.parse(await opened.downloaded(() => page.click("#answer-json"))) as { evaluated_on: string };
      expect(answer.evaluated_on).toBe("2024-11-05");
    });
  });

  describe("with a list of several", () => {
    const several = JSON.stringify(
      [incident, { id: "rusak", actors: 3 }, { ...incident, id: "tanpa-judul", title: undefined }],
      null,
      2,
    );

    it("names each by its title, its id, or its place, and judges the one that is looked at", async () => {
      await page.setInputFiles("#file", file("daftar.json", several));
      await expect.poll(() => text(page, ".note")).toBe("daftar.json: 3 incidents opened.");
      await page.click("#tab-source");
      const place = several.slice(0, several.indexOf('{\n    "id": "rusak"')).split("\n").length;
      expect(await page.locator("#chosen option").allInnerTexts()).toEqual([
        incident["title"],
        `line ${place}, column 3`,
        "tanpa-judul",
      ]);
      await page.selectOption("#chosen", "1");
      await expect.poll(() => text(page, "section.answer .quiet")).toContain("cannot be judged yet");
      await page.click("#tab-what_if");
      expect(await text(page, "#panel-what_if")).toBe("There is nothing to suppose yet.");
      await page.click("#tab-interview");
      expect(await text(page, "#panel-interview")).toContain("There are several incidents in this file");
    });

    it("leads from what is wrong to its place", async () => {
      await page.click("#tab-source");
      await page.locator("#source-problems li", { hasText: "number" }).locator("button").click();
      const selected = await page.evaluate(() => globalThis.getSelection()?.toString());
      expect(selected).toBe("3");
    });

    it("writes what is supposed into the one that is looked at", async () => {
      await page.click("#tab-source");
      await page.selectOption("#chosen", "2");
      await expect.poll(() => text(page, ".head h3")).toBe("tanpa-judul");
      await page.click("#tab-what_if");
      await page.click("#switch-stated summary");
      await page.selectOption("#suppose-actor-campaign_team-terlapor", "true");
      await page.click("#adopt");
      await expect.poll(() => text(page, ".note")).toBe("The supposed facts were written into the file.");
      const [first, , third] = JSON.parse(await page.inputValue("#source-text")) as (typeof incident)[];
      expect(first).toEqual(incident);
      expect(third?.actors).toEqual([{ ...actor, campaign_team: true }]);
      expect(await page.locator(".compared").count()).toBe(0);
    });
  });

  describe("what is supposed", () => {
    const suppose = async (id: string, value: string): Promise<void> => {
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>("#panel-what_if details")) each.open = true;
      });
      await page.selectOption(`#suppose-${id}`, value);
    };
    const compared = (): Promise<string> => text(page, ".compared");
    const reset = async (): Promise<void> => {
      await page.click("#reset");
      await expect.poll(() => page.locator(".compared").count()).toBe(0);
    };

    it("is marked, compared, and put back by choosing what is written", async () => {
      await write(incident);
      await expect.poll(() => text(page, ".head")).toContain("contoh-001");
      await page.click("#tab-what_if");
      await suppose("actor-campaign_team-terlapor", "true");
      await expect.poll(compared).toContain("No track changes");
      expect(await page.locator(".switch.changed").count()).toBe(1);
      await suppose("actor-campaign_team-terlapor", "");
      await expect.poll(() => page.locator(".compared").count()).toBe(0);
    });

    it("may make tracks come and go, with the penalty on either side", async () => {
      await suppose("actor-status-terlapor", "kepala-desa");
      await expect.poll(() => page.locator(".compared tbody tr").count()).toBe(4);
      expect(await page.locator(".compared td", { hasText: "–" }).count()).toBe(4);
      expect(await page.locator(".compared .differing li").count()).toBe(6);
      await reset();
      await suppose("reading-tindakan-lemah-disiplin", "termasuk");
      await expect.poll(() => page.locator(".compared tbody tr").count()).toBe(1);
      await reset();
    });

    it("is a finding, also one that is not known, and never written into the file", async () => {
      await suppose("findings-favours_or_harms-unggahan", "?");
      await expect.poll(compared).toContain("No track changes");
      await suppose("findings-favours_or_harms-unggahan", "false");
      await expect.poll(() => page.locator(".compared .differing li").count()).toBe(3);
      expect(await page.locator("#adopt").count()).toBe(0);
      await reset();
    });

    it("is the law of another day", async () => {
      await page.fill("#suppose-law_on", "2009-01-05");
      await page.press("#suppose-law_on", "Tab");
      await expect.poll(() => page.locator(".compared tbody tr").count()).toBeGreaterThan(1);
      await reset();
    });

    it("is the day of an act as it is typed", async () => {
      await page.focus("#suppose-act-on-unggahan");
      await page.keyboard.type("09012024", { delay: 20 });
      await expect.poll(compared).toContain("Electoral crime");
      expect(await page.inputValue("#suppose-act-on-unggahan")).toBe("2024-09-01");
      expect(await page.locator(".switch.changed").count()).toBe(1);
      await page.click("#adopt");
      await page.click("#tab-source");
      expect(await page.inputValue("#source-text")).toContain('"on": "2024-09-01"');
      await write(incident);
      await page.click("#tab-what_if");
      await expect.poll(() => page.inputValue("#suppose-act-on-unggahan")).toBe("2024-10-05");
    });

    it("is the day of an act, until that is again as written", async () => {
      await page.fill("#suppose-act-on-unggahan", "2024-09-01");
      await page.press("#suppose-act-on-unggahan", "Tab");
      await expect.poll(() => page.locator(".compared").count()).toBe(1);
      await page.fill("#suppose-act-on-unggahan", "2024-10-05");
      await page.press("#suppose-act-on-unggahan", "Tab");
      await expect.poll(() => page.locator(".compared").count()).toBe(0);
    });

    it("is refused, with the reason, where it makes no incident", async () => {
      await suppose("election-office", "presiden");
      await expect.poll(compared).toContain("This supposition cannot be judged.");
      expect(await compared()).toContain("“presiden” is not elected in “pilkada-2024”.");
      await reset();
    });

    it("says of whom, where there are several persons, acts and contests", async () => {
      await write({
        ...incident,
        election: [
          { id: "bupati", cycle: "pilkada-2024", office: "bupati" },
          { id: "gubernur", cycle: "pilkada-2024", office: "gubernur" },
        ],
        actors: [actor, { ...actor, id: "atasan" }],
        acts: [
          { ...act, by: ["terlapor", "atasan"], target: { kind: "pasangan-calon", election: "bupati" } },
          { ...act, id: "rapat", on: { from: "2024-10-01", to: "2024-10-03" } },
          { ...act, id: "pesan", on: { between: ["2024-10-01", "2024-10-03"] } },
        ].map((each) => ({ target: { kind: "pasangan-calon", election: "gubernur" }, ...each })),
      });
      await expect.poll(() => page.locator(".actor").count()).toBe(2);
      await page.click("#tab-what_if");
      const labels = await page.locator("#panel-what_if label").allTextContents();
      expect(labels).toContain("Day of the act (rapat)");
      expect(labels.filter((label) => label.endsWith("(atasan)")).length).toBeGreaterThan(0);
      expect(await page.inputValue("#suppose-act-on-rapat")).toBe("");
      expect(await page.locator("#suppose-election-office").count()).toBe(0);
      await suppose("actor-status-terlapor", "kepala-desa");
      await expect.poll(compared).toContain("terlapor");
      expect(await page.locator(".compared .differing li").count()).toBe(12);
      expect(await compared()).toMatch(/and \d+ more provisions/);
    });
  });
});
