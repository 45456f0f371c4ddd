/** Formats of many incidents, and decided cases, where they are cut short or have little to say. */
import { describe, expect, it } from "vitest";
import type { Answer, PrecedentAnswer } from "../../src/answer/model.js";
import type { SimilarAct } from "../../src/answer/similar.js";
import { Tally } from "../../src/answer/totals.js";
import type { WordEntry } from "../../src/incident/words.js";
import type { Problem } from "../../src/problem.js";
import { lexiconOf } from "../../src/report/lexicon.js";
import { markdownReport } from "../../src/report/markdown.js";
import { plainPaint } from "../../src/report/paint.js";
import { prettyReport } from "../../src/report/pretty.js";
import { problemLines } from "../../src/report/problem.js";
import { PLAIN, type OpenReport, type Report } from "../../src/report/report.js";
import { sarifReport } from "../../src/report/sarif.js";
import { similarText } from "../../src/report/similar/pretty.js";
import { wordsText } from "../../src/report/words.js";
import { rulebook, viewOf } from "./render.js";
import { answer, criminal, documentOf } from "./sample.js";

const place = { file: "kasus.ndjson", line: 3, text: "" };
const unreadable: Problem = { code: "input.not_found", severity: "error", args: { path: "a.json" } };

const opened = (open: OpenReport): Report => open({ ...PLAIN, rulebook, language: "id", on: "2024-10-20" });

/** Everything that a report writes of some answers, with problems behind them. */
function written(report: Report, answers: readonly Answer[], problems = 0, interrupted = false): string {
  const tally = new Tally();
  const parts = answers.map((each) => {
    tally.answer(each);
    return report.answer(each, place);
  });
  for (let count = 0; count < problems; count += 1) report.problem([unreadable], place);
  return [report.head(), ...parts, report.foot({ exitCode: 0, totals: tally.totals(), interrupted })].join("");
}

const sparse: Answer = {
  ...answer,
  incident: { ...answer.incident, title: null },
  acts: [],
  contests: [],
  verdicts: [{ ...criminal, elements: [] }],
};

describe("Markdown", () => {
  it("of an incident that says little has no line for what it does not say", () => {
    const said = written(opened(markdownReport), [sparse]).replaceAll("\\", "");
    expect(said).toMatch(/^# contoh-001\n\n- terlapor: PNS[^\n]*\n- pemilihan belum disebut\n/);
    expect(said).toMatch(/◐ belum \(terlapor, unggahan\)\n\nbelum ditetapkan: [^\n]*\n\n## /);
  });

  it("of many counts what could not be judged beyond a thousand, and says that it was ended early", () => {
    const said = written(opened(markdownReport), [answer, sparse], 1003, true).replaceAll("\\", "");
    expect(said.match(/^- kasus\.ndjson:3: /gm)).toHaveLength(1000);
    expect(said).toMatch(/\n- dan 3 lagi\n\nDihentikan sebelum selesai/);
    // Of a part without rows no table.
    expect(said).not.toMatch(/\| tingkat hukuman \|/i);
  });
});

describe("the terminal", () => {
  const options = { width: 80, paint: plainPaint, lexicon: lexiconOf(rulebook, "id"), details: false, quiet: false };

  it("with -v tells each of several in full before their table, and that it was ended early", () => {
    const said = written(prettyReport(documentOf(), { ...options, verbose: true }), [answer, answer, sparse], 0, true);
    expect(said.match(/── Disiplin PNS/g)).toHaveLength(3);
    expect(said).toContain("3 peristiwa · ");
    expect(said).toContain("Dihentikan sebelum selesai: masukan selebihnya belum dinilai.");
  });

  it("tells a remark in a quiet style, and words beyond the nearest by their number", () => {
    const marking = { ...plainPaint, dim: (text: string) => `<${text}>` };
    const view = { language: "id", paint: marking, width: 80, sources: new Map<string, string>() } as const;
    expect(problemLines({ ...unreadable, severity: "note" }, view)[0]).toMatch(/^<><\p{L}+:> /u);
    const entry: WordEntry = {
      kind: "fact",
      type: "list",
      aliases: [],
      path: "act.conduct",
      label: { id: "a", en: "a" },
      help: { id: "b", en: "b" },
      line: "c",
    };
    const found = Array.from({ length: 11 }, () => entry);
    const words = { wanted: "x", language: "id", paint: plainPaint, width: 80 } as const;
    expect(wordsText(found, { ...words, all: false })).toMatch(/3/);
    expect(wordsText(found, { ...words, all: true })).not.toMatch(/3/);
  });
});

it("SARIF has no column where none is known, and no path of a machine", () => {
  const log = JSON.parse(written(opened(sarifReport), [answer])) as {
    runs: readonly { results: readonly { locations: readonly unknown[] }[] }[];
  };
  expect(log.runs[0]?.results[0]?.locations[0]).toMatchObject({
    physicalLocation: { artifactLocation: { uri: "kasus.ndjson" }, region: { startLine: 3 } },
  });
  expect(JSON.stringify(log)).not.toContain("startColumn");
  const report = opened(sarifReport);
  const text = report.head() + report.answer(answer, { ...place, file: String.raw`C:\rahasia\satu.json` });
  expect(text).toContain('"uri":"satu.json"');
  expect(text).not.toContain("rahasia");
});

describe("decided cases", () => {
  const precedent: PrecedentAnswer = {
    id: "p",
    title: "Kepala bagian",
    actor: "terlapor",
    act: "unggahan",
    same: [{ dimension: "status", values: ["tidak-ada"] }],
    different: [],
    unknown: [],
    weight: { same: 1, of: 1 },
    conduct_on: "2020",
    region: "Kabupaten Contoh",
    forum: "PN Contoh",
    case_no: null,
    track: null,
    outcome: "convicted",
    sanction: null,
    reasoning: null,
    certainty: "confirmed",
    sources: [{ title: "Putusan 1" }, { title: "Putusan 2", url: "https://example.org/2" }],
  };
  const act: SimilarAct = {
    actor: "terlapor",
    act: "unggahan",
    contest: null,
    features: [],
    precedents: [precedent],
    findings: [],
  };
  const told = (verbose: boolean): string =>
    similarText([{ incident: answer.incident, acts: [act] }], viewOf("id", { width: 120, verbose }));

  it("that stand alone are compared with nothing; their sources are named on request", () => {
    expect(told(false)).toContain("hanya satu perkara yang dapat dibandingkan");
    expect(told(false)).not.toMatch(/Sanksi|Alasan|Sumber/);
    expect(told(true)).toMatch(/Sumber +Putusan 1; https:\/\/example\.org\/2/);
  });

  it("name a group without a word of its own as the data do, and are silent only where some are", () => {
    expect(told(false)).toContain("kedudukan (tidak-ada)");
    const findings = [
      { finding: "intent", conduct: [], cases: 2, recorded: [{ value: true, cases: ["a", "b"] }], silent: 0 },
    ];
    const said = similarText(
      [{ incident: answer.incident, acts: [{ ...act, findings }] }],
      viewOf("id", { width: 120 }),
    );
    expect(said).toMatch(/Adakah kesengajaan: 2 perkara .*· ya 2$/m);
  });
});
