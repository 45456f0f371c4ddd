import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pages } from "../../src/messages/explain/all.js";
import { LINTS } from "../../src/rulebook/check/lints.js";
import { run, scratch, signed, soundPack } from "./cli.js";

const misplaced = "fixtures/packs/misplaced";
const none = { rules: null };

describe("rules check", () => {
  it("is content with a sound pack and says how much it looked at", async () => {
    const { code, stdout, stderr } = await run(["rules", "check", soundPack], none);
    expect([code, stdout, stderr]).toEqual([0, "2 ketentuan, 9 fakta, 1 berkas uji: 0 kesalahan, 0 peringatan\n", ""]);
  });

  it.each(["pretty", "json", "sarif", "github", "junit"])("exits alike in every format: %s", async (format) => {
    const good = await run(["rules", "check", soundPack, "-f", format], none);
    const bad = await run(["rules", "check", misplaced, "-f", format], none);
    expect([good.code, bad.code, good.stderr, bad.stderr]).toEqual([0, 1, "", ""]);
  });

  it("writes several formats at once, one of them to standard output", async () => {
    const file = join(scratch, "temuan.sarif");
    const { code, stdout } = await run(["rules", "check", misplaced, "-f", `sarif=${file}`, "-f", "github"], none);
    expect(code).toBe(1);
    expect(stdout).toContain("::error file=fixtures/packs/misplaced/ladders/pns.yml,");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: "2.1.0" });
    expect((await run(["rules", "check", misplaced, "-f", "json", "-f", "sarif"], none)).code).toBe(2);
  });

  it("suggests formats and thresholds", async () => {
    const { code, stderr } = await run(["rules", "check", "-f", "sarf", "--fail-on", "warnin"], none);
    expect(code).toBe(2);
    expect(stderr).toContain("Maksudnya “sarif”?");
    expect(stderr).toContain("Maksudnya “warning”?");
  });
});

it("rules check tells of a test that expects amiss, though tests are then too few", async () => {
  const amiss = join(scratch, "keliru");
  cpSync(soundPack, amiss, { recursive: true });
  const tests = join(amiss, "provisions/pp-0-2099/pasal-10.test.yaml");
  const right = "expect: { status: not_reached, by: [pelaku] }";
  writeFileSync(tests, readFileSync(tests, "utf8").replace(right, "expect: { status: fulfilled }"));
  const { code, stdout } = await run(["rules", "check", amiss, "--lang", "en"], none);
  expect(code).toBe(1);
  expect(stdout).toMatch(/pasal-10\.test\.yaml:1:1 error: .*no test changes the element/);
  expect(stdout).toMatch(/pasal-10\.test\.yaml:9:\d+ error: .*status differs; found not_reached/);
});

it("rules check shows what has the form that is not met", async () => {
  const unquoted = join(scratch, "hari");
  cpSync(soundPack, unquoted, { recursive: true });
  const rule = join(unquoted, "provisions/pp-0-2099/pasal-10.yaml");
  writeFileSync(rule, readFileSync(rule, "utf8").replace('from: "2099-08-31"', "from: 2099-8-31"));
  const { stdout } = await run(["rules", "check", unquoted, "--lang", "en"], none);
  expect(stdout).toMatch(/pasal-10\.yaml:8:23 error: .*isoDay\.\n[\s\S]*For instance: "2024-09-22"\./);
});

describe("rules check --texts", () => {
  it("needs a folder that is there", async () => {
    expect((await run(["rules", "check", soundPack, "--texts", "tidak-ada"], none)).code).toBe(2);
    expect((await run(["rules", "check", soundPack, "--texts", scratch], none)).code).toBe(0);
  });
});

