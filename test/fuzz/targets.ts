/** What is fuzzed, each as a function that throws when something is wrong with what came of a text. */
import { answer } from "../../src/answer/answer.js";
import { standingInLaw, type Circumstances } from "../../src/citation/in-law.js";
import { scanText } from "../../src/citation/scan.js";
import { compile } from "../../src/engine/compile.js";
import { dictionaryOf, type Dictionary } from "../../src/incident/dictionary.js";
import type { Incident } from "../../src/incident/model.js";
import { readIncidents } from "../../src/incident/read.js";
import type { InputFormat } from "../../src/incident/record.js";
import { sentencesEn } from "../../src/messages/problem/all-en.js";
import { sentenceOf } from "../../src/messages/problem/say.js";
import type { Problem } from "../../src/problem.js";
import { formatNames, formats } from "../../src/report/formats.js";
import { plainPaint } from "../../src/report/paint.js";
import { problemLines } from "../../src/report/problem.js";
import { redactAnswer, redactProblems } from "../../src/report/redact.js";
import { builtInRules } from "../../src/rulebook/built-in.js";
import { checkPack } from "../../src/rulebook/check/check.js";
import { unsoundIn } from "../../src/rulebook/check/unsound-in.js";
import { fileKind, readPackFiles, type PackFile } from "../../src/rulebook/files.js";
import { loadFiles, loadPack } from "../../src/rulebook/load.js";
import type { Rulebook } from "../../src/rulebook/model.js";
import { lineStarts } from "../../src/text/line-column.js";
import { plain } from "../../src/text/plain.js";
import { signedIncident } from "../signed.js";
import { readBytes } from "../hostile/inputs.js";
import type { Target } from "./corpus.js";

/** Something that must not happen; the message says what. */
class Violation extends Error {}

function must(holds: boolean, otherwise: () => string): void {
  if (!holds) throw new Violation(otherwise());
}

const isPlain = (text: string): boolean => plain(text) === text;

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** As built, or from their files where nothing was built. */
const rules = lazily((): Rulebook => {
  try {
    return builtInRules();
  } catch {
    return loadPack("rules").partial;
  }
});
const engine = lazily(() => compile(rules()));

/** Before anything is counted. */
export const prepare = (): void => void engine();

const dictionary = lazily((): Dictionary => dictionaryOf(rules()));
const CITED: Circumstances = { on: "2024-10-05", election: { regime: "pilkada" }, status: ["pns"] };
const standing = lazily(() => standingInLaw(engine(), CITED));
const soundPack = lazily(() => readPackFiles("fixtures/packs/sound", "pack").files);

