/** The prompts of `ask` and `new`, at a terminal that is only pretended: answer, go back, leave with Ctrl-C, take up again. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { widthOf } from "../../src/cli/invocation.js";
import { fileOf, soundPack, unassessed } from "./cli.js";
import { CTRL_C, DOWN, ENTER, ESCAPE, SPACE, typed, UP } from "./terminal.js";

describe("prompts", () => {
  /** From what Enter alone says up to yes. */
  const yes = [UP, UP, UP];

  it("leave with 130 on Ctrl-C, go back on Esc, and write what is answered whole", async () => {
    const file = fileOf(unassessed);
    const before = readFileSync(file, "utf8");
    expect((await typed(["ask", file], [CTRL_C])).code).toBe(130);
    // A finding without its body is none yet.
    expect((await typed(["ask", file], [...yes, ENTER, CTRL_C])).code).toBe(130);
    expect(readFileSync(file, "utf8")).toBe(before);
    const { code, screen } = await typed(
      ["ask", file],
      [...yes, ENTER, ESCAPE, ENTER, DOWN, ENTER, "ajakan terbuka", ENTER],
    );
    expect(code).toBe(0);
    // Put once, and again after going back.
    expect(screen.split("\u25c7").length).toBeGreaterThan(2);
    const written = JSON.parse(readFileSync(file, "utf8")) as object;
    expect(written).toMatchObject({
      acts: [{ findings: { favours_or_harms: { value: true, reasons: "ajakan terbuka" } } }],
    });
  }, 30_000);
});

it("make no fact of Enter alone: a question for yes or no begins on leaving it open", async () => {
  const file = fileOf(unassessed);
  const before = readFileSync(file, "utf8");
  expect((await typed(["ask", file], [ENTER])).code).toBe(0);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(before));
}, 30_000);

