/** What every command does alike: rules that do not load, a place that cannot be written, words that nobody knows, `-q`. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf, run, scratch, signed, soundPack, unassessed } from "./cli.js";

const incident = fileOf(signed);
const chain = "pp-0-2099:5.n.5";
/** A body in words of its own is a warning. */
const warned = fileOf({
  ...signed,
  acts: [{ ...signed.acts[0], findings: { favours_or_harms: { value: true, by: "panwas setempat", reasons: "x" } } }],
});
const answers = fileOf((await run([incident, "-f", "json", "--on", "2099-10-10"])).stdout);

describe("rules that do not load are told with 5, and nothing is written", () => {
  it.each<readonly string[]>([
    ["ask", incident],
    ["cite", "Pasal 5"],
    ["new"],
    ["report", incident],
    ["schema", "incident"],
    ["schema", "csv"],
    ["show", chain],
    ["similar", incident],
    ["validate", incident],
    ["verify", answers],
    ["what-if", incident],
    ["why", incident, chain],
    ["words"],
    ["rules", "graph"],
    ["rules", "list"],
    ["rules", "mutate"],
    ["rules", "coverage"],
    ["rules", "new", "pp-0-2099:6", "--from", chain],
    ["rules", "render"],
    ["rules", "test"],
  ])("%s %s", async (...argv) => {
    const { code, stdout, stderr } = await run(argv, { rules: scratch });
    expect([code, stdout]).toEqual([5, ""]);
    expect(stderr).toContain("pack.yaml");
  });

  it("a folder of rules is judged for its form too", async () => {
    const { code, stdout } = await run(["validate", "fixtures/packs/misplaced"], { rules: null });
    expect([code, stdout]).toEqual([5, expect.stringContaining("tidak sah")]);
    expect(
      (await run(["rules", "diff", "fixtures/packs/sound", "fixtures/packs/misplaced"], { rules: null })).code,
    ).toBe(5);
  });
});