function checkProblems(problems: readonly Problem[], text: string): void {
  const starts = lineStarts(text);
  const sources = new Map(problems.map(({ at }) => [at?.file ?? "", text]));
  for (const [index, problem] of problems.entries()) {
    const { code, at } = problem;
    must(Object.hasOwn(sentencesEn, code), () => `no sentence for ${code}`);
    if (at !== undefined) {
      const start = starts[at.line - 1];
      must(start !== undefined, () => `${code} stands on line ${at.line} of ${starts.length}`);
      must(
        at.column >= 1 && (start ?? 0) + at.column - 1 <= text.length,
        () => `${code} stands at column ${at.column}`,
      );
    }
    // Each of many problems has the same frame to draw.
    if (index > 5) continue;
    for (const language of ["id", "en"] as const) {
      const { what } = sentenceOf(problem, language);
      must(what !== "" && !/undefined|\[object |NaN$/.test(what), () => `${code} says ${what}`);
      const lines = problemLines(problem, { language, paint: plainPaint, width: 80, sources });
      must(isPlain(lines.join("\n")), () => `${code} lets a sign through`);
    }
  }
  redactProblems(problems, text, "id");
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function reads(bytes: Uint8Array, format: InputFormat): Promise<void> {
  const text = decoded(bytes);
  const { incidents, problems } = await readBytes(bytes, format);
  checkProblems(problems, text);
  const silent = incidents === 0 && problems.length === 0;
  // Nothing but blank lines, comments, marks of documents or a head has nothing to be said about.
  must(!silent || format !== "json", () => "nothing was read and nothing said");
  if (bytes.length % 7 === 0 && bytes.length < 4000) {
    const again = await readBytes(bytes, format, 5);
    const said = (list: readonly Problem[]): string => list.map(({ code }) => code).join();
    must(said(again.problems) === said(problems), () => "in pieces it says something else");
    must(again.incidents === incidents, () => "in pieces it is read otherwise");
  }
}

const PATHS = [
  ...["provisions/pp-0-2099/pasal-1.yaml", "provisions/pp-0-2099/pasal-1.test.yaml", "definitions/pegawai.yaml"],
  ...["vocabulary/facts.yaml", "instruments/pp-0-2099.yaml", "calendars/pilkada-2099.yaml", "ladders/pns.yaml"],
  ...["readings/tindakan-lemah.yaml", "tracks.yaml", "pack.yaml", "structure.yaml", "mutation-survivors.yaml"],
  ...["calendars/holidays.yaml", "precedents/x.yaml"],
];

function packFile(path: string, text: string): PackFile {
  const kind = fileKind(path);
  if (kind === undefined) throw new Error(`${path} is no place for a file`);
  return { path, file: path, kind, text };
}

/** The kind of file that the text looks like, or else any, the same one for the same text. */
function pathFor(text: string): string {
  const schema = /schema\/([a-z]+)\.schema/.exec(text)?.[1] ?? "";
  return PATHS.find((path) => path.startsWith(schema) && schema !== "") ?? PATHS[text.length % PATHS.length] ?? "";
}

function readsRule(text: string): void {
  const file = packFile(pathFor(text), text);
  checkProblems(loadFiles([file]).problems, text);
}

/** One file of a small pack exchanged; what is sound enough to be used must be usable. */
function readsPack(text: string): void {
  const changed = packFile(pathFor(text), text);
  const files = [...soundPack().filter(({ path }) => path !== changed.path), changed];
  const pack = loadFiles(files);
  const problems = checkPack(pack, "2099-12-31");
  checkProblems(
    problems.filter(({ at }) => at?.file === changed.file),
    text,
  );
  if (pack.rulebook === undefined || unsoundIn(pack, problems).length > 0) return;
  const compiled = compile(pack.rulebook);
  const { incidents } = readIncidents(JSON.stringify(signedIncident), "uji.json", dictionaryOf(pack.rulebook));
  for (const incident of incidents) answer(compiled, incident, { language: "id", on: "2099-10-10", detail: "all" });
}

function readsCitations(text: string): void {
  const found = scanText(rules(), standing(), text, "-", "id");
  const starts = lineStarts(text);
  for (const { at, given } of found) {
    const start = (starts[at.line - 1] ?? Infinity) + at.column - 1;
    must(start + (at.length ?? 1) <= text.length, () => `“${given}” stands behind the end of the text`);
    must(given !== "", () => "a citation without words");
  }
}

const READ_BY_OTHERS = new Set(["json", "ndjson", "sarif", "csv"]);

async function reports(incident: Incident): Promise<void> {
  const found = answer(engine(), incident, { language: "id", on: "2026-11-21", detail: "full" });
  const masked = redactAnswer(found, incident.personal, "id");
  for (const name of formatNames) {
    const open = await formats[name].open();
    const report = open({
      ...{ rulebook: rules(), language: "id", on: "2026-11-21", paint: plainPaint, width: 80, details: true },
      ...{ verbose: true, quiet: false, totals: false, bom: false, trips: () => false },
    });
    const text = [report.head(), report.answer(masked, { file: incident.file, line: 1, column: 1, text: "" })].join("");
    if (READ_BY_OTHERS.has(name)) continue;
    must(isPlain(text), () => `${name} lets a sign through`);
  }
}

async function judges(text: string): Promise<void> {
  const { incidents, problems } = readIncidents(text, "uji.json", dictionary());
  checkProblems(problems, text);
  for (const incident of incidents.slice(0, 1)) await reports(incident);
}

export const targets: Readonly<Record<Target, (bytes: Uint8Array) => void | Promise<void>>> = {
  json: (bytes) => reads(bytes, "json"),
  ndjson: (bytes) => reads(bytes, "ndjson"),
  csv: (bytes) => reads(bytes, "csv"),
  yaml: (bytes) => reads(bytes, "yaml"),
  rules: (bytes) => {
    readsRule(decoded(bytes));
  },
  pack: (bytes) => {
    readsPack(decoded(bytes));
  },
  citations: (bytes) => {
    readsCitations(decoded(bytes));
  },
  judge: (bytes) => judges(decoded(bytes)),
};
