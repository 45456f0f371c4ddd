/** `asn-check what-if` as people and programs get it. */
import { describe, expect, it } from "vitest";
import { fileOf, run, signed, unassessed } from "./cli.js";

const whatIf = (...argv: readonly string[]): ReturnType<typeof run> => run(["what-if", ...argv]);

describe("what-if", () => {
  it("shows both sides, and only what differs", async () => {
    const { code, stdout, stderr } = await whatIf(fileOf(unassessed), "--finding", "favours_or_harms=true");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Yang diandaikan: penilaian menguntungkan/merugikan: ya, menurut Bawaslu");
    expect(stdout).toMatch(/◐ belum[^\n]*● terpenuhi/);
    expect(stdout).toContain("menguntungkan: ◐ belum → ● terpenuhi");
    expect(stdout).toContain("Andaian bukan fakta");
  });

  it("supposes a finding by a body about a provision, or a record as the file has it", async () => {
    const file = fileOf(unassessed);
    const { stdout } = await whatIf(file, "--finding", "favours_or_harms=true@kpu#pp-0-2099:5.n.5");
    expect(stdout.replace(/\s+/g, " ")).toContain("ya, menurut KPU, tentang Pasal 5 huruf n angka 5 PP 0/2099");
    const json = ["-f", "json", "--finding"];
    const asked = await whatIf(file, ...json, "favours_or_harms=true#pp-0-2099:5.n.5");
    expect(JSON.parse(asked.stdout)).toMatchObject({
      answer: { changes: [{ value: { by: { body: "bawaslu" }, for: { provision: "pp-0-2099:5.n.5" } } }] },
    });
    const record = { value: true, by: { body: "bawaslu" }, reasons: "surat #12, pos@contoh.test" };
    const whole = await whatIf(file, ...json, `favours_or_harms=${JSON.stringify(record)}`);
    expect(JSON.parse(whole.stdout)).toMatchObject({ answer: { changes: [{ value: record }] } });
    const slip = await whatIf(file, "--finding", "favours_or_harms=true#pp-0-2099:5.n.55");
    expect([slip.code, slip.stderr]).toEqual([2, expect.stringContaining("Maksudnya “pp-0-2099:5.n.5”?")]);
  });

  it("says how far an open track reaches, and names what stands side by side without an order", async () => {
    const { stdout } = await run(["what-if", "fixtures/incidents/kepala-dinas.json", "--set", "actor.status=pppk"], {
      rules: null,
      columns: 160,
    });
    expect(stdout).toContain("◐ belum · sampai Hukuman disiplin berat");
    expect(stdout).toContain("◐ belum · Pernyataan secara tertutup atau Pernyataan secara terbuka");
  });

  it("says so when nothing differs", async () => {
    const { stdout } = await whatIf(fileOf(signed));
    expect(stdout).toContain("tidak ada yang diandaikan");
    expect(stdout).toContain("Tidak ada perbedaan.");
  });

  it("is one JSON document with both sides", async () => {
    const { stdout } = await whatIf(fileOf(signed), "--set", "actor.on_unpaid_leave=ya", "-f", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "asn-check/what-if@1",
      answer: {
        changes: [{ kind: "set", path: "actor.on_unpaid_leave", value: true }],
        provisions: [{ before: { status: "fulfilled" }, after: { status: "excepted" } }],
      },
    });
  });

  it("reads the changed incident like any other: unknown words are told with a suggestion", async () => {
    const file = fileOf(signed);
    const slug = await whatIf(file, "--set", "actor.status=pnss");
    expect(slug.code).toBe(2);
    expect(slug.stderr).toContain("Maksudnya “pns”?");
    expect((await whatIf(file, "--set", "actor.statsu=pns")).stderr).toContain("Maksudnya “status”?");
    expect((await whatIf(file, "--set", "actors.0.status=pns")).stderr).toContain("Maksudnya “actor.status”?");
    expect((await whatIf(file, "--set", "aktor.status=pns")).stderr).toContain("Maksudnya “actor.status”?");
    expect((await whatIf(file, "--finding", "favour_or_harms=true")).stderr).toContain("favours_or_harms");
    expect((await whatIf(file, "--date", "kemarin")).code).toBe(2);
    expect((await whatIf(file, "--set", "actor.status")).stderr).toContain("actor.status=pppk");
    expect((await whatIf(file, "--set", "actor.status={pns")).stderr).toContain("JSON");
    expect((await whatIf(file, "--reading", "tindakan-lema=ya")).stderr).toContain("tindakan-lemah");
  });

  it("asks whose fact is meant where there are several", async () => {
    const two = {
      ...signed,
      actors: [...signed.actors, { id: "kedua", status: "cpns" }],
      acts: [{ ...signed.acts[0], by: ["terlapor", "kedua"] }],
    };
    const file = fileOf(two);
    const unclear = await whatIf(file, "--set", "actor.status=cpns");
    expect(unclear.code).toBe(2);
    expect(unclear.stderr).toContain("actor:terlapor.status");
    const { stdout } = await whatIf(file, "--set", "actor:kedua.on_unpaid_leave=true", "-f", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      answer: { provisions: [{ actor: "kedua", after: { status: "excepted" } }] },
    });
    expect((await whatIf(file, "--set", "actor:ketiga.status=pns")).stderr).toContain("terlapor, kedua");
  });

  it("keeps to the width of the terminal, in both languages", async () => {
    for (const columns of [80, 120])
      for (const lang of ["id", "en"]) {
        const argv = ["what-if", fileOf(signed), "--unset", "findings.favours_or_harms", "-v", "--lang", lang];
        const { stdout } = await run(argv, { columns });
        expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
      }
  });
});

describe("--sweep", () => {
  it("shows when the answer changes and why, as a strip and a table", async () => {
    const { code, stdout } = await whatIf(fileOf(signed), "--sweep", "date=2099-01-01..2099-12-31");
    expect(code).toBe(0);
    expect(stdout).toContain("Bila keputusan terjadi antara 1 Januari 2099 dan 31 Desember 2099");
    expect(stdout).toMatch(/^Pasal 5 huruf n angka 5 jo\..* ·+●+$/m);
    expect(stdout).toMatch(/^31 Agu 2099 .*bunyi baru/m);
  });

  it("is a range of days, of one act", async () => {
    const file = fileOf(signed);
    expect((await whatIf(file, "--sweep", "2099")).stderr).toContain("date=2020-01-01..2026-12-31");
    expect((await whatIf(file, "--sweep", "date=2099-12-31..2099-01-01")).code).toBe(2);
    const two = fileOf({ ...signed, acts: [...signed.acts, { ...signed.acts[0], id: "kedua" }] });
    expect((await whatIf(two, "--sweep", "date=2099-01-01..2099-12-31")).stderr).toContain("--act: keputusan, kedua");
  });

  it("is data too, and keeps to the width of the terminal", async () => {
    const argv = ["what-if", fileOf(signed), "--sweep", "date=2099-01-01..2099-12-31"];
    const { stdout } = await run([...argv, "-f", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      answer: {
        sweep: {
          spans: [
            { from: "2099-01-01", to: "2099-08-30" },
            { from: "2099-08-31", to: "2099-12-31" },
          ],
        },
      },
    });
    for (const columns of [80, 120])
      for (const lang of ["id", "en"]) {
        const shown = await run([...argv, "--lang", lang, "-v"], { columns });
        expect(Math.max(...shown.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
      }
  });
});
