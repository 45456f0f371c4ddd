/** Questions of an interview in words, and what `asn-check ask` lists of an incident. */
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/answer/model.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import type { Input, Question } from "../../src/interview/model.js";
import { compile } from "../../src/engine/compile.js";
import { askedIn } from "../../src/report/interview/asked.js";
import { openJson, type OpenIncident } from "../../src/report/interview/open.js";
import { openText } from "../../src/report/interview/pretty.js";
import type { Reading, Rulebook, Track } from "../../src/rulebook/model.js";
import type { Json } from "../../src/text/canonical-json.js";
import { rulebook, viewOf } from "./render.js";
import { criminal } from "./sample.js";

const both = (text: string) => ({ id: text, en: text });

const reading: Reading = {
  id: "pejabat-asn",
  question: both("Siapa pejabat ASN?"),
  scope: both(""),
  choices: ["luas", "sempit"].map((id) => ({
    id,
    text: both(id),
    authority: "practice",
    refs: [],
    certainty: "confirmed",
    condition: { always: true },
  })),
  file: "",
};

const criminalTrack: Track = { id: "criminal", title: both("Pidana pemilihan"), order: 1 };

const rules: Rulebook = {
  ...rulebook,
  facts: rulebook.facts.map((fact) =>
    fact.path === "findings.intent"
      ? {
          ...fact,
          help: both("Bukan act.in_office_capacity, bukan act.tidak_ada."),
          ask_whom: both("Bawaslu"),
        }
      : fact,
  ),
  readings: [reading],
  tracks: [criminalTrack],
};

const question = (part: Partial<Question>): Question => ({
  id: "acts[0].findings.intent",
  topic: "finding",
  at: ["acts", 0, "findings", "intent"],
  input: { kind: "yes_no" },
  fact: "findings.intent",
  decides: [],
  tracks: [],
  ...part,
});

const ofReading = question({
  id: "reading:pejabat-asn",
  topic: "reading",
  fact: "reading:pejabat-asn",
  decides: ["a"],
  tracks: ["criminal"],
});

describe("a question", () => {
  it("names in its help other facts by their questions, as far as the pack has them", () => {
    expect(askedIn(question({}), rules, "id").help).toBe("Bukan “Adakah kapasitas jabatan?”, bukan act.tidak_ada.");
    expect(askedIn(ofReading, rules, "id").help).toBe("");
  });

  it.each<readonly [Input, string]>([
    [{ kind: "number", unit: "months" }, "angka, dalam bulan"],
    [{ kind: "number" }, "angka"],
    [{ kind: "examined", before: "2021-08-31" }, "tanggal pemeriksaan; atau ya / tidak"],
    [{ kind: "day", period: true }, "bila berlangsung"],
  ])("%j says how it is answered", (input, hint) => {
    expect(askedIn(question({ input }), rules, "id").hint).toContain(hint);
  });

  it.each<readonly [Json, string]>([
    [{ unknown: "akun terkunci" }, "tidak diketahui (akun terkunci)"],
    [{ contested: [true, false] }, '{"contested":[true,false]}'],
    [["a"], '["a"]'],
    ["pns", '"pns"'],
  ])("says what the file says already: %j", (recorded, words) => {
    expect(askedIn(question({ recorded }), rules, "id").notes.join()).toContain(words);
    expect(askedIn(question({ recorded, topic: "finding_by" }), rules, "id").notes).toEqual([]);
  });

  it("says what turns on it and whom to ask", () => {
    const { notes, text } = askedIn(question({ decides: ["a"], tracks: ["criminal"], act: "unggahan" }), rules, "id");
    expect(notes.join(" · ")).toMatch(/1.*Pidana pemilihan.*Bawaslu/);
    expect(text).toMatch(/^Adakah kesengajaan\? .*unggahan/);
    expect(askedIn(ofReading, rules, "id").text).toContain("Siapa pejabat ASN?");
  });
});

it("an open question is data too, only with what is there", () => {
  const asked = openJson(
    {
      incident: { id: "contoh", sha256: "", file: "kasus.json" },
      verdicts: [],
      questions: [
        question({ actor: "terlapor", recorded: { unknown: "x" } }),
        { id: "title", topic: "title", at: ["title"], input: { kind: "text" }, decides: [], tracks: [] },
      ],
    },
    { engine: compile(rules), dictionary: dictionaryOf(rules) },
    "id",
  );
  expect(asked.incident.title).toBeNull();
  expect(asked.questions).toMatchObject([
    { asks: "findings.intent", actor: "terlapor", recorded: { unknown: "x" } },
    { key: "title", asks: "title" },
  ]);
  expect(asked.questions[1]).not.toHaveProperty("actor");
});

