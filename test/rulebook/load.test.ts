import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { fileKind } from "../../src/rulebook/files.js";
import { loadFiles, loadPack } from "../../src/rulebook/load.js";
import { rulesFrom } from "../../src/rulebook/rules-from.js";
import { procedureWith } from "./procedure.js";
import { packWith, PACKS, placeOf, type Planted } from "./pack.js";

const PROHIBITION = "provisions/pp-0-2099/pasal-5-huruf-n-angka-5.yaml";
const SANCTION = "provisions/pp-0-2099/pasal-10.yaml";
const FACTS = "vocabulary/facts.yaml";

interface Slip {
  readonly slip: string;
  readonly plant: readonly [file: string, find: string, put: string];
  readonly code: string;
  /** Text at which the one problem must stand. */
  readonly at: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

const CASE = `id: perkara-1
title: { id: Perkara satu, en: Case one }
facts: { actor.status: pns }
forum: PN Contoh
outcome: convicted
confidence: B
certainty: single_source
sources: [{ title: rekaan }]
`;

/** Days off: one computed, one in its place under a rule. */
const holidays = (rule: string): string => `computed:
  - { rule: 1 Shawwal, name: { id: Idulfitri, en: Eid }, days: ["2099-09-01"] }
remove:
  - { rule: 1 Shawwal, days: ["2099-09-01"], ref: rekaan }
add:
  - { rule: ${rule}, kind: public, days: ["2099-09-02"], ref: rekaan }
  - { name: { id: Pemungutan suara, en: Voting day }, kind: voting_day, days: ["2099-11-27"], ref: rekaan }
`;

const SLIPS: readonly Slip[] = [
  {
    slip: "a mistyped operator",
    plant: [PROHIBITION, "in: [mengunggah]", "inn: [mengunggah]"],
    code: "key-unknown",
    at: "inn:",
    args: { key: "inn", suggestion: "in" },
  },
  {
    slip: "a mistyped kind of condition",
    plant: [PROHIBITION, "reads: tindakan-lemah", "raeds: tindakan-lemah"],
    code: "key-unknown",
    at: "raeds",
    args: { key: "raeds", suggestion: "reads" },
  },
  {
    slip: "a mistyped required key",
    plant: [PROHIBITION, "    norm:", "    nrom:"],
    code: "key-unknown",
    at: "nrom",
    args: { key: "nrom", suggestion: "norm" },
  },
  {
    slip: "an element without condition",
    plant: [PROHIBITION, ", finding: favours_or_harms", ""],
    code: "key-one-of",
    at: "{ id: akibat",
  },
  {
    slip: "two conditions in one element",
    plant: [PROHIBITION, "finding: favours_or_harms", "finding: favours_or_harms, meets: pegawai"],
    code: "key-not-here",
    at: "finding: favours",
    args: { key: "finding" },
  },
  {
    slip: "a choice without a question",
    plant: [PROHIBITION, "meets: pegawai", "meets: pegawai, choice: umum"],
    code: "key-not-here",
    at: "choice: umum",
    args: { key: "choice", beside: ["id", "role", "text", "ref", "meets"] },
  },
  {
    slip: "two operators",
    plant: [PROHIBITION, "in: [mengunggah]", "in: [mengunggah], is: mengunggah"],
    code: "key-not-here",
    at: "in: [mengunggah]",
  },
  {
    slip: "no operator",
    plant: [PROHIBITION, "act.conduct, in: [mengunggah]", "act.conduct"],
    code: "key-one-of",
    at: "{ fact: act.conduct }",
  },
  {
    slip: "a mistyped role",
    plant: [PROHIBITION, "role: subject", "role: subjek"],
    code: "value-unknown",
    at: "subjek",
    args: { value: "subjek", suggestion: "subject" },
  },
  {
    slip: "a missing translation",
    plant: [PROHIBITION, "{ id: pegawai, en: an official }", "{ id: pegawai }"],
    code: "key-missing",
    at: "{ id: pegawai }",
    args: { key: "en" },
  },
  {
    slip: "an empty text",
    plant: [PROHIBITION, '"Do not support."', '""'],
    code: "value-format",
    at: '""',
    args: { format: "nonEmpty" },
  },
  {
    slip: "a day that is not ISO",
    plant: [PROHIBITION, '"2099-08-31"', '"31-08-2099"'],
    code: "value-format",
    at: '"31-08-2099"',
    args: { value: "31-08-2099", format: "isoDay" },
  },
  {
    slip: "a number where a word belongs",
    plant: ["instruments/pp-0-2099.yaml", 'number: "0"', "number: 0"],
    code: "value-type",
    at: "0\nyear",
    args: { expected: ["string"], found: "integer" },
  },
  { slip: "an empty list", plant: [PROHIBITION, "in: [mengunggah]", "in: []"], code: "list-too-short", at: "[]" },
  {
    slip: "a repeated item",
    plant: [PROHIBITION, "[pemilu, pilkada]", "[pemilu, pemilu]"],
    code: "list-repeats",
    at: "pemilu]",
  },
  {
    slip: "a ladder with a fine",
    plant: [SANCTION, "tier: sedang }", "tier: sedang, fine: { max: 1000000 } }"],
    code: "key-not-here",
    at: "fine:",
  },
  {
    slip: "a fine of nothing",
    plant: [SANCTION, "ladder: pns, tier: sedang", "fine: { max: 0 }"],
    code: "value-range",
    at: "0 }",
  },
  {
    slip: "an enumerated fact without values",
    plant: [FACTS, "    values_from: kedudukan\n", ""],
    code: "key-one-of",
    at: "path: actor.status",
  },
  {
    slip: "a period that does not exist",
    plant: [PROHIBITION, "act.conduct, in: [mengunggah]", "act.on, within: campain"],
    code: "value-unknown",
    at: "campain",
    args: { suggestion: "campaign" },
  },
  {
    slip: "a term without any figure",
    plant: [SANCTION, "ladder: pns, tier: sedang", "custody: { kind: penjara, max: {} }"],
    code: "key-one-of",
    at: "{} }",
    args: { keys: ["years", "months", "days"] },
  },
  {
    slip: "a period without beginning and end",
    plant: [PROHIBITION, "act.conduct, in: [mengunggah]", "act.on, within: {}"],
    code: "key-one-of",
    at: "{} }",
    args: { keys: ["from", "to"] },
  },
  {
    slip: "a list where one word belongs",
    plant: [PROHIBITION, "role: subject", "role: [subject]"],
    code: "value-type",
    at: "[subject]",
    args: { expected: ["string"], found: "array" },
  },
  {
    slip: "nothing where a text belongs",
    plant: [PROHIBITION, '{ id: "Jangan mendukung.", en: "Do not support." }', ""],
    code: "value-type",
    at: "\n    elements:",
    args: { expected: ["object"], found: "null" },
  },
  {
    slip: "a number where one of some words belongs",
    plant: [PROHIBITION, "role: subject", "role: 5"],
    code: "value-type",
    at: "5,",
    args: { expected: ["string"], found: "integer" },
  },
  {
    slip: "a key without a value",
    plant: [PROHIBITION, "kind: prohibition", "? kind"],
    code: "value-type",
    at: "kind",
    args: { expected: ["string"], found: "null" },
  },
  {
    slip: "a choice that is said not to prevail instead of saying nothing",
    plant: ["readings/tindakan-lemah.yaml", "authority: practice", "authority: practice\n    prevails: false"],
    code: "value-unknown",
    at: "false",
    args: { value: "false", known: ["true"] },
  },
  {
    slip: "a fact without its scope",
    plant: ["precedents/perkara-1.yaml", "", CASE.replace("actor.status", "status")],
    code: "value-format",
    at: "status: pns",
    args: { value: "status", format: "factPath" },
  },
  {
    slip: "an article that is none",
    plant: ["structure.yaml", '"5": ["a"', '"Pasal 5": ["a"'],
    code: "value-format",
    at: '"Pasal 5"',
    args: { value: "Pasal 5", format: "text" },
  },
  {
    slip: "a day off under a rule that no file has",
    plant: ["calendars/holidays.yaml", "", holidays("1 Shawal")],
    code: "reference-unknown",
    at: "1 Shawal, kind",
    args: { what: "holiday", id: "1 Shawal", suggestion: "1 Shawwal" },
  },
  {
    slip: "an anchor",
    plant: [PROHIBITION, "kind: prohibition", "kind: &k prohibition"],
    code: "yaml-anchor",
    at: "prohibition",
  },
  { slip: "a tag", plant: [PROHIBITION, "kind: prohibition", "kind: !k prohibition"], code: "yaml-tag", at: "!k" },
  {
    slip: "a known tag",
    plant: [PROHIBITION, "kind: prohibition", "kind: !!str prohibition"],
    code: "yaml-tag",
    at: "prohibition",
  },
  {
    slip: "a key that stands twice",
    plant: [PROHIBITION, "kind: prohibition", "kind: prohibition\nkind: duty"],
    code: "yaml-duplicate-key",
    at: "kind: duty",
    args: { key: "kind" },
  },
  {
    slip: "a merge key",
    plant: [PROHIBITION, "kind: prohibition", "kind: prohibition\n<<: {}"],
    code: "yaml-merge-key",
    at: "<<",
  },
  {
    slip: "wrong indentation",
    plant: [PROHIBITION, "\nversions:", "\n  versions:"],
    code: "yaml-syntax",
    at: "  versions:",
  },
  {
    slip: "a second document",
    plant: [PROHIBITION, "\nversions:", "\n---\nversions:"],
    code: "yaml-syntax",
    at: "---",
    args: { yaml: "MULTIPLE_DOCS" },
  },
];

describe("one slip, one problem, at its place", () => {
  for (const { slip, plant, code, at, args } of SLIPS)
    it(slip, () => {
      const planted: Planted = { file: plant[0], find: plant[1], put: plant[2] };
      const { problems, rulebook } = packWith(planted);
      expect(problems.map((each) => each.code)).toEqual([code]);
      expect(problems[0]?.at).toMatchObject(placeOf([planted], planted.file, at));
      expect(problems[0]?.args).toMatchObject(args ?? {});
      expect(rulebook).toBeUndefined();
    });
});

describe("limits", () => {
  const pack = (text: string): readonly string[] =>
    loadFiles([{ path: "pack.yaml", file: "pack.yaml", kind: "pack", text }]).problems.map(({ code }) => code);

  it("refuses a file that is too large, before parsing it", () => {
    expect(pack(`id: ${"x".repeat(1024 * 1024)}`)).toEqual(["file-too-large"]);
  });

  it("refuses brackets without end", () => {
    expect(pack("[".repeat(500_000))).toEqual(["yaml-too-deep"]);
  });

  it("refuses more than 32 levels", () => {
    expect(pack(`${"[".repeat(40)}${"]".repeat(40)}`)).toEqual(["yaml-too-deep"]);
  });

  it.each([
    ["dashes", `${"- ".repeat(40)}x`],
    ["maps below each other", Array.from({ length: 40 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ])("refuses more than 32 levels of %s", (_what, text) => {
    expect(pack(text)).toEqual(["yaml-too-deep"]);
  });

  it("refuses more than 100 000 nodes", () => {
    expect(pack(`[${"1,".repeat(100_001)}1]`)).toEqual(["yaml-too-many-nodes"]);
  });

  it("refuses an anchor together with its aliases, and an alias of nothing by itself", () => {
    expect(pack("id: &a x\nversion: *a")).toEqual(["yaml-anchor"]);
    expect(pack("id: &a { b: x }\n<<: *a")).toEqual(["yaml-anchor"]);
    expect(pack("id: *a")).toEqual(["yaml-alias"]);
  });

  it("refuses an empty file", () => {
    expect(pack("# nothing\n")).toEqual(["yaml-empty"]);
  });
});

describe("loadPack", () => {
  it("reads a folder in the order of its paths, provisions with their files", () => {
    const { rulebook, problems, tests, sources } = loadPack(join(PACKS, "sound"));
    expect(problems).toEqual([]);
    expect(rulebook?.provisions.map(({ id, file }) => [id, file])).toEqual([
      ["pp-0-2099:10", "provisions/pp-0-2099/pasal-10.yaml"],
      ["pp-0-2099:5.n.5", "provisions/pp-0-2099/pasal-5-huruf-n-angka-5.yaml"],
    ]);
    expect(tests.map(({ file }) => file)).toEqual(["provisions/pp-0-2099/pasal-10.test.yaml"]);
    expect([...sources.keys()].every((file) => file.startsWith(PACKS.replaceAll("\\", "/")))).toBe(true);
  });

  it("says that a folder is no pack", () => {
    expect(loadPack(join(PACKS, "nowhere")).problems.map(({ code }) => code)).toEqual(["pack-not-found"]);
    expect(loadPack(join(PACKS, "sound/ladders")).problems.map(({ code }) => code)).toEqual(["pack-not-found"]);
  });

  it("names a YAML file where the pack has none", () => {
    const { problems } = loadPack(join(PACKS, "misplaced"));
    expect(problems.map(({ code, args }) => [code, args["file"]])).toEqual([
      ["file-unexpected", "ladders/pns.yml"],
      ["file-unexpected", "statutes/uu-1.yaml"],
    ]);
  });

  it("reads a file only where files of its kind stand", () => {
    const paths = [
      "provisions/x.yaml",
      "provisions/uu/x.yaml",
      "provisions/uu/y/x.yaml",
      "ladders/a/x.yaml",
      "lain.yaml",
    ];
    expect([...paths, "constructor/x.yaml", "tracks.yml"].map(fileKind)).toEqual([
      undefined,
      "provision",
      ...paths.slice(2).map(() => undefined),
      undefined,
      undefined,
    ]);
  });

  it("names files without the folder where the pack stands where the user does", () => {
    const here = relative(process.cwd(), join(PACKS, "sound"));
    expect([...loadPack(here, "").sources.keys()]).toContain("ladders/pns.yaml");
  });

  it("tells a file that is no UTF-8", () => {
    const folder = mkdtempSync(join(tmpdir(), "pack-"));
    try {
      writeFileSync(join(folder, "pack.yaml"), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff]));
      expect(loadPack(folder, "aturan").problems).toMatchObject([
        { code: "file-not-utf8", at: { file: "aturan/pack.yaml", line: 1 } },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("takes away and adds days off by their rule, under the name of the rule", () => {
    const { partial, problems } = packWith({ file: "calendars/holidays.yaml", find: "", put: holidays("1 Shawwal") });
    expect(problems).toEqual([]);
    expect(partial.holidays.days).toEqual([
      { day: "2099-09-02", name: { id: "Idulfitri", en: "Eid" }, kind: "public", ref: "rekaan" },
      { day: "2099-11-27", name: { id: "Pemungutan suara", en: "Voting day" }, kind: "voting_day", ref: "rekaan" },
    ]);
  });

  it("says nothing of a rule of days off while a file of them cannot be read", () => {
    const { problems } = packWith(
      { file: "calendars/holidays-lain.yaml", find: "", put: "computed: 1" },
      { file: "calendars/holidays.yaml", find: "", put: holidays("1 Shawal") },
    );
    expect(problems.map(({ code }) => code)).toEqual(["value-type"]);
  });

  it("takes the beginning of a time limit for what it was meant to be: a step where it has a colon, else a fact", () => {
    const format = (from: string): unknown =>
      packWith(...procedureWith("from: act.on", `from: ${from}`)).problems.map(({ code, args }) => [
        code,
        args["format"],
      ]);
    expect(format("hari")).toEqual([["value-format", "factPath"]]);
    expect(format('"pp-0-2099: 10"')).toEqual([["value-format", "provisionId"]]);
  });

  it("gives no rules to judge by where something leaves their meaning unclear", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pack-"));
    try {
      cpSync(join(PACKS, "sound"), folder, { recursive: true });
      expect(await rulesFrom(folder)).toMatchObject({ ok: true, problems: [] });
      const path = join(folder, SANCTION);
      const text = readFileSync(path, "utf8");
      writeFileSync(path, text.replace("track: discipline", "track: disciplin"));
      expect(await rulesFrom(folder, "aturan")).toMatchObject({
        ok: false,
        problems: [{ code: "reference-unknown", at: { file: `aturan/${SANCTION}` } }],
      });
      writeFileSync(path, text.replace("kind: sanction", "kind: sanksi"));
      expect(await rulesFrom(folder)).toMatchObject({ ok: false, problems: [{ code: "value-unknown" }] });
      writeFileSync(path, text);
      const ladder = join(folder, "ladders", "pns.yaml");
      const rungs = readFileSync(ladder, "utf8");
      const again = rungs
        .slice(rungs.indexOf("  - id: sedang"))
        .replace("rank: 1", 'rank: 1\n    in_force: { from: "2099-01-01" }');
      writeFileSync(ladder, `${rungs}${again}`);
      expect(await rulesFrom(folder)).toMatchObject({ ok: false, problems: [{ code: "key-missing" }] });
      writeFileSync(ladder, rungs);
      const definition = join(folder, "definitions", "pegawai.yaml");
      writeFileSync(definition, readFileSync(definition, "utf8").replace("id: pegawai", "id: pegawai-negeri"));
      expect(await rulesFrom(folder)).toMatchObject({
        ok: false,
        problems: [{ code: "id-file-name" }, { code: "reference-unknown", args: { id: "pegawai" } }],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("names both files of an id that stands twice", () => {
    const twin: Planted = { file: "ladders/zwilling.yaml", find: "", put: TWIN };
    const [problem] = packWith(twin).problems;
    expect(problem).toMatchObject({
      code: "id-duplicate",
      args: { id: "pns", what: "ladder", first: "ladders/pns.yaml" },
      at: { file: "ladders/zwilling.yaml" },
    });
  });

  it("gives a later version the elements that it names", () => {
    const { rulebook } = packWith(secondVersion("2099-08-31"));
    const versions = rulebook?.provisions.find(({ id }) => id === "pp-0-2099:5.n.5")?.versions;
    expect(versions?.[1]?.elements).toEqual(versions?.[0]?.elements);
    expect(versions?.[1]?.elements_as).toBe("2099-08-31");
  });

  it("says that the version whose elements are named is not there", () => {
    const [problem] = packWith(secondVersion("2099-08-30")).problems;
    expect(problem).toMatchObject({ code: "elements-as-unknown", args: { from: "2099-08-30", known: ["2099-08-31"] } });
  });

  it("keeps the rest of a pack apart from a file that is not well-formed", () => {
    const { partial, malformed, rulebook } = packWith({ file: PROHIBITION, find: "role: subject", put: "role: x" });
    expect(rulebook).toBeUndefined();
    expect(partial.provisions.map(({ id }) => id)).toEqual(["pp-0-2099:10"]);
    expect([...malformed]).toEqual(["provision"]);
  });
});

const TWIN = `id: pns
title: { id: Kembar, en: Twin }
rule: heaviest_only
tiers: [{ id: satu, title: { id: Satu, en: One }, options: [] }]
`;

function secondVersion(from: string): Planted {
  return {
    file: PROHIBITION,
    find: "review:",
    put: `  - in_force: { from: "2100-01-01" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 5" }]
    norm: { id: "Tetap jangan.", en: "Still do not." }
    elements_as: "${from}"
    certainty: confirmed
    sources: [{ title: rekaan }]
review:`,
  };
}