describe("rules check --explain", () => {
  it("prints the page of a code in both languages", async () => {
    const { code, stdout } = await run(["rules", "check", "--explain", "window-gap"], none);
    expect(code).toBe(0);
    expect(stdout).toContain("# window-gap");
    expect(stdout).toContain("## Keliru");
    expect(stdout).toContain("Diperiksa oleh: windows");
    expect((await run(["rules", "check", "--explain", "window-gap", "--lang", "en"], none)).stdout).toContain(
      "## Wrong",
    );
  });

  it("prints every code of a lint", async () => {
    const { stdout } = await run(["rules", "check", "--explain", "windows"], none);
    for (const code of LINTS.find(({ name }) => name === "windows")?.codes ?? [])
      expect(stdout).toContain(`# ${code}\n`);
  });

  it("suggests a code", async () => {
    const { code, stderr } = await run(["rules", "check", "--explain", "window-gaps"], none);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Maksudnya “window-gap”?")]);
  });

  it("has a page for every code of every lint, with examples that differ", () => {
    expect(LINTS.length).toBeGreaterThanOrEqual(35);
    for (const code of LINTS.flatMap(({ codes }) => codes)) expect(pages).toHaveProperty(code);
    for (const { why, wrong, right } of Object.values(pages)) {
      expect(why.id).not.toBe(why.en);
      expect(wrong).not.toBe(right);
    }
  });

  it("shows right examples that are YAML", () => {
    for (const { right } of Object.values(pages)) expect(() => parse(right) as unknown).not.toThrow();
  });
});

describe("rules list", () => {
  it("has a line for every provision that the filters let through", async () => {
    const lines = async (...options: string[]): Promise<number> =>
      (await run(["rules", "list", ...options])).stdout.split("\n").length - 1;
    expect(await lines()).toBe(2);
    expect(await lines("--kind", "sanction")).toBe(1);
    expect(await lines("--track", "discipline", "--on", "2099-08-30")).toBe(0);
    expect(await lines("--instrument", "pp-0-2099", "--regime", "pilkada", "--certainty", "confirmed")).toBe(2);
  });

  it("prints JSON", async () => {
    const { stdout } = await run(["rules", "list", "--kind", "prohibition", "-f", "json"]);
    expect(JSON.parse(stdout)).toMatchObject([
      { id: "pp-0-2099:5.n.5", cite: "Pasal 5 huruf n angka 5 PP 0/2099", in_force: [{ from: "2099-08-31" }] },
    ]);
  });

  it("counts articles as people count", async () => {
    const ids = (await run(["rules", "list"])).stdout.split("\n").map((line) => line.split("\t")[0]);
    expect(ids).toEqual(["pp-0-2099:5.n.5", "pp-0-2099:10", ""]);
  });

  it("suggests the words of a filter", async () => {
    const { code, stderr } = await run(["rules", "list", "--kind", "sanctoin"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Maksudnya “sanction”?")]);
  });
});

describe("rules coverage", () => {
  it("tells what the tests exercise and which parts of the statute are there", async () => {
    const { code, stdout } = await run(["rules", "coverage", soundPack, "--lang", "en"], none);
    expect(code).toBe(0);
    expect(stdout).toContain("elements: 3 / 3");
    expect(stdout).toContain("encoded: 2 / 5");
    expect(stdout).toContain("pp-0-2099: Pasal 5 huruf n angka 2: neither encoded nor explained");
    const json = await run(["rules", "coverage", soundPack, "-f", "json"], none);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: "asn-check/coverage@1", tests: { elements: { of: 3 } } });
  });
});