describe("what cannot be written is told with 2", () => {
  /** A file, where a folder would have to be. */
  const nowhere = join(incident, "keluaran");

  it.each<readonly string[]>([
    ["ask", incident, "-o", nowhere],
    ["cite", "Pasal 5", "-o", nowhere],
    ["report", incident, "-o", nowhere],
    ["similar", incident, "-o", nowhere],
    ["what-if", incident, "-o", nowhere],
    ["why", incident, chain, "-o", nowhere],
    ["rules", "check", "fixtures/packs/sound", "-o", nowhere],
    ["rules", "graph", "-o", nowhere],
    ["rules", "render", "-o", nowhere],
    ["rules", "render", "--dir", nowhere],
  ])("%s %s %s %s", async (...argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(nowhere);
    expect(stderr).toContain("ENOTDIR");
  });

  it("in a file it is plain, 80 columns wide, whatever the terminal is", async () => {
    const file = join(scratch, "kutipan.txt");
    const { code } = await run(["cite", "Pasal 5 huruf n angka 5 PP 0/2099", "-o", file], {
      isTTY: true,
      columns: 200,
      env: { FORCE_COLOR: "1" },
    });
    const text = readFileSync(file, "utf8");
    expect([code, text.includes("\u001b")]).toEqual([0, false]);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe("words that nobody knows are told with 2", () => {
  it.each<readonly [said: string, argv: readonly string[]]>([
    ["“jsn”", ["ask", incident, "-f", "jsn"]],
    ["“jsn”", ["rules", "coverage", "-f", "jsn"]],
    ["“jsn”", ["rules", "diff", "a", "b", "-f", "jsn"]],
    ["“jsn”", ["rules", "mutate", "-f", "jsn"]],
    ["“sgv”", ["rules", "graph", "-f", "sgv"]],
    ["“pilkda”", ["rules", "list", "--regime", "pilkda"]],
    ["--on", ["rules", "list", "--on", "kemarin"]],
    ["--on", ["rules", "graph", "--on", "kemarin"]],
    ["“pp-0-209”", ["rules", "graph", "--instrument", "pp-0-209"]],
    ["instrument:pasal", ["rules", "new", "pasal 6", "--from", chain]],
    ["Maksudnya “pp-0-2099”?", ["rules", "new", "pp-0-209:6", "--from", chain]],
    ["--law-on", ["what-if", incident, "--law-on", "kemarin"]],
    ["--law-on", ["why", incident, chain, "--law-on", "kemarin"]],
    ["“tindakan-lema”", ["why", incident, chain, "--reading", "tindakan-lema=umum"]],
    ["“tindakan-lema”", ["report", incident, "--reading", "tindakan-lema=umum"]],
    ["“tindakan-lema”", ["verify", answers, "--reading", "tindakan-lema=umum"]],
    ["“keputusn”", ["why", incident, chain, "--act", "keputusn"]],
    ["“keputusn”", [incident, "--act", "keputusn"]],
    ["“terlapr”", ["similar", incident, "--actor", "terlapr"]],
    ["“lain”", ["why", incident, chain, "--incident", "lain"]],
    ["--jobs 0", [incident, "--jobs", "0"]],
    ["Maksudnya “yaml”?", [incident, "--input-format", "yml"]],
    ["Yang dikenal: iso, dmy.", [incident, "--dates", "dny"]],
    ["Yang dikenal: auto, always, never.", [incident, "--color", "merah"]],
    ["Opsi --lang", [incident, "--lang"]],
    ["--zzzzzzzz", ["show", chain, "--zzzzzzzz"]],
    ["“bsh”", ["completion", "bsh"]],
  ])("%s in %j", async (said, argv) => {
    const { code, stdout, stderr } = await run(
      argv,
      argv[0] === "completion" || argv.at(-1) === "--lang" ? { rules: null } : {},
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  it("too many words, and an option that must be there, in the language of the run", async () => {
    const many = await run(["schema", "answer", "why"]);
    expect([many.code, many.stderr]).toEqual([2, expect.stringContaining("asn-check schema --help")]);
    const missing = await run(["rules", "new", "pp-0-2099:6"]);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("--from")]);
    expect(missing.stderr).not.toMatch(/required|specified/);
  });
});

describe("-q leaves out warnings, and nothing else", () => {
  it.each<readonly string[]>([
    [warned],
    ["ask", warned],
    ["similar", warned],
    ["why", warned, chain],
    ["what-if", warned],
    ["report", warned, "-f", "html"],
  ])("%s %s", async (...argv) => {
    const loud = await run(argv);
    const quiet = await run([...argv, "-q"]);
    expect(loud.stderr).toContain("panwas setempat");
    expect([quiet.code, quiet.stdout.length, quiet.stderr]).toEqual([loud.code, expect.any(Number), ""]);
    expect(quiet.stdout).not.toBe("");
  });
});

describe("the law of another day and one of several people", () => {
  const two = fileOf({
    ...unassessed,
    actors: [...signed.actors, { id: "kedua", status: "cpns" }],
    acts: [
      { ...unassessed.acts[0], by: ["terlapor", "kedua"] },
      { ...unassessed.acts[0], id: "lagi", by: ["kedua"] },
    ],
  });

  it.each<readonly string[]>([
    [two, "-f", "json"],
    ["similar", two, "-f", "json"],
    ["why", two, chain, "-f", "json"],
    ["what-if", two, "--reading", "tindakan-lemah=umum", "-f", "json"],
    ["what-if", two, "--sweep", "date=2099-01-01..2099-12-31", "-f", "json"],
    ["report", two, "-f", "html"],
  ])("%s %s %s", async (...argv) => {
    const all = await run(argv);
    const one = await run([...argv, "--actor", "kedua", "--act", "lagi"]);
    expect([one.code, one.stderr]).toEqual([0, ""]);
    expect(one.stdout.length).toBeLessThan(argv.includes("--sweep") ? Infinity : all.stdout.length);
  });

  it("leaves other acts out of the timeline of a report", async () => {
    const report = async (...more: string[]): Promise<string> =>
      (await run(["report", two, "-f", "markdown", ...more])).stdout;
    expect(await report()).toContain("perbuatan keputusan");
    expect(await report("--act", "lagi")).toContain("perbuatan lagi");
    expect(await report("--act", "lagi")).not.toContain("perbuatan keputusan");
  });

  it("is asked of `verify` as it was of the answer", async () => {
    const options = ["--law-on", "2099-10-01", "--actor", "kedua", "--act", "lagi"];
    const document = fileOf((await run([two, "-f", "json", "--on", "2099-10-10", ...options])).stdout);
    expect((await run(["verify", document, ...options])).code).toBe(0);
    expect((await run(["verify", document])).code).toBe(0);
    expect((await run(["verify", document, "--act", "keputusan"])).code).toBe(1);
  });

  it.each<readonly string[]>([
    ["why", two, chain, "-f", "json"],
    ["what-if", two, "-f", "json"],
    ["report", two, "-f", "html"],
  ])("%s under the law of another day", async (...argv) => {
    const { code, stdout } = await run([...argv, "--law-on", "2099-09-15"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/"law_on"|hukum pada hari lain/);
  });
});

describe("rules in which the office is text, not one of a list", () => {
  const theirs = join(scratch, "teks");
  cpSync(soundPack, theirs, { recursive: true });
  const facts = join(theirs, "vocabulary/facts.yaml");
  const written = readFileSync(facts, "utf8");
  const text = written.replace(
    /(path: election\.office\n.*\n) {4}type: enum\n(.*\n) {4}values:\n.*\n/,
    "$1    type: text\n$2",
  );
  writeFileSync(facts, text);
  const one = fileOf(signed);

  it("are sound", async () => {
    expect(text).not.toBe(written);
    expect((await run(["rules", "check"], { rules: theirs })).code).toBe(0);
  });

  it.each<readonly string[]>([
    [one],
    [one, "-f", "json"],
    [one, "-f", "csv"],
    [one, "-f", "markdown"],
    ["ask", one],
    ["report", one, "-f", "html"],
    ["similar", one],
    ["what-if", one, "--set", "actor.on_unpaid_leave=true"],
    ["why", one, chain],
  ])("are used by %s %s %s %s", async (...argv) => {
    const { code, stdout, stderr } = await run(argv, { rules: theirs });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).not.toBe("");
    if (argv[0] === one && !argv.includes("csv")) expect(stdout).toContain("Pilkada 2099, bupati");
  });
});
