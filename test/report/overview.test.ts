/** The overview and the study where incidents say little: no day, no track, no title. */
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/model.js";
import type { Timeline, TimelinePeriod } from "../../src/answer/timeline.js";
import { caseMarkdown } from "../../src/report/case/markdown.js";
import { caseView, type CaseSource } from "../../src/report/case/source.js";
import { studyOf } from "../../src/report/case/study.js";
import { Calendars } from "../../src/report/overview/calendar.js";
import { overviewHtml } from "../../src/report/overview/html.js";
import { overviewRecord, type OverviewRecord, type OverviewTrack } from "../../src/report/overview/record.js";
import { elements, texts, tree } from "../html-tree.js";
import { rulebook } from "./render.js";
import { answer, criminal, precedent, tracks } from "./sample.js";

const view = caseView(rulebook, "id", {
  pack: { id: "contoh", version: "1", sha256: "", verified_on: "2026-11-21" },
  engine: { version: "0.1.0" },
  evaluated_on: "2024-10-20",
});

const track = (part: Partial<OverviewTrack>): OverviewTrack => ({
  actor: "terlapor",
  track: "discipline",
  title: "Disiplin PNS",
  status: "open",
  forum: "",
  due: null,
  dueState: "none",
  missing: [],
  cites: [],
  ...part,
});

const record = (part: Partial<OverviewRecord>): OverviewRecord => ({
  id: "contoh",
  title: null,
  outcome: "open",
  actors: [{ id: "terlapor", capacity: "PNS" }],
  conduct: [],
  days: [],
  months: [],
  regions: [],
  contests: [],
  tracks: [],
  marked: {},
  review: { reviewed: 1, of: 1 },
  ...part,
});

const pageOf = (records: readonly OverviewRecord[], calendars = new Calendars(), redacted = false): string =>
  overviewHtml({ records, studies: [], calendars, unread: { records: [], count: 0 }, redacted }, view);

/** The cells of every row of a page's tables, row by row. */
const rowsOf = (page: string): readonly string[] =>
  elements(tree(page), "tr").map((row) =>
    Array.from(row.childNodes)
      .map((cell) => cell.textContent ?? "")
      .join("|"),
  );

describe("the overview", () => {
  it("names an incident without a title by its id, and says that no track reaches it", () => {
    const page = pageOf([record({})]);
    expect(texts(tree(page), "h3")).toEqual(["contoh"]);
    expect(page).toContain("Tidak ada ketentuan dalam paket ini yang menjangkau peristiwa ini.");
    expect(page).not.toContain("nama disamarkan");
    expect(page).not.toContain("belum ditelaah");
    expect(pageOf([record({ review: { reviewed: 0, of: 1 } })], new Calendars(), true)).toMatch(
      /nama disamarkan[^]*belum ditelaah/,
    );
  });

  it("names the person of a track where there are several", () => {
    const actors = [
      { id: "terlapor", capacity: "PNS" },
      { id: "camat", capacity: "PNS" },
    ];
    expect(pageOf([record({ actors, tracks: [track({ actor: "camat" })] })])).toContain("Disiplin PNS (camat)");
  });

  it("sets conduct beside tracks, also what is not said, and a dash where nothing meets", () => {
    const page = pageOf([
      record({ id: "a", tracks: [track({ status: "fulfilled" })] }),
      record({ id: "b", conduct: ["menyukai"], tracks: [track({ status: "excepted" })] }),
      record({ id: "c", conduct: ["menyukai"], tracks: [track({ track: "criminal", title: "Pidana" })] }),
    ]);
    const rows = rowsOf(page);
    expect(rows).toContain("menyukai|–|● 0 · ◐ 1");
    expect(rows).toContain("tidak disebut|● 1 · ◐ 0|–");
  });

  it("counts tracks by how far their nearest limit is", () => {
    const days = ["2024-08-01", "2024-10-19", "2024-10-20", "2024-10-25", "2024-12-01"];
    const due = days.map((day) => track({ due: day, dueState: "due" }));
    const rows = rowsOf(
      pageOf([record({ tracks: [...due, track({ dueState: "unknown" }), track({ dueState: "met" })] })]),
    );
    for (const age of [
      "lewat lebih dari 30 hari",
      "lewat 1–30 hari",
      "hari ini",
      "1–7 hari lagi",
      "lebih dari 7 hari lagi",
      "belum dapat dihitung",
    ])
      expect(rows.filter((row) => row.startsWith(`${age}|`))).toEqual([`${age}|1`]);
  });

  it("counts regions beyond sixty, those of one name once", () => {
    const records = Array.from({ length: 63 }, (_, index) => record({ id: `k${index}`, regions: [`Daerah ${index}`] }));
    expect(rowsOf(pageOf(records))).toContain("3 lainnya|||");
  });

  it("shortens the label of a bar to what fits beside it, and has all of it in the table", () => {
    const region = "MMMMMMMM KABUPATEN REKAAN WWWWWWWWWWW";
    const page = pageOf([record({ regions: [region, "Kabupaten Lain"] })]);
    const labels = elements(tree(page), "text").map((each) => each.textContent ?? "");
    expect(labels).toContain("Kabupaten Lain");
    expect(labels.filter((label) => label.startsWith("MMM"))).toEqual([expect.stringMatching(/^.{20,30}…$/)]);
    expect(rowsOf(page)).toContain(`${region}|0|1|0`);
  });

  it("knows which periods touch a month, also of an election without a day of voting", () => {
    const period = (name: TimelinePeriod["name"], from: string | null, to: string | null): TimelinePeriod => ({
      name,
      from,
      to,
      exact: true,
      certainty: "confirmed",
    });
    const line = (...periods: readonly TimelinePeriod[]): Timeline => ({
      contest: null,
      periods,
      without: [],
      acts: [],
    });
    const calendars = new Calendars();
    calendars.see([
      line(period("campaign", "2024-09-25", null), period("quiet_period", null, null)),
      line(period("voting_day", "2024-11-27", "2024-11-27"), period("campaign", "2024-09-25", "2024-11-23")),
      line(period("voting_day", "2020-12-09", "2020-12-09"), period("candidacy", null, "2024-09-22")),
    ]);
    expect(calendars.touching("2024-09")).toEqual([
      { name: "campaign", voting: null },
      { name: "candidacy", voting: "2020-12-09" },
      { name: "campaign", voting: "2024-11-27" },
    ]);
    expect(calendars.touching("2023-08")).toEqual([]);
    expect(rowsOf(pageOf([record({ months: ["2024-09"] })], calendars)).join("\n")).toContain(
      "masa kampanye; tahap bakal calon (9 Des 2020); masa kampanye (27 Nov 2024)",
    );
  });

  it("takes from an answer what it says, nothing where it says nothing", () => {
    const [first] = tracks;
    if (first === undefined) throw new Error("the sample has changed");
    const kept = overviewRecord({
      ...answer,
      acts: [{ id: "a", days: "", conduct: [] }],
      tracks: [{ ...first, forum: null }],
    });
    expect(kept.months).toEqual([]);
    expect(kept.tracks).toMatchObject([{ forum: "", due: null, dueState: "none" }]);
  });
});