describe("rules mutate", () => {
  it("counts the planted errors that a test notices", async () => {
    const { code, stdout } = await run(["rules", "mutate", soundPack, "--min", "95"], none);
    expect([code, stdout]).toEqual([
      0,
      "14 dari 14 kesalahan yang ditanam terdeteksi (100,0%), 0 lagi dimaafkan dengan alasan\n",
    ]);
  });

  it("prints the reason of an error that no test can notice, and names a reason for nothing", async () => {
    const excusing = join(scratch, "beralasan");
    cpSync(soundPack, excusing, { recursive: true });
    const tests = join(excusing, "provisions/pp-0-2099/pasal-10.test.yaml");
    const first = '{ name: hari pertama, change: { act.on: "2099-08-31" }';
    const second = '{ name: hari kedua, change: { act.on: "2099-09-01" }';
    writeFileSync(
      tests,
      readFileSync(tests, "utf8").replace(first, () => second),
    );
    const excuse = (kind: string): string =>
      `  - { provision: "pp-0-2099:10", kind: ${kind}, part: in_force, reason: { id: rekaan, en: invented } }\n`;
    writeFileSync(
      join(excusing, "mutation-survivors.yaml"),
      `survivors:\n${excuse("begin-later")}${excuse("end-later")}`,
    );
    const { stdout } = await run(["rules", "mutate", excusing, "--lang", "en"], none);
    expect(stdout).toContain("pp-0-2099:10\tbegin-later\tin_force\tinvented\n");
    expect(stdout).toContain("A reason for nothing: pp-0-2099:10 end-later in_force\n");
    expect(stdout).toContain("1 more excused with a reason");
  });

  it("never succeeds without tests", async () => {
    const { code, stdout } = await run(["rules", "mutate", soundPack, "--only", "tidak-ada"], none);
    expect([code, stdout]).toEqual([1, "Tidak ada kesalahan yang dapat ditanam: tidak ada uji.\n"]);
    expect((await run(["rules", "mutate", soundPack, "--min", "many"], none)).code).toBe(2);
  });
});

