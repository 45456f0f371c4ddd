/** What stands in the page for incidents of many kinds, how its questions are answered, and why it may not open. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interviewWords } from "../../src/messages/interview.js";
import { pageWords } from "../../src/messages/page.js";
import { reportWords } from "../../src/messages/report-words.js";
import { TRACES } from "../covered/traces.js";
import { fileOf } from "../fixture.js";
import { executablePath, Opened } from "./browser.js";
import { builtPage, type BuiltPage } from "./built.js";

interface Sample {
  readonly [key: string]: unknown;
  readonly actors: readonly object[];
  readonly acts: readonly object[];
}

// A fixture of known shape.
const incident = JSON.parse(readFileSync("fixtures/incidents/kepala-dinas.json", "utf8")) as Sample;
const [actor] = incident.actors;
const [act] = incident.acts;

it("without a document gives only its doors", async () => {
  await import("../../src/page/main.js");
  expect(Object.keys((globalThis as unknown as { readonly asnCheck: object }).asnCheck)).toEqual([
    "deskOf",
    "documentOf",
    "inflated",
    "recordsIn",
  ]);
});

describe.skipIf(executablePath === undefined)("in Chromium", () => {
  let built: BuiltPage;
  let opened: Opened;
  let page: Page;
  const words = reportWords.en;
  const asks = interviewWords.en;

  beforeAll(async () => {
    built = await builtPage(TRACES !== undefined);
    opened = await Opened.open(built.html, undefined, "en-US");
    ({ page } = opened);
  }, 120_000);

  afterAll(async () => {
    await opened.close();
  });

  const write = async (content: object | string, id: string): Promise<void> => {
    await page.click("#tab-source");
    await page.fill("#source-text", typeof content === "string" ? content : JSON.stringify(content));
    await expect.poll(() => page.locator(".answer .head").allTextContents()).toEqual([expect.stringContaining(id)]);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>(".answer details")) each.open = true;
    });
  };
  const fixture = (name: string, stage: "day-one" | "decided"): Promise<void> =>
    write(readFileSync(fileOf(name, stage), "utf8"), name);
  const shown = (selector: string): Promise<readonly string[]> => page.locator(selector).allInnerTexts();

  describe("an answer", () => {
    it("says where no track is open to a person, and no provision applies", async () => {
      await fixture("gowa-21-kades-2024", "decided");
      expect(await shown(".answer p")).toEqual(expect.arrayContaining([words.noTrackOfOne, words.nothingApplies]));
    });

    it("names the exceptions that are not ruled out", async () => {
      await fixture("bulukumba-bupati-mutasi-2024", "day-one");
      expect(await shown(".answer .lead")).toContain(`${words.exceptions}:`);
    });

    it("says of a track that rests on guidelines alone that it does", async () => {
      await fixture("pinrang-guru-pppk-2024", "decided");
      expect((await shown(".answer td")).join("\n")).toContain(words.onlyGuidelines);
    });

    it("asks nothing where nothing is left to ask", async () => {
      await fixture("demak-caleg-smpn-2014", "decided");
      expect(await page.locator(".answer .questions").count()).toBe(0);
      await page.click("#tab-interview");
      expect(await shown("#panel-interview")).toEqual([asks.nothingOpen]);
    });

    it("does without an election, and draws no time line then", async () => {
      await write({ ...incident, id: "tanpa-pemilihan", election: undefined }, "tanpa-pemilihan");
      expect(await shown(".head .quiet")).toEqual([expect.stringContaining(words.noContest)]);
      expect(await page.locator(".strip").count()).toBe(0);
    });

    it("names the first of several elections, its region once, and how many others there are", async () => {
      const election = ["gubernur", "bupati"].map((office) => ({
        cycle: "pilkada-2024",
        office,
        region: "Daerah Rekaan",
      }));
      const acts = ["2024-10-05", "2024-09-01"].map((on, index) => ({
        ...act,
        id: `perbuatan-${index}`,
        on,
        target: { kind: "pasangan-calon", election: `pilkada-2024:${election[index]?.office ?? ""}` },
      }));
      await write({ ...incident, id: "dua-pemilihan", election, acts, title: "Dua pemilihan" }, "dua-pemilihan");
      const [head = ""] = await shown(".head .quiet");
      expect(head.split("Daerah Rekaan")).toHaveLength(2);
      expect(head).toContain(words.moreContests(1));
      expect(head).not.toContain(words.stage.calon);
    });

    it("draws an act that went on above the periods, which stay in sight", async () => {
      const on = { from: "2024-09-01", to: "2024-10-30" };
      await write({ ...incident, id: "berhari-hari", acts: [{ ...act, on }] }, "berhari-hari");
      const [bar, band] = ["rect.mark-candidacy", ".mark-conduct rect"].map((each) =>
        page.locator(`.strip ${each}`).first(),
      );
      const [upper, lower] = [await band?.boundingBox(), await bar?.boundingBox()];
      expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0);
    });

    it("draws an act on each of the days that are stated, and none between them", async () => {
      const on = { value: "2024-10-05", contested: ["2024-09-10"] };
      await write({ ...incident, id: "hari-diperselisihkan", acts: [{ ...act, on }] }, "hari-diperselisihkan");
      expect((await shown(".legend li"))[0]).toBe(
        "act unggahan: 5 October 2024 or 10 September 2024 (day not certain)",
      );
      expect(await page.locator(".strip div > svg .mark-conduct").count()).toBe(2);
      expect(await page.locator(".strip .mark-conduct rect").count()).toBe(0);
    });

    it.each([
      ["sampai-7-oktober", "2024-10-07", "act unggahan: ≤ 7 October 2024 (day not certain)", 1],
      ["tanpa-hari", undefined, "act unggahan: day not known", 0],
    ])("draws an act whose day is not known: %s", async (id, known_on, legend, marks) => {
      const report = known_on === undefined ? undefined : { kind: "laporan", known_on };
      await write({ ...incident, id, report, acts: [{ ...act, on: { unknown: "tidak ada saksi" } }] }, id);
      expect((await shown(".legend li"))[0]).toBe(legend);
      expect(await page.locator(".strip div > svg .mark-conduct").count()).toBe(marks);
    });
  });

  describe("a question", () => {
    const legend = async (): Promise<string> => (await shown("#question legend"))[0] ?? "";
    const answered = async (action: () => Promise<void>): Promise<void> => {
      const before = await legend();
      await action();
      await expect.poll(legend).not.toBe(before);
    };
    const skipTo = async (wanted: RegExp): Promise<void> => {
      while (!wanted.test(await legend())) await answered(() => page.click("#skip"));
    };
    const next = (): Promise<void> => page.click("#next");
    const written = async (): Promise<unknown> => JSON.parse(await page.inputValue("#source-text"));

    it("of yes or no needs one of them, or why it is not known", async () => {
      await write({ ...incident, id: "belum-lengkap" }, "belum-lengkap");
      await page.click("#tab-interview");
      await skipTo(/capacity of the office/);
      await next();
      expect(await shown(".alert")).toEqual([asks.misread({ code: "needed" })]);
      const first = await legend();
      await page.click("#unknown summary");
      await answered(() => page.click("#is-unknown"));
      await page.click("#back");
      await expect.poll(legend).toBe(first);
      // It was open before.
      await page.fill("#why", "saksi belum didengar");
      await answered(() => page.click("#is-unknown"));
      expect(JSON.stringify(await written())).toContain('"unknown":"saksi belum didengar"');
    });

    it("for a number takes a number", async () => {
      await write({ ...incident, id: "pidana", actors: [{ ...actor, convictions: [{ final: true }] }] }, "pidana");
      await page.click("#tab-interview");
      await skipTo(/How many months were imposed/);
      expect(await shown("#field-hint")).toEqual([asks.hint.number.months]);
      await next();
      expect(await shown(".alert")).toEqual([asks.misread({ code: "needed" })]);
      await page.fill("#field", "dua belas");
      await next();
      expect(await shown(".alert")).toEqual([asks.misread({ code: "not_a_number" })]);
      await page.fill("#field", "12");
      await answered(next);
      expect(await written()).toMatchObject({ actors: [{ convictions: [{ final: true, imprisonment_months: 12 }] }] });
    });

    it("for the day of an examination says how it is written", async () => {
      await write(readFileSync(fileOf("batola-5-pns-2018", "decided"), "utf8"), "batola-5-pns-2018");
      await page.click("#tab-interview");
      while ((await page.locator("#field-hint").count()) === 0) await answered(() => page.click("#skip"));
      expect(await shown("#field-hint")).toEqual([asks.hint.examined]);
    });

    it("with many options is searched; Enter there answers nothing, and what is marked stays in sight", async () => {
      page.once("dialog", (dialog) => void dialog.accept());
      await page.click("#begin");
      await expect.poll(legend).toContain("election");
      while ((await page.locator("#search").count()) === 0) await answered(() => page.click("#skip"));
      const visible = (): Promise<number> => page.locator(".option:visible").count();
      const all = await visible();
      const first = await legend();
      await next();
      expect(await shown(".alert")).toEqual([asks.misread({ code: "needed" })]);
      await page.locator(".option input").nth(2).check();
      await page.fill("#search", "kepala desa");
      await page.press("#search", "Enter");
      expect(await legend()).toBe(first);
      const some = await visible();
      expect(some).toBeGreaterThan(1);
      expect(some).toBeLessThan(all);
      expect(await page.locator(".option input:checked").isVisible()).toBe(true);
    });

    it("for a body takes one of the list, or the name of another", async () => {
      await write({ ...incident, id: "tanpa-penilaian", acts: [{ ...act, findings: {} }] }, "tanpa-penilaian");
      await page.click("#tab-interview");
      await skipTo(/found/);
      await page.locator(".option input").first().check();
      await answered(next);
      expect(await legend()).toContain(asks.topic.finding_by());
      await next();
      expect(await shown(".alert")).toEqual([asks.misread({ code: "needed" })]);
      await page.selectOption("#field", "other");
      await next();
      expect(await shown(".alert")).toEqual([asks.misread({ code: "needed" })]);
      await page.fill("#body-name", "Dewan Etik Rekaan");
      await answered(next);
      await page.fill("#field", "Alasan rekaan");
      await answered(next);
      expect(JSON.stringify(await written())).toContain("Dewan Etik Rekaan");
    });

    it("stands back where a file is opened that cannot be judged: what is wrong is shown", async () => {
      await page.click("#tab-interview");
      const buffer = Buffer.from(JSON.stringify({ ...incident, actors: [{ id: "terlapor", status: "pnss" }] }));
      await page.setInputFiles("#file", { name: "salah.json", mimeType: "application/json", buffer });
      await expect.poll(() => shown("#panel-source .problems h3")).toEqual([pageWords.en.problems(1)]);
      expect(await page.locator("[role=status]").allInnerTexts()).toContain(`salah.json: ${pageWords.en.unread}`);
    });

    it("is not put while the file cannot be read", async () => {
      await page.click("#tab-source");
      await page.fill("#source-text", "{");
      await page.click("#tab-interview");
      await expect.poll(() => shown("#panel-interview")).toEqual([pageWords.en.unread]);
    });
  });

  it.each([
    ["this browser cannot unpack the rules", pageWords.id.cannotUnpack, "delete globalThis.DecompressionStream", "x"],
    ["the rules were damaged on the way", pageWords.id.failed(""), "", ""],
  ])("says why it does not open: %s", async (_why, said, before, rules) => {
    const html = rules === "" ? built.html.replace(built.rules, "AAAA") : built.html;
    const broken = await Opened.open(html, "#page:not(:has(p))", "id-ID", before);
    try {
      expect(await broken.page.innerText("#page")).toContain(said);
    } finally {
      await broken.close();
    }
  });
});
