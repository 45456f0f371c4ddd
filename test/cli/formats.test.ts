/** Every format, in every state, read by its own consumer; and the same exit code in all of them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { Ajv } from "ajv";
import { parse as parseCsv } from "csv-parse/sync";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { schemaOfType } from "../../build/type-schema.mjs";
import type { AnswerDocument, AnswerLine, ProblemLine, SummaryLine } from "../../src/answer/model.js";
import { checkFormatNames, type CheckFormat } from "../../src/report/formats.js";
import { elements, texts, tree } from "../html-tree.js";
import { fileOf, run, scratch, signed, unassessed, type Ran } from "./cli.js";
import { fulfilled, many, named, open, states } from "./states.js";

const answerSchema = schemaOfType("src/answer/model.ts", "AnswerDocument", "answers", resolve("."));
const lineSchema = schemaOfType("src/answer/model.ts", "NdjsonLine", "lines", resolve("."));
const ajv = new Ajv({ strict: false });
const validAnswers = ajv.compile(answerSchema);
const validLine = ajv.compile(lineSchema);

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

type Line = AnswerLine | ProblemLine | SummaryLine;

/** Reads a report as its consumer does, and says how many incidents were judged in it. */
const consumers: Readonly<Record<CheckFormat, (text: string) => number>> = {
  pretty: (text) => {
    expect(text).not.toMatch(control);
    return -1;
  },
  json: (text) => {
    const document = JSON.parse(text) as AnswerDocument;
    expect(validAnswers(document), JSON.stringify(validAnswers.errors)).toBe(true);
    return document.answers.length;
  },
  ndjson: (text) => {
    const lines = text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
    for (const line of lines) expect(validLine(line), JSON.stringify(validLine.errors)).toBe(true);
    return lines.filter(({ schema }) => schema === "asn-check/answer@1").length;
  },
  csv: (text) => {
    expect(text).not.toMatch(control);
    const rows = parseCsv<Record<string, string>>(text, { columns: true });
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    return new Set(rows.flatMap(({ incident }) => (incident === "" ? [] : incident))).size;
  },
  markdown: (text) => {
    expect(text).not.toMatch(control);
    expect(text).not.toContain("<script");
    expect(text).not.toContain("![x](");
    expect(text).not.toContain("@octocat");
    return -1;
  },
  html: (text) => {
    expect(text).not.toMatch(control);
    const page = tree(text);
    expect(texts(page, "h1").length).toBeGreaterThan(0);
    // The filter of an overview is the only script.
    expect(elements(page, "script").length).toBeLessThanOrEqual(1);
    const studies = elements(page, "article").length;
    return studies > 0 ? studies : elements(page, "tr").filter((row) => row.hasAttribute("data-o")).length;
  },
  sarif: (text) => {
    const { version, runs } = JSON.parse(text) as Log;
    expect([version, runs.length]).toEqual(["2.1.0", 1]);
    for (const { results = [], tool, invocations = [] } of runs) {
      for (const result of results) {
        expect(result.level).toBe("note");
        expect(tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
        const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
        expect(uri).not.toMatch(/^\/|[ <>"|\\^`{}]/);
        expect(() => new URL(uri, "file:///")).not.toThrow();
        expect(result.message.text).not.toMatch(control);
        expect(result.message.text).not.toContain("](");
        expect(result.locations?.[0]?.logicalLocations?.[0]?.name).not.toMatch(control);
      }
      expect(invocations).toHaveLength(1);
      for (const { message } of invocations[0]?.toolExecutionNotifications ?? [])
        expect(message.text).not.toContain("](");
    }
    return -1;
  },
  junit: (text) => {
    expect(text).not.toMatch(control);
    const onError = (level: string, message: string): never => {
      throw new Error(`${level}: ${message}`);
    };
    const suites = new DOMParser({ onError }).parseFromString(text, "text/xml").getElementsByTagName("testsuite");
    return [...suites].filter((suite) => suite.getAttribute("tests") !== "0" && suite.getAttribute("errors") === "0")
      .length;
  },
  github: (text) => {
    expect(text).not.toMatch(control);
    for (const line of text.split("\n").slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::[^:].*$/);
    expect(text.split("\n").filter((line) => line.startsWith("::notice")).length).toBeLessThanOrEqual(10);
    return -1;
  },
};

async function reported(format: CheckFormat, argv: readonly string[]): Promise<Ran> {
  const named = argv.includes("--rules");
  return run([...argv, "-f", format, "--no-redact"], named ? { rules: null } : {});
}

describe.each(states)("%s", (_state, argv, code, incidents) => {
  it.each(checkFormatNames)("as %s is read by its consumer, and exits alike", async (format) => {
    const ran = await reported(format, argv);
    expect(ran.code).toBe(code);
    const judged = consumers[format](ran.stdout);
    if (judged >= 0) expect(judged).toBe(incidents);
    if (format === "json") expect((JSON.parse(ran.stdout) as AnswerDocument).summary.exit_code).toBe(code);
  });
});

it.each(checkFormatNames)("of a slip in a name %s begins nothing", async (format) => {
  for (const option of ["--actor", "--act"]) {
    const { code, stdout } = await run([fulfilled, open, "-f", format, option, "tiada-siapa"]);
    expect([code, stdout]).toEqual([2, ""]);
  }
});

describe("what is passed on", () => {
  it.each(checkFormatNames)("%s masks names, or does not, as the format is for", async (format) => {
    const masked = ["csv", "markdown", "html", "sarif", "junit", "github"].includes(format);
    for (const [more, env, hidden] of [
      [[], {}, masked],
      [["--no-redact"], { CI: "1" }, false],
      [["--redact"], {}, true],
      [[], { CI: "true" }, true],
    ] as const) {
      const titled = fileOf({ ...signed, id: "Nama Rekaan", title: "Nama Rekaan" }, "bernama.json");
      const { stdout } = await run([titled, "-f", format, ...more], { env });
      if (format === "github") expect(stdout.includes("Nama Rekaan")).toBe(!hidden);
      else expect([format, stdout.includes("Nama Rekaan")]).toEqual([format, !hidden]);
    }
  });

  it("nothing is marked failed unless a gate trips", async () => {
    const kinds = async (...argv: string[]): Promise<readonly unknown[]> =>
      (JSON.parse((await run([fulfilled, open, "-f", "sarif", ...argv])).stdout) as Log).runs.flatMap(
        ({ results = [] }) => results.map(({ kind }) => kind),
      );
    expect(new Set(await kinds())).toEqual(new Set(["review", "open"]));
    expect(new Set(await kinds("--fail-on", "fulfilled"))).toEqual(new Set(["fail", "open"]));
    expect((await run([fulfilled, open, "-f", "junit"])).stdout).not.toContain("<failure");
    expect((await run([fulfilled, open, "-f", "junit", "--fail-on", "fulfilled"])).stdout).toContain("<failure");
    expect((await run([fulfilled, open, "-f", "github"])).stdout).not.toMatch(/::(?:error|warning)/);
    expect((await run([fulfilled, open, "-f", "github", "--fail-on", "open"])).stdout).toMatch(/::warning/);
  });

  it("spends annotations on the provisions in question before the general duties, and names in CSV each lack once", async () => {
    const sample = resolve("fixtures/incidents/kepala-dinas.json");
    const { stdout } = await run([sample, "-f", "github", "--fail-on", "open"], { rules: null });
    const warned = stdout.split("\n").filter((line) => line.startsWith("::warning"));
    expect(warned.slice(0, 5).join("\n")).toContain("Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015");
    expect(warned[0]).not.toContain("Pasal 3 huruf");
    const table = await run([sample, "-f", "csv"], { rules: null });
    const question = "Dampak negatif pada tingkat mana yang dinilai ada?";
    for (const row of table.stdout.split("\r\n")) expect(row.split(question).length).toBeLessThanOrEqual(2);
  });

  it("the job summary has what annotations cannot show", async () => {
    const summary = join(scratch, "ringkasan.md");
    writeFileSync(summary, "sebelumnya\n");
    const lines = fileOf(
      Array.from({ length: 30 }, (_, index) => JSON.stringify({ ...signed, id: `k-${index}` })).join("\n"),
      "tiga-puluh.ndjson",
    );
    const { stdout } = await run([lines, "-f", "github"], { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(stdout.split("\n").filter((line) => line.startsWith("::notice"))).toHaveLength(10);
    expect(stdout).toContain("21 lagi dalam ringkasan pekerjaan");
    const text = readFileSync(summary, "utf8");
    expect(text).toMatch(/^sebelumnya\n/);
    expect(text).toContain("k\\-29");
  });

  it("the job summary is cut in whole lines, by bytes, and says so", async () => {
    const incidents = Array.from({ length: 30 }, (_, index) => ({ ...signed, id: `é${"é".repeat(40)}-${index}` }));
    const lines = fileOf(incidents.map((each) => JSON.stringify(each)).join("\n"), "panjang.ndjson");
    const summary = join(scratch, "penuh.md");
    for (const room of [0, 400, 3000, 100_000]) {
      const before = `${"é".repeat((900 * 1024 - room) / 2 - 1)}\n\n`;
      writeFileSync(summary, before);
      await run([lines, "-f", "github"], { env: { GITHUB_STEP_SUMMARY: summary } });
      const added = readFileSync(summary, "utf8").slice(before.length);
      const whole = await run([lines, "-f", "markdown"]);
      const cut = /^(\d+) baris lagi tidak dimuat/m.exec(added);
      if (room === 100_000) expect(added).toBe(whole.stdout);
      else {
        const kept = added.slice(0, cut?.index).trimEnd().split("\n");
        expect(whole.stdout.startsWith(kept.join("\n"))).toBe(true);
        expect(Buffer.byteLength(kept.join("\n"))).toBeLessThanOrEqual(room);
        const all = whole.stdout.split("\n").length - 1;
        expect(all - Number(cut?.[1])).toBeGreaterThanOrEqual(kept[0] === "" ? 0 : kept.length);
        expect(added).toMatch(/tidak membebaskan\.\n$/);
      }
    }
  });

  it("fingerprints stay when a file moves or is set otherwise", async () => {
    const prints = async (file: string): Promise<unknown> =>
      (JSON.parse((await run([file, "-f", "sarif"])).stdout) as Log).runs[0]?.results?.map(
        (each) => each.partialFingerprints,
      );
    const moved = fileOf(`\n\n${JSON.stringify(signed)}`, "pindah.json");
    expect(await prints(moved)).toEqual(await prints(fulfilled));
  });

  it("csv has the byte-order mark that some spreadsheets want only on request", async () => {
    expect((await run([fulfilled, "-f", "csv"])).stdout.startsWith("file,")).toBe(true);
    expect((await run([fulfilled, "-f", "csv", "--bom"])).stdout.startsWith("\ufefffile,")).toBe(true);
  });
});

it("NDJSON keeps the order, puts problems in their places, and sums up on request", async () => {
  const { stdout } = await run([many, "-f", "ndjson", "--totals"]);
  const lines = stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
  expect(lines.map((line) => (line.schema === "asn-check/answer@1" ? line.incident.id : line.schema))).toEqual([
    signed.id,
    unassessed.id,
    "asn-check/problem@1",
    named.id,
    "asn-check/summary@1",
  ]);
  expect(lines[2]).toMatchObject({ record: { file: many, line: 3 }, problems: [{ code: "incident.not_an_object" }] });
  expect(lines[4]).toMatchObject({
    exit_code: 4,
    totals: {
      incidents: 3,
      unread: 1,
      outcome: { fulfilled: 2, open: 1, neither: 0 },
      tracks: { discipline: { fulfilled: 2, open: 1 } },
      months: { "2099-10": { fulfilled: 2, open: 1 } },
    },
  });
});

it("the JSON of several answers is what it would be at once", async () => {
  const { stdout } = await run([many, "-f", "json"]);
  expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
});

it("several formats at once say the same", async () => {
  const out = (name: string): string => join(scratch, "serentak", name);
  const { stdout, code } = await run([
    many,
    "-f",
    "pretty",
    ...["json", "ndjson", "csv", "sarif", "junit"].flatMap((format) => ["-f", `${format}=${out(format)}`]),
  ]);
  expect(code).toBe(4);
  expect(stdout).toContain("tanda-tangan");
  for (const format of ["json", "ndjson", "csv", "junit"] as const)
    expect([format, consumers[format](readFileSync(out(format), "utf8"))]).toEqual([format, 3]);
});

it("schema csv prints every column with its codebook, and a table made of them is read", async () => {
  const { stdout, stderr, code } = await run(["schema", "csv"]);
  expect(code).toBe(0);
  expect(stderr).toContain("--dates dmy");
  const columns = parseCsv<Record<string, string>>(stdout, { columns: true });
  const conduct = columns.find(({ column }) => column === "act.conduct");
  expect(conduct).toMatchObject({ record: "act", kind: "slugs" });
  expect(conduct?.["values"]?.split(";")).toContain("menandatangani");
  const table = [
    columns.map(({ column }) => column).join(";"),
    columns.map(({ column }) => ({ id: "a", "act.conduct": "menandatangani" })[column ?? ""] ?? "").join(";"),
  ].join("\n");
  const judged = await run(["-", "--input-format", "csv", "-f", "ndjson"], { stdin: table });
  expect([judged.code, judged.stderr]).toEqual([0, ""]);
  expect(JSON.parse(judged.stdout)).toMatchObject({ incident: { id: "a" } });
});

it.each<[string, (file: string) => readonly string[]]>([
  ["one incident", (file) => [file, "-v"]],
  ["a table of many", (file) => [file, open]],
  ["similar cases", (file) => ["similar", file]],
  ["what if", (file) => ["what-if", file, "--law-on", "2099-02-01"]],
  ["the reasons", (file) => ["why", file, "pp-0-2099:5.n.5"]],
  ["the questions", (file) => ["ask", file]],
])("on a terminal what was written breaks no line and moves nothing: %s", async (_view, argv) => {
  const broken = (space: string): string => {
    const said = (text: string): string => `${text}${space}::error::x`;
    const [actor, act] = [
      { ...signed.actors[0], id: said("a") },
      { ...signed.acts[0], id: said("b"), findings: {} },
    ];
    const texts = { id: said("c"), title: said("d"), actors: [actor], acts: [{ ...act, by: [actor.id] }] };
    return fileOf({ ...signed, ...texts }, "pecah.json");
  };
  const whole = await run(argv(broken(" ")));
  expect([whole.code, whole.stdout === ""]).toEqual([0, false]);
  for (const space of ["\n", "\t", "\r\n", " \u001b[2J\u202e\u0007"])
    expect(await run(argv(broken(space)))).toEqual(whole);
});
