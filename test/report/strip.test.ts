/** The drawn time line of a contest where some day is not known: it begins or ends at the edge, and says so. */
import { describe, expect, it } from "vitest";
import type { Timeline, TimelineAct, TimelinePeriod } from "../../src/answer/timeline.js";
import { caseDocx } from "../../src/report/case/docx/document.js";
import type { Strip } from "../../src/report/case/model.js";
import { caseView } from "../../src/report/case/source.js";
import { stripSvg } from "../../src/report/case/strip-svg.js";
import { timelineParts } from "../../src/report/case/time-line.js";
import { elements, texts, tree } from "../html-tree.js";
import { unzip } from "../unzip.js";
import { rulebook } from "./render.js";
import { answer } from "./sample.js";

const view = caseView(rulebook, "id", {
  pack: { id: "contoh", version: "1", sha256: "", verified_on: "2026-11-21" },
  engine: { version: "0.1.0" },
  evaluated_on: "2024-10-20",
});

const act = (name: string, from: string | null, to: string | null, kind: TimelineAct["kind"] = "between") => ({
  act: name,
  from,
  to,
  kind,
});
const period = (name: TimelinePeriod["name"], from: string | null, to: string | null): TimelinePeriod => ({
  name,
  from,
  to,
  exact: true,
  certainty: "confirmed",
});
const campaign = period("campaign", "2024-09-25", "2024-11-23");

const timeline = (part: Partial<Timeline>): Timeline => ({
  contest: "pilkada-2024",
  periods: [campaign],
  without: [],
  acts: [],
  ...part,
});

const partsOf = (timelines: readonly Timeline[]) =>
  timelineParts(
    { answer, timelines, narrative: undefined, report: new Map(), actors: [], acts: [], decisions: [] },
    view,
  );

const rowsOf = (line: Timeline) =>
  partsOf([line]).flatMap((part) =>
    part.kind === "strip" ? part.table.rows.map((row) => row.map(String).join(" | ")) : [],
  );

async function written(line: Timeline): Promise<string> {
  const parts = partsOf([line]);
  const files = unzip(Buffer.from(await caseDocx([{ title: "Contoh", parts }], view)));
  return files.get("word/document.xml") ?? "";
}

const open = timeline({
  periods: [campaign, period("quiet_period", "2024-11-24", null), period("voting_day", null, null)],
  acts: [act("sebelum", null, "2024-10-05"), act("sejak", "2024-10-10", null), act("entah", null, null)],
});

describe("the picture", () => {
  const svg = tree(stripSvg(open, "Garis waktu", "k", view));

  it("draws from the edge or to the edge what has one day only, and nothing of what has none", () => {
    const spans = elements(svg, "rect").filter((rect) => rect.getAttribute("class") === "c un");
    const ends = spans.map((rect) => [Number(rect.getAttribute("x")), Number(rect.getAttribute("width"))] as const);
    expect(ends).toHaveLength(2);
    expect(ends[0]?.[0]).toBe(12);
    expect((ends[1]?.[0] ?? 0) + (ends[1]?.[1] ?? 0)).toBeCloseTo(788, 0);
    // A period without an end has no width of its own.
    const quiet = elements(svg, "rect").find((rect) => rect.getAttribute("class") === "p p-quiet_period");
    expect(quiet?.getAttribute("width")).toBe("0");
  });

  it("tells the same to whoever does not see it, what has no day first", () => {
    const [said = ""] = texts(svg, "desc");
    expect(said).toContain(
      "perbuatan sebelum: paling lambat 5 Oktober 2024; perbuatan sejak: paling awal 10 Oktober 2024",
    );
    expect(said).toMatch(/perbuatan entah: hari tidak diketahui; .*perbuatan sebelum/);
  });

  it("cuts the name of an act that is longer than the line", () => {
    const long = stripSvg(timeline({ acts: [act("a".repeat(60), "2024-10-05", "2024-10-05", "on")] }), "", "k", view);
    expect(long).toContain(`perbuatan ${"a".repeat(39)}…: 5 Oktober 2024`);
  });

  it("is not there where no day is known at all", () => {
    expect(stripSvg(timeline({ periods: [] }), "", "k", view)).toBe("");
  });
});