describe("what is open", () => {
  const opened = (part: Partial<OpenIncident>): OpenIncident => ({
    incident: { id: "contoh", title: "Kepala dinas", sha256: "", file: "kasus.json" },
    verdicts: [],
    questions: [],
    ...part,
  });
  const told = (part: Partial<OpenIncident>, verbose = false): string =>
    openText(opened(part), rules, "kasus.json", viewOf("id", { width: 120, verbose }));

  it("lists the words that answer a choice, and leaves off what is too many", () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ slug: `k${index}`, label: both("x") }));
    const asked = (count: number): string =>
      told({ questions: [question({ input: { kind: "choice", options: options(count) } })] });
    expect(asked(3)).toContain("· k0 | k1 | k2");
    expect(asked(3)).not.toContain("nomor atau kata");
    expect(asked(9)).toContain("k7 | …");
  });

  it("names the person beside the act where sets of answers are about several", () => {
    expect(told({ verdicts: [criminal] })).toContain(`[${criminal.act}]`);
    expect(told({ verdicts: [criminal, { ...criminal, actor: "atasan" }] })).toContain(`[atasan · ${criminal.act}]`);
  });

  it("may be nothing, or readings alone", () => {
    const nothing = told({});
    expect(nothing).toContain("Tidak ada pertanyaan yang masih menentukan hasil.");
    expect(nothing).not.toContain("Menjawab:");
    const only = told({ questions: [ofReading] });
    expect(only).toContain("Fakta dan penilaian sudah cukup; yang tersisa adalah tafsir");
    expect(only).toContain("- Siapa pejabat ASN?\n  --reading pejabat-asn=luas | sempit");
  });

  it("is named by its id where the incident has no title", () => {
    expect(told({ incident: { id: "contoh", sha256: "", file: "kasus.json" } })).toMatch(/^contoh · 0 pertanyaan/);
  });

  it("is cut after ten questions until all are asked for; each track has its numbers", () => {
    const questions = Array.from({ length: 12 }, (_, index) => question({ id: `k${index}`, tracks: ["criminal"] }));
    expect(told({ questions })).toContain("… dan 2 pertanyaan lain (-v)");
    expect(told({ questions }, true)).toContain("kunci: k11");
    expect(told({ questions })).toContain("- Pidana pemilihan: 1, 2, 3,");
    expect(told({ questions: [question({})] })).not.toContain("Pidana pemilihan");
  });

  it("is settled by the smallest sets of answers, in words", () => {
    const verdict = (fulfilled: readonly (readonly string[])[], part: Partial<Verdict> = {}): Verdict => ({
      ...criminal,
      settles: { fulfilled_if: fulfilled, not_fulfilled_if: [], more: false },
      ...part,
    });
    const said = told({
      verdicts: [
        verdict([["findings.intent=not_applicable", "act.conduct=-"], ["reading:pejabat-asn=luas"]]),
        verdict([[]], { cite: "Pasal 9" }),
        verdict([["findings.intent=true"]], { cite: "Pasal 10", general: true }),
      ],
    });
    expect(said).toContain(
      "terpenuhi bila: kesengajaan: tidak berlaku + perbuatan: Memang tidak ada; atau tafsir pejabat-asn: luas\n",
    );
    expect(said).toContain("tidak terpenuhi bila: tidak ada himpunan kecil yang cukup");
    expect(said).toContain("terpenuhi bila: apa pun jawabannya");
    expect(said).not.toContain("Pasal 10");
    const sets = ["a", "b", "c", "d"].map((slug) => [`actor.status=${slug}`]);
    expect(told({ verdicts: [verdict(sets)] })).toContain("kedudukan: c; atau … dan lainnya");
    const all = told({ verdicts: [verdict(sets), verdict([["findings.intent=true"]], { general: true })] }, true);
    expect(all).toContain("kedudukan: d\n");
    expect(all).toContain("kesengajaan: ya\n");
  });
});