describe("rules diff", () => {
  const later = join(scratch, "kemudian");
  const change = (file: string, find: string, put: string): void => {
    const path = join(later, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(find);
    writeFileSync(
      path,
      text.replace(find, () => put),
    );
  };
  const incident = join(scratch, "diff.json");

  beforeAll(() => {
    cpSync(soundPack, later, { recursive: true });
    change("provisions/pp-0-2099/pasal-10.yaml", "tier: sedang", "tier: berat");
    change("ladders/pns.yaml", "id: sedang", "id: berat");
    change("provisions/pp-0-2099/pasal-10.test.yaml", "pns:sedang", "pns:berat");
    change("definitions/pegawai.yaml", "[pns, cpns]", "[cpns]");
    writeFileSync(incident, JSON.stringify(signed));
  });

  it("says nothing about the same pack", async () => {
    const { code, stdout } = await run(["rules", "diff", soundPack, soundPack, "--lang", "en"], none);
    expect([code, stdout]).toEqual([0, "No difference.\n"]);
  });

  it("names versions, elements and figures that changed", async () => {
    const { stdout } = await run(["rules", "diff", soundPack, later, "-f", "json"], none);
    expect(JSON.parse(stdout)).toEqual({
      schema: "asn-check/pack-diff@1",
      changes: [
        { what: "definition", id: "pegawai", part: "versions", change: "changed" },
        { what: "ladder", id: "pns", part: "tiers", change: "changed" },
        {
          what: "provision",
          id: "pp-0-2099:10",
          part: "2099-08-31 · sanction",
          change: "changed",
          before: '{"ladder":"pns","tier":"sedang"}',
          after: '{"ladder":"pns","tier":"berat"}',
        },
      ],
    });
  });

  it("judges incidents with both packs", async () => {
    const { code, stdout } = await run(["rules", "diff", soundPack, later, "--over", incident, "--lang", "en"], none);
    expect(code).toBe(0);
    expect(stdout).toContain("pp-0-2099:5.n.5+pp-0-2099:10: fulfilled → not_reached");
    expect(stdout).toContain("1 incident: 1 with another status, 0 that became open, 0 for other reasons only");
  });

  it("compares each file with itself, where an id comes back in another", async () => {
    const folder = join(scratch, "dua-tahap");
    mkdirSync(folder, { recursive: true });
    const candidate = { ...signed, actors: [{ ...signed.actors[0], status: "cpns" }] };
    writeFileSync(join(folder, "akhir.json"), JSON.stringify(signed));
    writeFileSync(join(folder, "awal.json"), JSON.stringify(candidate));
    const { stdout } = await run(["rules", "diff", soundPack, later, "--over", folder, "-f", "json"], none);
    const { verdicts } = JSON.parse(stdout) as { verdicts: readonly { file: string; before: string; after: string }[] };
    const told = verdicts.map(({ file, before, after }) => `${file.replace(/.*\//, "")}: ${before} ${after}`);
    expect(told).toEqual(["akhir.json: fulfilled not_reached", "awal.json: fulfilled fulfilled"]);
    const text = await run(["rules", "diff", soundPack, later, "--over", folder, "--lang", "en"], none);
    expect(text.stdout).toContain("akhir.json) · ");
  });

  it("compares every wording that a day nobody knows may fall under", async () => {
    const dearer = join(scratch, "denda-lain");
    cpSync(resolve("rules"), dearer, { recursive: true });
    const path = join(dearer, "provisions/uu-1-2015/pasal-188.yaml");
    // Of the first wording only; the second is in force later in that year.
    writeFileSync(path, readFileSync(path, "utf8").replace("max: 6000000", "max: 7000000"));
    const file = join(scratch, "tahun.json");
    const incident = {
      id: "tahun",
      election: { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" },
      actors: [{ id: "kades", status: "kepala-desa" }],
      acts: [{ id: "ajakan", by: ["kades"], on: "2024-11", conduct: ["mengajak-mengimbau"] }],
    };
    writeFileSync(file, JSON.stringify(incident));
    const { stdout } = await run(["rules", "diff", resolve("rules"), dearer, "--over", file, "--lang", "en"], none);
    // They came out alike before, so that the day did not matter; now it does, for either.
    expect(stdout.match(/uu-1-2015:71\.1\+uu-1-2015:188: open, for other reasons/g)).toHaveLength(2);
  });

  it("takes a snapshot for a pack, and tells what is none", async () => {
    expect((await run(["rules", "diff", incident, soundPack], none)).code).toBe(5);
    expect((await run(["rules", "diff", soundPack, "tidak-ada"], none)).code).toBe(5);
  });
});

describe("rules render", () => {
  const rendered = (...options: readonly string[]) => run(["rules", "render", ...options, "--lang", "en"]);

  it("writes a page for review in Markdown", async () => {
    const { code, stdout } = await rendered("pp-0-2099:5.n.5");
    expect(code).toBe(0);
    expect(stdout).toContain("# Pasal 5 huruf n angka 5 PP 0/2099: Giving support to a candidate");
    expect(stdout).toContain("1. an official\n   - subject · pelaku · Pasal 5");
    expect(stdout).toContain("### pp-0-2099:5.n.5+pp-0-2099:10");
    expect(stdout).toContain("| sedang cuti | actor.on\\_unpaid\\_leave = true | excepted · cuti |");
    expect(stdout).toContain("| Name | Date | Signature | Remarks |");
  });

  it("writes one HTML document in which nothing of the pack is markup", async () => {
    const { stdout } = await rendered("-f", "html");
    expect(stdout.match(/<article>/g)).toHaveLength(2);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    for (const tag of ["ul", "ol", "li", "table", "article"])
      expect(stdout.match(new RegExp(`<${tag}>`, "g"))?.length).toBe(
        stdout.match(new RegExp(`</${tag}>`, "g"))?.length,
      );
  });

  it("writes one file per provision into a folder", async () => {
    const folder = join(scratch, "halaman");
    expect((await rendered("--dir", folder)).code).toBe(0);
    expect(readFileSync(join(folder, "pp-0-2099/pasal-10.md"), "utf8")).toContain("Medium disciplinary sanction");
    expect(readFileSync(join(folder, "pp-0-2099/pasal-5-n-5.md"), "utf8")).toContain("Giving support");
  });

  it("suggests a provision and a format", async () => {
    const { code, stderr } = await rendered("pp-0-2099:5.n.6");
    expect([code, stderr]).toEqual([2, expect.stringContaining("Did you mean “pp-0-2099:5.n.5”?")]);
    expect((await rendered("-f", "htm")).code).toBe(2);
  });
});

describe("rules graph", () => {
  it("draws norm, what punishes it, and with what", async () => {
    expect((await run(["rules", "graph"])).stdout).toBe(`flowchart LR
  n1["Pasal 5 huruf n angka 5 PP 0/2099"]
  n2{{"Pasal 10 PP 0/2099"}}
  n3(["Sedang"])
  n1 --> n2
  n2 --> n3
`);
  });

  it("draws the same as a picture that needs nothing else", async () => {
    const { stdout } = await run(["rules", "graph", "-f", "svg"]);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(stdout.match(/<rect x=/g)).toHaveLength(3);
    expect(stdout.match(/<path /g)).toHaveLength(2);
    expect(stdout).not.toMatch(/<script|href=/);
  });

  it("is confined by day and track", async () => {
    expect((await run(["rules", "graph", "--on", "2099-08-30"])).stdout).toBe("flowchart LR\n");
    expect((await run(["rules", "graph", "--track", "criminal"])).stdout).toBe("flowchart LR\n");
    expect((await run(["rules", "graph", "--track", "criminl"])).code).toBe(2);
  });
});

describe("rules new", () => {
  const rules = join(scratch, "baru");
  const check = async (): Promise<readonly string[]> => {
    const { stdout } = await run(["rules", "check", rules, "-f", "json"], none);
    // The document is our own.
    return (JSON.parse(stdout) as { problems: { code: string }[] }).problems.map(({ code }) => code);
  };

  beforeAll(() => {
    cpSync(soundPack, rules, { recursive: true });
  });

  it("begins a provision and its tests, which count as missing", async () => {
    const { code, stdout } = await run(
      ["rules", "new", "pp-0-2099:6.2", "--from", "pp-0-2099:5.n.5", "--rules", rules],
      none,
    );
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((path) => path.split("/").at(-1)),
    ).toEqual(["pasal-6-2.yaml", "pasal-6-2.test.yaml"]);
    const provision = readFileSync(join(rules, "provisions/pp-0-2099/pasal-6-2.yaml"), "utf8");
    expect(provision).toContain("id: pp-0-2099:6.2");
    expect(provision).toContain('norm: { id: "???", en: "???" }');
    expect(provision).toContain(`encoded_on: "2099-10-11"`);
    expect(provision.match(/yaml-language-server/g)).toHaveLength(1);
    const problems = await check();
    expect(problems).toContain("text-unfinished");
    expect(problems).toContain("prohibition-unpunished");
    const tested = await run(["rules", "test", rules], none);
    expect(tested.stdout).toBe("2 berkas uji, 1 rantai, 11 kasus: 11 sesuai, 0 tidak\n");
  });

  it("counts the tests that are to be written as missing", async () => {
    expect((await run(["rules", "new", "pp-0-2099:11", "--from", "pp-0-2099:10", "--rules", rules], none)).code).toBe(
      0,
    );
    const { stdout } = await run(["rules", "check", rules, "--lang", "en"], none);
    expect(stdout).toContain("Still to be written");
    const file = join(rules, "provisions/pp-0-2099/pasal-11.test.yaml");
    expect(readFileSync(file, "utf8")).toContain("provision: pp-0-2099:5.n.5+pp-0-2099:11");
    expect(await check()).toContain("test-missing");
  });

  it("overwrites nothing and suggests where to begin", async () => {
    const again = await run(["rules", "new", "pp-0-2099:10", "--from", "pp-0-2099:10", "--rules", rules], none);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("sudah ada")]);
    const typo = await run(["rules", "new", "pp-0-2099:7", "--from", "pp-0-2099:1", "--rules", rules], none);
    expect([typo.code, typo.stderr]).toEqual([2, expect.stringContaining("Maksudnya “pp-0-2099:10”?")]);
  });
});