describe("an act on one of the days that are stated", () => {
  const line = timeline({
    acts: [{ ...act("unggahan", "2024-09-10", "2024-10-05"), days: ["2024-10-05", "2024-09-10"] }],
  });
  const either = "5 Oktober 2024 atau 10 September 2024";

  it("has a mark for each day in the picture and no bar between them, and stands where the first is", () => {
    const svg = tree(stripSvg(line, "Garis waktu", "k", view));
    const marks = elements(svg, "path").filter((path) => path.getAttribute("class") === "c");
    const at = (text: string | null): number => Number(/^M([\d.]+)/.exec(text ?? "")?.[1]);
    const [first = 0, second = 0, ...others] = marks.map((path) => at(path.getAttribute("d")));
    expect(others).toEqual([]);
    expect(first).toBeLessThan(second);
    expect(elements(svg, "rect").map((rect) => rect.getAttribute("class"))).toEqual(["p p-campaign"]);
    expect(texts(svg, "desc")[0]).toMatch(new RegExp(`: perbuatan unggahan: ${either}; masa kampanye`));
    expect(texts(svg, "text")).toContain(`perbuatan unggahan: ${either}`);
  });

  it("begins and ends on either in the table", () => {
    expect(rowsOf(line)[0]).toBe(`▼ perbuatan unggahan | ${either} | ${either} | hari belum pasti`);
  });

  it("has a sign for each day in a word processor", async () => {
    const body = await written(line);
    expect(body).toContain(`▼ perbuatan unggahan: ${either}`);
    expect(body.match(/<w:t[^>]*>▼<\/w:t>/g)).toHaveLength(2);
  });

  it("has a sign for each of two days that adjoin in a word processor", async () => {
    const days = ["2024-10-05", "2024-10-06", "2024-11-23"];
    const body = await written(timeline({ acts: [{ ...act("unggahan", "2024-10-05", "2024-11-23"), days }] }));
    expect(body.match(/<w:t[^>]*>▼<\/w:t>/g)).toHaveLength(3);
  });

  it("has no line over the words of another act", () => {
    const other = act("sambutan", "2024-09-25", "2024-09-25", "on");
    const svg = stripSvg(timeline({ acts: [...line.acts, other] }), "Garis waktu", "k", view);
    expect(svg.match(/<text class="b"/g)).toHaveLength(2);
    expect(svg.slice(svg.indexOf("<text"))).not.toMatch(/<(?:line|path|rect)/);
  });
});

describe("its table", () => {
  it("has a row for everything, in the order of the days, and says what is not known", () => {
    expect(
      rowsOf({ ...open, without: ["quiet_period"], periods: [campaign, period("candidacy", null, null)] }),
    ).toEqual([
      "tahap bakal calon | sebelumnya | hari tidak diketahui | sumber terkonfirmasi",
      "masa kampanye | 25 September 2024 | 23 November 2024 | sumber terkonfirmasi",
      expect.stringMatching(/sebelum \| .*tidak.* \| paling lambat 5 Oktober 2024 \| /) as string,
      expect.stringMatching(/sejak \| 10 Oktober 2024 \| .*tidak/) as string,
      expect.stringMatching(/^masa tenang \| /) as string,
      expect.stringMatching(/entah \| .*tidak.* \| .*tidak/) as string,
    ]);
  });

  it("is told not to be there where no contest has days", () => {
    const [none] = partsOf([]);
    expect(none).toMatchObject({ kind: "paragraph", text: view.says.noTimeline });
    expect(partsOf([open])[0]).toMatchObject({ kind: "strip" } satisfies Partial<Strip>);
  });
});

describe("the strip of a word processor", () => {
  it("draws acts without an end to its edges, each with its words", async () => {
    const body = await written(open);
    expect(body).toContain("▼ perbuatan sebelum: paling lambat 5 Oktober 2024");
    expect(body).toContain("▼ perbuatan sejak: paling awal 10 Oktober 2024");
    expect(body).not.toContain("▼ perbuatan entah:");
    // The days between the two acts are no conduct: it begins twice.
    expect(body.match(/<w:t[^>]*>▼<\/w:t>/g)).toHaveLength(2);
  });

  it("is left out where no day is known", async () => {
    const body = await written(timeline({ periods: [], acts: [act("entah", null, null)] }));
    expect(body).toContain("perbuatan entah");
    expect(body.split("<w:tbl>")).toHaveLength(2);
  });
});

/** The part of the drawing that each text takes, at 6.5 units a sign: less than in any of the fonts that are asked for. */
function ends(svg: string): readonly (readonly [number, number])[] {
  return [...svg.matchAll(/<text[^>]* x="([\d.]+)"[^>]*>([^<]*)/g)].map(([whole, x = "", text = ""]) => {
    const units = text.length * 6.5;
    return whole.includes('text-anchor="end"') ? [Number(x) - units, Number(x)] : [Number(x), Number(x) + units];
  });
}

it.each([
  ["of a period that begins past the middle", [], "2024-09-25", "2024-11-23"],
  [
    "of an act with a long name in the middle",
    [act("perbuatan".repeat(9), "2024-09-01", "2024-09-01")],
    "2024-09-01",
    "2024-11-08",
  ],
  [
    "of an act on one of many days",
    [
      {
        ...act("unggahan", "2024-09-01", "2024-11-08"),
        days: ["2024-09-01", "2024-09-10", "2024-10-05", "2024-10-06", "2024-11-08"],
      },
    ],
    "2024-09-25",
    "2024-11-23",
  ],
])("keeps the label %s inside the drawing", (_, acts, from, to) => {
  const svg = stripSvg(
    timeline({ acts, periods: [period("candidacy", "2024-06-25", "2024-09-21"), period("campaign", from, to)] }),
    "Garis waktu",
    "s",
    view,
  );
  expect(ends(svg).length).toBeGreaterThan(1);
  for (const [left, right] of ends(svg)) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(800);
  }
});
