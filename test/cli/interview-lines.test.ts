/** `new` and `ask` read from lines, in the process of the tests: what is refused, kept, and said at the end. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { QuestionsDocument } from "../../src/answer/questions/model.js";
import { fileOf, run, scratch, signed, unassessed } from "./cli.js";

const at = (name: string): string => join(scratch, name);
const key = "acts[0].findings.favours_or_harms";
/** Up to the day of the act. */
const begun = ["pilkada-2099", "bupati", "pns", "", "mengunggah", ""];

/** What is written beside this file next leads to a folder that is not there. */
function occupy(file: string): void {
  symlinkSync(join(scratch, "tiada", "sana"), `${file}.${process.pid}.tmp`);
}

describe("new", () => {
  const asked = (lines: readonly string[], ...argv: readonly string[]): ReturnType<typeof run> =>
    run(["new", ...argv], { stdin: lines.join("\n") });

  it("asks again where a reply cannot be recorded, and says what is wrong with it", async () => {
    const { code, stdout, stderr } = await asked([...begun, "[1]", "5 Oktober 2099", "."]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ acts: [expect.objectContaining({ on: "2099-10-05" })] }),
    ]);
    expect(stderr).toContain("Jawaban itu tidak dapat dicatat.");
    expect(stderr).toContain("Diharapkan: hari");
    expect(stderr.split("Kapan?").length).toBe(3);
  });

  it("takes a fact by its key, out of turn, and says what is wrong with it too", async () => {
    const more = ["acts[0].on = kemarin", "acts[0].on = [1]", "acts[0].on = 5 Oktober 2099", "."];
    const { code, stdout, stderr } = await asked([...begun, "", ...more]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ acts: [expect.objectContaining({ on: "2099-10-05" })] }),
    ]);
    expect(stderr).toContain("Tanggal tidak terbaca.");
    expect(stderr).toContain("Jawaban itu tidak dapat dicatat.");
  });

  it("-q asks without a word, and takes a last line without its end", async () => {
    const { code, stderr } = await asked([...begun, "5 Oktober 2099", "."], at("diam.json"), "-q");
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(at("diam.json"), "utf8"))).toMatchObject({ acts: [{ on: "2099-10-05" }] });
  });

  it("leaves with 130 when it is interrupted, and says where the answers are only where they are", async () => {
    const nowhere = await run(["new"], { interrupted: true, stdin: "pilkada-2099\n" });
    expect([nowhere.code, nowhere.stdout]).toEqual([130, ""]);
    expect(nowhere.stderr).not.toContain("tersimpan");
    const kept = await run(["new", at("henti.json")], { interrupted: true, stdin: "pilkada-2099\n" });
    expect([kept.code, kept.stderr]).toEqual([130, expect.stringContaining("henti.draft")]);
  });

  it("says with 2 when the file, or what is kept for it, cannot be written", async () => {
    const file = at("penuh.json");
    occupy(file);
    const whole = await asked([...begun, "", "."], file);
    expect([whole.code, whole.stderr]).toEqual([2, expect.stringContaining("ENOENT")]);
    expect([existsSync(file), existsSync(at("penuh.draft"))]).toEqual([false, true]);
    // What was kept is taken up again.
    const day = "acts[0].on = 5 Oktober 2099";
    occupy(at("penuh.draft"));
    expect((await asked([day], file)).code).toBe(2);
    const again = await asked([day, "."], file);
    expect([again.code, existsSync(at("penuh.draft"))]).toEqual([0, false]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ acts: [{ on: "2099-10-05" }] });

    mkdirSync(at("tak.draft"));
    expect((await asked(["pilkada-2099"], at("tak.json"))).code).toBe(2);
    // Going back is to be kept as well.
    writeFileSync(at("mundur.draft"), JSON.stringify({ schema: "asn-check/draft@1", replies: [] }));
    occupy(at("mundur.draft"));
    expect((await asked(["<"], at("mundur.json"))).code).toBe(2);
  });

  it("takes of a draft what is a reply, and of anything else nothing", async () => {
    const replies = [
      { id: "election.cycle", kind: "value", value: "pilkada-2099" },
      { id: "election.office", kind: "unknown", why: "belum ditanyakan" },
      { id: "acts.narrative", kind: "skip" },
      { id: 7, kind: "skip" },
      { id: "acts[0].on", kind: "lain" },
      { id: "acts[0].on", kind: "unknown" },
    ];
    for (const [name, draft, known] of [
      ["kenal", JSON.stringify({ schema: "asn-check/draft@1", replies }), true],
      ["lain", JSON.stringify({ schema: "asn-check/answers@1", replies }), false],
      ["bukan", "{", false],
      ["tanpa", JSON.stringify({ schema: "asn-check/draft@1" }), false],
    ] as const) {
      writeFileSync(at(`${name}.draft`), draft);
      const { code, stderr } = await asked([], at(`${name}.json`));
      expect([name, code, /jawaban\s+sudah\s+ada/.test(stderr)]).toEqual([name, 4, known]);
    }
  });
});