describe("new", () => {
  const folder = mkdtempSync(join(tmpdir(), "asn-check-new-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const begun = [DOWN, ENTER, DOWN, ENTER, SPACE, ENTER, ENTER, SPACE, ENTER, ENTER];

  it("reads Indonesian days, keeps what was answered on Ctrl-C, goes on with it, and back with the answer still there", async () => {
    const file = join(folder, "a.json");
    const draft = join(folder, "a.draft");
    const left = await typed(["new", file], [...begun, "5 Oktober 2099", ENTER, CTRL_C]);
    expect(left.code).toBe(130);
    expect(left.screen).toContain("Jawaban tersimpan di");
    expect(existsSync(file)).toBe(false);
    expect(JSON.parse(readFileSync(draft, "utf8"))).toMatchObject({ schema: "asn-check/draft@1" });
    // Back to the day, which stands there as it was answered; then enough, by the last entry of the list.
    const { code, screen } = await typed(["new", file], [ESCAPE, ENTER, UP, UP, ENTER]);
    expect(code).toBe(0);
    expect(screen).toContain("7 jawaban sudah ada");
    expect(existsSync(draft)).toBe(false);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      election: { cycle: "pilkada-2099", office: "bupati" },
      actors: [{ status: "pns" }],
      acts: [{ on: "2099-10-05" }],
    });
  }, 30_000);

  it("says with 2 that answers cannot be kept, and never that they are", async () => {
    mkdirSync(join(folder, "f.draft"));
    const { code, screen } = await typed(["new", join(folder, "f.json")], [ENTER]);
    expect(code).toBe(2);
    expect(screen).toContain("EISDIR");
    expect(screen).not.toContain("Jawaban tersimpan di");
  }, 30_000);

  it("comes to its end by Enter alone, which adds nothing to what may still be noted", async () => {
    const file = join(folder, "e.json");
    const keys = [...begun, "6 Oktober 2099", ...Array.from({ length: 40 }, () => ENTER)];
    const { code, screen } = await typed(["new", file], keys);
    expect(code).toBe(0);
    expect(screen).toContain("Ada hal lain yang ingin dicatat?");
    expect(
      Object.keys((JSON.parse(readFileSync(file, "utf8")) as { readonly acts: readonly [object] }).acts[0]),
    ).toEqual(["id", "by", "conduct", "on"]);
  }, 60_000);

  it("goes back more than one question without losing what was answered behind it", async () => {
    const file = join(folder, "b.json");
    const keys = [...begun, "6 Oktober 2099", ENTER, ESCAPE, ESCAPE, ESCAPE, ENTER, ENTER, ENTER, UP, UP, ENTER];
    expect((await typed(["new", file], keys)).code).toBe(0);
    const written = JSON.parse(readFileSync(file, "utf8")) as { readonly acts: readonly [{ readonly on: string }] };
    expect(written.acts[0].on).toBe("2099-10-06");
  }, 30_000);

  it("takes letters typed into a list for nothing, not for the command that marks all of it", async () => {
    const file = join(folder, "d.json");
    const keys = [
      DOWN,
      ENTER,
      DOWN,
      ENTER,
      `jabatan${SPACE}`,
      ENTER,
      ENTER,
      `akun${SPACE}`,
      ENTER,
      ENTER,
      "5 Oktober 2099",
      ENTER,
    ];
    expect((await typed(["new", file], [...keys, UP, UP, ENTER])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      actors: [{ status: "pns" }],
      acts: [{ conduct: ["menandatangani"] }],
    });
  }, 30_000);

  it("finds an entry of a long list by everyday words, goes back out of it, and knows what was not known before", async () => {
    const cwd = join(folder, "luas");
    mkdirSync(cwd);
    writeFileSync(join(cwd, "peristiwa.json"), "{}");
    const keys = [
      // The election is not known, and why; back to it by Esc, and on again; the office is passed over.
      ...[UP, UP, UP, ENTER, "belum jelas", ENTER, ESCAPE, ENTER, ESCAPE, ENTER, ENTER, ENTER],
      // Enough is too early in the region; back to what was passed over, on, and back again out of the search.
      ...[". ", ENTER, "< ", ENTER, ENTER, ENTER, ESCAPE, ENTER],
      // Words that mean several, out of that list, and a word that means one.
      ...["kepala", ENTER, ESCAPE, "camat", ENTER, ENTER, ENTER, "zzzz", ENTER, "menerus", ENTER, ENTER, ENTER],
      // No day, back, and a day; whom it favours is left open, and so is when it was known.
      ...[`kemarin${ENTER}`, ESCAPE, ENTER, "5 Oktober 2024", ENTER, ENTER, ENTER, ENTER, ENTER, ENTER],
      // A body with a name of its own; then enough.
      ...[UP, UP, UP, UP, ENTER, "Panwas Contoh", ENTER, ". ", ENTER],
    ];
    const { code, screen } = await typed(["new"], keys, { rules: null, cwd });
    expect(screen).toContain("Mengapa belum diketahui?");
    expect(screen).toContain("Belum bisa disimpan");
    expect(screen).toContain('"zzzz" tidak ada dalam pilihan.');
    expect(screen).toContain("Tanggal tidak terbaca.");
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, "peristiwa-2.json"), "utf8"))).toMatchObject({
      election: { cycle: { unknown: "belum diketahui" } },
      actors: [{ status: "pns" }],
      acts: [{ conduct: ["meneruskan-pesan"], on: "2024-10-05" }],
    });
  }, 60_000);

  it("searches what else may be noted, passes it over by Enter alone, and cuts a long help to its line", async () => {
    const pack = join(folder, "pack");
    cpSync(soundPack, pack, { recursive: true });
    const facts = join(pack, "vocabulary", "facts.yaml");
    const more = Array.from(
      { length: 16 },
      (_, index) => `  - path: act.hal_${index}
    kind: fact
    type: enum
    display_only: true
    values: [{ slug: satu, label: { id: Satu, en: One }, help: { id: Pendek., en: Short. } }]
    label: { id: Hal ${index} tambahan, en: Thing ${index} }
    question: { id: "Benarkah hal ${index}?", en: "Is thing ${index} so?" }
    help: { id: Rekaan., en: Invented. }
`,
    );
    const help = `help: { id: ${"Yang memimpin kabupaten. ".repeat(4)}, en: Invented. }`;
    const bupati = "{ slug: bupati, label: { id: Bupati, en: Regent } }";
    const text = readFileSync(facts, "utf8").replace(bupati, `${bupati.slice(0, -1)}, ${help} }`);
    writeFileSync(facts, text + more.join(""));
    const keys = [...begun, "6 Oktober 2099", ENTER, ENTER, ENTER, ENTER, "hal", ENTER, ESCAPE, "hal 3", ENTER];
    const file = join(folder, "g.json");
    const { code, screen } = await typed(["new", file], [...keys, ENTER, DOWN, ENTER, ENTER, ENTER, ". ", ENTER], {
      rules: pack,
    });
    expect(screen).toMatch(/Yang memimpin kabupaten\.[^]{1,40}…/);
    expect(screen).toContain("Benarkah hal 3?");
    expect(screen).toContain("Pendek.)");
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ acts: [{ hal_3: "satu" }] });
  }, 60_000);

  it("makes no answer of Enter alone in a list: it is passed over, and asked again where an answer is needed", async () => {
    const file = fileOf(unassessed);
    const finding = await typed(["ask", file], [...[UP, UP, UP], ENTER, ENTER, CTRL_C]);
    expect(finding.screen).toContain("(pilih salah satu)");
    expect(finding.screen).toContain("Pertanyaan ini harus dijawab.");
    const keys = [ENTER, ENTER, SPACE, ENTER, ENTER, SPACE, ENTER, ENTER, "6 Oktober 2099", ENTER];
    const written = join(folder, "h.json");
    expect((await typed(["new", written], [...keys, ...Array.from({ length: 40 }, () => ENTER)])).code).toBe(0);
    const incident = JSON.parse(readFileSync(written, "utf8")) as object;
    expect(incident).not.toHaveProperty("election");
    expect(incident).not.toHaveProperty("report");
  }, 60_000);

  it("asks again where an answer is needed and nothing was marked", async () => {
    const { screen } = await typed(
      ["new", join(folder, "c.json"), "--lang", "en"],
      [DOWN, ENTER, DOWN, ENTER, ENTER, CTRL_C],
    );
    expect(screen).toContain("Nothing is marked yet");
    expect(screen.split("[terlapor]").length).toBeGreaterThan(2);
  }, 30_000);
});

describe("a terminal that does not say how wide it is", () => {
  it.each([0, undefined])("counts as 80 columns (%s)", (columns) => {
    expect(widthOf({ columns })).toBe(80);
  });
});
