import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFiles, loadPack } from "../../src/rulebook/load.js";
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