describe("ask", () => {
  const questions = async (...argv: readonly string[]): Promise<QuestionsDocument> =>
    JSON.parse((await run(["ask", ...argv, "-f", "json"])).stdout) as QuestionsDocument;

  it("is one document for all that can be read, with what cannot", async () => {
    const lines = fileOf(`${JSON.stringify({ ...unassessed, title: undefined })}\n{\n`, "dua-baris.ndjson");
    const { incidents, errors } = await questions(fileOf(unassessed), lines);
    expect(incidents.map(({ incident }) => incident.title)).toEqual([signed.title, null]);
    expect(incidents.map(({ questions: open }) => open[0]?.key)).toEqual([key, key]);
    expect(errors.map(({ at: place }) => place?.line)).toEqual([2]);
    const shown = await run(["ask", fileOf(unassessed), lines]);
    expect([shown.code, shown.stdout]).toEqual([4, expect.stringContaining(`asn-check ask …`)]);
    expect(shown.stderr).toContain("dua-baris.ndjson:2");
  });

  it.each<readonly [string, string, string]>([
    ["that are no lines of keys", "acts[0].on\n", ": baris 1: "],
    ["that are no JSON", "{", ": baris 1: "],
    ["that cannot be read", `${key} = mungkin`, ":1: "],
    ["that the incident cannot hold", `# dua\n${key} = [7]; bawaslu; alasan`, ":2: Jawaban itu tidak dapat dicatat."],
  ])("writes no answers %s", async (_name, answers, said) => {
    const [file, from] = [fileOf(unassessed), fileOf(answers, "jawaban.txt")];
    const before = readFileSync(file, "utf8");
    const { code, stdout, stderr } = await run(["ask", file, "--answers", from]);
    expect([code, stdout, stderr]).toEqual([4, "", expect.stringContaining(`jawaban.txt${said}`)]);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("needs the answers to be there, and a file of one incident to write them into", async () => {
    const file = fileOf(unassessed);
    for (const from of [at("tiada.txt"), scratch]) {
      const { code, stderr } = await run(["ask", file, "--answers", from]);
      expect([code, stderr]).toEqual([4, expect.stringContaining(from)]);
    }
    const answers = fileOf(`${key} = ya; bawaslu; alasan`, "benar.txt");
    for (const many of [
      [fileOf([unassessed])],
      [file, fileOf({ ...unassessed, id: "lain" })],
      [fileOf([unassessed, signed])],
    ])
      expect((await run(["ask", ...many, "--answers", answers])).code).toBe(2);
    occupy(file);
    const { code, stderr } = await run(["ask", file, "--answers", answers]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("ENOENT")]);
    expect(await run(["ask", file, "--answers", answers, "-q"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      acts: [{ findings: { favours_or_harms: { value: true, by: { body: "bawaslu" }, reasons: "alasan" } } }],
    });
  });
});