describe("the study", () => {
  const source = (part: Partial<Answer>, own: Partial<CaseSource> = {}): CaseSource => ({
    answer: { ...answer, ...part },
    timelines: [],
    narrative: undefined,
    report: new Map(),
    actors: answer.actors.map(({ id }) => ({ id, facts: new Map() })),
    acts: answer.acts.map(({ id }) => ({ id, by: ["terlapor"] })),
    decisions: [],
    ...own,
  });
  const told = (part: Partial<Answer>, own: Partial<CaseSource> = {}): string =>
    caseMarkdown([studyOf(source(part, own), view)]).replaceAll("\\", "");

  it("of an incident without title, day or capacity says what is not known", () => {
    const study = told({
      incident: { ...answer.incident, title: null },
      actors: [{ id: "terlapor", capacity: "" }],
      acts: [{ id: "unggahan", days: "", conduct: [] }],
      questions: answer.questions.map((question) => ({ ...question, why: "" })),
      limits: { ...answer.limits, consulted: [] },
    });
    expect(study).toMatch(/^contoh-001$/m);
    expect(study).toContain("| hari tidak diketahui |");
    expect(study).toContain("| terlapor | tidak disebut |");
    expect(study).toContain("Apakah pelaku melakukannya dengan sengaja? |");
    expect(study).not.toContain("Ditelusuri");
  });

  it("tells a decision with its rung, without a day last", () => {
    const decision = { body: "ppk", track: "discipline", outcome: "terbukti", sources: [] };
    const study = told(
      {},
      {
        decisions: [
          { ...decision, tier: "pns:berat" },
          { ...decision, on: "2024-12-01" },
        ],
      },
    );
    expect(study).toMatch(/\| 1 Desember 2024 \|[^\n]*\n\| hari tidak diketahui \|[^\n]*pns:berat/);
  });

  it("of a provision without law tells none, an exception without words by its name, and who says what", () => {
    const study = told({
      verdicts: [
        {
          ...criminal,
          law: null,
          exceptions: [
            { id: "cuti", of: "x", type: "carve_out", text: "", status: "satisfied", defeats: [], ref: "Pasal 7" },
          ],
          contested: [
            { path: "findings.intent", ways: [{ value: true, by: "bawaslu, pelapor", status: "fulfilled" }] },
          ],
        },
      ],
    });
    expect(study).toContain("Pengecualian: cuti |");
    expect(study).toContain("penilaian kesengajaan: bila ya (menurut Bawaslu, pelapor)");
    expect(study).not.toContain("sampai sebelum 14 November 2024");
  });

  it("tells a decided case without a sanction, a row that prints nothing, and a track without a forum", () => {
    const row = { ...criminal, kind: "guideline" as const, provision: "skb-2022:D-6", cite: "D-6 SKB 2/2022" };
    const study = told({
      precedents: [precedent],
      verdicts: [criminal, row],
      tracks: tracks.map((each) => ({ ...each, forum: null })),
    });
    expect(study).toContain("| dipidana |");
    expect(study).toMatch(/D-6 SKB 2\/2022<br>[^|]*\|[^|]*\| *\|/);
    expect(study).not.toContain("Bawaslu, lalu Sentra Gakkumdu");
  });
});
