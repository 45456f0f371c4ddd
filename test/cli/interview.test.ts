/** `new` and `ask` as they are used: by a script, from a file of answers, left and taken up again. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Program, type Ended } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "asn-check-interview-"));
let program: Program;
beforeAll(async () => {
  program = await Program.bundle("rules");
}, 300_000);
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

function run(argv: readonly string[], lines = ""): Promise<Ended> {
  const { child, ended } = program.start(argv);
  child.stdin?.end(lines);
  return ended;
}

const pinrang = readFileSync("fixtures/interviews/pinrang.txt", "utf8");
const sample = resolve("fixtures/incidents/kepala-dinas.json");

type Json = Record<string, unknown>;
const json = (text: string): Json => JSON.parse(text) as Json;

const interview = (lines: string, ...argv: readonly string[]): Promise<Ended> => run(["new", ...argv], lines);

function copy(name: string): string {
  copyFileSync(sample, at(name));
  return at(name);
}

describe("new", () => {
  it("leads from nothing to the incident of the Pinrang case, and so to its answer", async () => {
    const { code, stdout } = await interview(pinrang);
    expect(code).toBe(0);
    const fixture = json(readFileSync("fixtures/incidents/pinrang-kadis-tph-2024/day-one.json", "utf8"));
    const ids = JSON.stringify(fixture)
      .replace(fixture["id"] as string, "peristiwa")
      .replace('"id":"mengikuti"', '"id":"perbuatan"')
      .replace('"id":"membagikan"', '"id":"perbuatan-2"');
    const expected = { ...json(ids), narrative: undefined };
    expect(json(stdout)).toEqual(expected);
  });

  it("stops where there is something to judge, and says what is missing where there is not", async () => {
    const whole = await interview("\n\n\nkades\n\ntidak\npidato\n.\n");
    expect(whole.code).toBe(0);
    expect(json(whole.stdout)).toMatchObject({ actors: [{ status: "kepala-desa" }], acts: [{ conduct: ["pidato"] }] });
    const early = await interview("pilkada-2024\nbupati\n");
    expect([early.code, early.stdout]).toEqual([4, ""]);
    expect(early.stderr).toContain("kedudukan terlapor dan perbuatannya");
  });

  it("keeps a draft, goes on with it, and never writes over a file", async () => {
    const left = await interview("pilkada-2024\nbupati\n", at("a.json"));
    expect(left.code).toBe(4);
    expect(existsSync(at("a.draft"))).toBe(true);
    const done = await interview("Kabupaten Contoh\npns\n\ntidak\npidato\n.\n", at("a.json"));
    expect(done.code).toBe(0);
    expect(done.stderr).toContain("2 jawaban sudah ada");
    expect(existsSync(at("a.draft"))).toBe(false);
    expect(json(readFileSync(at("a.json"), "utf8"))).toMatchObject({
      id: "a",
      election: { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" },
    });
    expect((await interview("", at("a.json"))).code).toBe(2);
  });

  it("goes back, and asks again what it cannot read", async () => {
    const { code, stdout, stderr } = await interview(
      "pilkada 2O24\n?\npilkada-2020\n<\npilkada-2024\n.\nbupati\n\npns\n\nt\npidato\n\n31 Februari 2024\n5 Oktober 2024\n.\n",
    );
    expect(code).toBe(0);
    expect(json(stdout)).toMatchObject({ election: { cycle: "pilkada-2024" }, acts: [{ on: "2024-10-05" }] });
    expect(stderr).toContain("tidak ada dalam pilihan");
    expect(stderr).toContain("Belum bisa disimpan");
    expect(stderr).toContain("Tanggal tidak terbaca");
  });
});

describe("ask", () => {
  it("shows the questions with their keys, the tracks they decide and the smallest sets", async () => {
    const { code, stdout } = await run(["ask", sample]);
    expect(code).toBe(0);
    expect(stdout).toContain("kunci: acts[0].findings.intent");
    expect(stdout).toContain("tafsir tindakan-lemah: termasuk + kesengajaan: ya");
    const english = await run(["ask", sample, "--lang", "en", "-f", "json"]);
    const { schema, incidents } = json(english.stdout) as { schema: string; incidents: [{ questions: [Json] }] };
    expect(schema).toBe("asn-check/questions@1");
    expect(incidents[0].questions[0]).toMatchObject({
      key: "acts[0].findings.intent",
      input: "yes_no",
      tracks: ["criminal"],
    });
  });

  it("names what it asks for as the file has it, says what stands there, and takes that name for the answer", async () => {
    const written = json(readFileSync(sample, "utf8")) as { acts: [Json] };
    const target = [{ kind: "pasangan-calon", several: { unknown: "belum jelas" } }, { kind: "pasangan-calon" }];
    const incident = { ...written, acts: [{ ...written.acts[0], target }] };
    writeFileSync(at("targets.json"), JSON.stringify(incident));
    writeFileSync(at("targets.ndjson"), `${JSON.stringify(incident)}\n`);
    for (const name of ["targets.json", "targets.ndjson"]) {
      const { stdout } = await run(["ask", at(name), "-f", "json"]);
      const { incidents } = json(stdout) as { incidents: [{ questions: readonly Json[] }] };
      expect(
        incidents[0].questions.find(({ asks }) => asks === "target.several"),
        name,
      ).toMatchObject({
        key: "acts[0].target[0].several",
        recorded: { unknown: "belum jelas" },
      });
    }
    const answered = await run(["ask", at("targets.json"), "--answers", "-"], "acts[0].target[0].several = tidak\n");
    expect(answered.code).toBe(0);
  });

  it("writes answers into the file and leaves everything else as it stands", async () => {
    const file = copy("b.json");
    const before = readFileSync(file, "utf8");
    const stdin = "# jawaban\nacts[0].findings.intent = tidak; bawaslu; tidak ada niat\n";
    const { code, stderr } = await run(["ask", file, "--answers", "-"], stdin);
    expect(code).toBe(0);
    expect(stderr).toContain("1 jawaban ditulis ke");
    const after = readFileSync(file, "utf8");
    const recorded = json(after) as { acts: [{ findings: Json }] };
    expect(recorded.acts[0].findings["intent"]).toEqual({
      value: false,
      by: { body: "bawaslu" },
      reasons: "tidak ada niat",
    });
    const lines = new Set(before.split("\n"));
    expect(after.split("\n").filter((line) => !lines.has(line)).length).toBeLessThan(8);
  });

  it("writes nothing at all when one answer cannot be used", async () => {
    const file = copy("c.json");
    const before = readFileSync(file, "utf8");
    writeFileSync(at("answers.txt"), "acts[0].findings.intent = ya; bawaslu; sengaja\nacts[0].findings.intnt = ya\n");
    const { code, stderr } = await run(["ask", file, "--answers", at("answers.txt")]);
    expect(code).toBe(4);
    expect(stderr).toContain("answers.txt:2: ");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("lets no key begin a line of its own", async () => {
    writeFileSync(at("keys.json"), JSON.stringify({ "acts[0].findings.x\n::error::y\u001b[2J": true }));
    const { code, stderr } = await run(["ask", copy("keyed.json"), "--answers", at("keys.json")]);
    expect(code).toBe(4);
    expect(stderr).toContain("acts[0].findings.x ::error::y");
  });

  it("takes answers for one JSON file with one incident only", async () => {
    expect((await run(["ask", "-", "--answers", "x"], readFileSync(sample, "utf8"))).code).toBe(2);
  });
});
