import { describe, expect, it } from "vitest";
import { runRuleTests, type RuleTestRun } from "../../src/rulebook/test/run.js";
import { packWith, placeOf, type Planted } from "./pack.js";

const SANCTION = "provisions/pp-0-2099/pasal-10.yaml";
const TESTS = "provisions/pp-0-2099/pasal-10.test.yaml";

function runWith(...planted: readonly Planted[]): RuleTestRun {
  const { partial, tests, places } = packWith(...planted);
  return runRuleTests(partial, tests, places);
}

const edit = (find: string, put: string): Planted => ({ file: TESTS, find, put });

describe("rule tests", () => {
  it("hold in the sound pack", () => {
    expect(runWith()).toEqual({ files: 1, chains: 1, cases: 11, passed: 11, failed: 0, problems: [] });
  });

  it("count nothing as passed where there is nothing", () => {
    expect(runWith({ file: TESTS, find: "", put: "" })).toMatchObject({ files: 0, cases: 0, passed: 0 });
  });

  const wrong: readonly (readonly [part: string, find: string, put: string, expected: string[], found: string[]])[] = [
    [
      "status",
      "expect: { status: not_reached, by: [pelaku] }",
      "expect: { status: fulfilled }",
      ["fulfilled"],
      ["not_reached"],
    ],
    [
      "because",
      "because: [perbuatan.keputusan]",
      "because: [perbuatan.tindakan]",
      ["perbuatan.tindakan"],
      ["perbuatan.keputusan"],
    ],
    ["because", "because: not_alleged, by: [perbuatan]", "because: [perbuatan]", ["perbuatan"], ["not_alleged"]],
    ["by", "by: [akibat]", "by: [akibat, pelaku]", ["akibat", "pelaku"], ["akibat"]],
    ["by", "{ status: excepted, by: [cuti] }", "{ status: excepted, by: [pelaku] }", ["pelaku"], ["cuti"]],
    [
      "open",
      "open: [findings.favours_or_harms]",
      "open: [actor.status]",
      ["actor.status"],
      ["findings.favours_or_harms"],
    ],
    ["tier", 'tier: "pns:sedang"', 'tier: "pns:berat"', ["pns:berat"], ["pns:sedang"]],
    ["version", 'version: "2099-08-31"', 'version: "2099-01-01"', ["2099-01-01"], ["2099-08-31"]],
  ];
  for (const [part, find, put, expected, found] of wrong)
    it(`say what was expected and what came out: ${part} ${expected.join(", ")}`, () => {
      const planted = edit(find, put);
      const run = runWith(planted);
      expect(run).toMatchObject({ passed: 10, failed: 1 });
      expect(run.problems).toMatchObject([{ code: "test-failed", args: { part, expected, found } }]);
      expect(run.problems[0]?.at?.line).toBe(placeOf([planted], TESTS, put).line);
    });

  it("name the branches and elements that were seen", () => {
    const [problem] = runWith(edit("{ status: excepted, by: [cuti] }", "{ status: fulfilled }")).problems;
    expect(problem?.args["seen"]).toEqual([
      "pelaku: satisfied",
      "perbuatan: not_satisfied",
      "akibat: satisfied",
      "cuti: satisfied",
    ]);
  });

  it("say what cannot be read as an incident", () => {
    const { problems } = runWith(edit("act.conduct: [menandatangani]", "act.conduct: [menandatangan]"));
    expect(problems.map(({ code }) => code)).toContain("test-unreadable");
    expect(problems[0]?.args["detail"]).toContain("menandatangan");
  });

  it("say that a chain is not there", () => {
    const { problems } = runWith(edit("pp-0-2099:5.n.5+pp-0-2099:10", "pp-0-2099:5.n.5+pp-0-2099:11"));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["test-no-verdict"]));
  });

  it("let one broken provision not hide the others", () => {
    const broken: Planted = {
      file: "provisions/pp-0-2099/pasal-11.yaml",
      find: "",
      put: `id: pp-0-2099:11
kind: duty
title: { id: Kewajiban, en: A duty }
versions:
  - in_force: { from: "2099-08-31" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 11" }]
    norm: { id: "Wajib.", en: "Must." }
    elements: [{ id: pelaku, role: subject, text: { id: x, en: x }, ref: "Pasal 11", meets: tidak-ada }]
    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`,
    };
    expect(runWith(broken)).toMatchObject({ passed: 11, failed: 0 });
  });

  const UNKNOWN = "{ meets: tidak-ada }";
  it.each<[what: string, file: string, find: string, put: string]>([
    [
      "a transition",
      "instruments/pp-0-2099.yaml",
      "sources:",
      `transition: [{ acts_before: "2099-01-02", when: ${UNKNOWN}, displaces: pp-0-2099, ref: Pasal 40, text: { id: x, en: x } }]\nsources:`,
    ],
    ["a forum", "tracks.yaml", "        ref: Pasal 12\n", `        ref: Pasal 12\n        when: ${UNKNOWN}\n`],
    ["a ladder", "ladders/pns.yaml", "tiers:", "reaches: { meets: tidak-ada, otherwise: { id: x, en: x } }\ntiers:"],
    [
      "a wider kind among others",
      "vocabulary/facts.yaml",
      "slug: cpns, label",
      `slug: cpns, is_a: [pns, { kind: kepala-desa, when: ${UNKNOWN} }], label`,
    ],
    [
      "the only wider kind",
      "vocabulary/facts.yaml",
      "slug: cpns, label",
      `slug: cpns, is_a: [{ kind: pns, when: ${UNKNOWN} }], label`,
    ],
    [
      "a choice that a day decides, which is none",
      "readings/tindakan-lemah.yaml",
      "condition: { always: false }",
      "condition: { when: { fact: act.on, before: { date: determination } } }",
    ],
  ])("run although %s reads what is not there", (_what, file, find, put) => {
    expect(runWith({ file, find, put })).toMatchObject({ passed: 11, failed: 0 });
  });

  it("run although another sanction is on a prohibition that is not there", () => {
    const { problems } = runWith({
      file: SANCTION,
      find: 'breach_of: ["pp-0-2099:5.n.5"]',
      put: 'breach_of: ["pp-0-2099:5.n.5", "pp-0-2099:12"]',
    });
    // The sanction cannot be judged, and the chain with it; nothing is thrown.
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["test-no-verdict"]));
  });

  it("tell tests beside a file that begins no chain by that file", () => {
    const { problems } = runWith({
      file: "definitions/pegawai.test.yaml",
      find: "",
      put: "base: { name: dasar, given: { actor.status: pns }, expect: { status: fulfilled } }\ncases: [{ name: lain, change: { actor.status: cpns }, expect: { status: open } }]\n",
    });
    expect(problems).toMatchObject([
      { code: "test-no-verdict", args: { name: "dasar", chain: "definitions/pegawai.test.yaml" } },
      { code: "test-no-verdict", args: { name: "lain", chain: "definitions/pegawai.test.yaml" } },
    ]);
  });

  it("say that no rung came out where one was expected", () => {
    const { problems } = runWith({
      file: SANCTION,
      find: "{ ladder: pns, tier: sedang }",
      put: "{ custody: { kind: kurungan, max: { months: 1 } } }",
    });
    expect(problems).toMatchObject([
      { code: "test-failed", args: { part: "tier", expected: ["pns:sedang"], found: [] } },
    ]);
  });

  it("take the gravest of the wordings that a day which is not exact can fall under", () => {
    const earlier = (from: string, until: string, conduct: string): Planted => ({
      file: "provisions/pp-0-2099/pasal-5-huruf-n-angka-5.yaml",
      find: "versions:\n",
      put: `versions:
  - in_force: { from: "${from}", until: "${until}" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 5 huruf n angka 5" }]
    norm: { id: "Dahulu.", en: "Formerly." }
    elements: [{ id: dulu, role: conduct, text: { id: x, en: x }, ref: "Pasal 5", when: { fact: act.conduct, in: [${conduct}] } }]
    certainty: confirmed
    sources: [{ title: rekaan }]
`,
    });
    const inAugust = edit(
      '{ name: hari pertama, change: { act.on: "2099-08-31" }, expect: { status: fulfilled } }',
      '{ name: hari pertama, change: { act.on: "2099-08" }, expect: { status: open } }',
    );
    const longer: Planted = { file: SANCTION, find: '"2099-08-31"', put: '"2099-01-01"' };
    const version = edit(', version: "2099-08-31"', "");
    const dayBefore = edit(
      'act.on: "2099-08-30" }, expect: { status: not_in_force }',
      'act.on: "2099-08-30" }, expect: { status: not_fulfilled }',
    );
    expect(
      runWith(earlier("2099-01-01", "2099-08-31", "mengunggah"), longer, version, inAugust, dayBefore),
    ).toMatchObject({
      failed: 0,
      problems: [],
    });
  });

  it("judge the act that the case is about, beside other acts of the same person", () => {
    const planted = edit(
      "expect: { status: not_fulfilled, by: [akibat] }",
      'other_acts: [{ act.on: "2099-10-02", act.conduct: [menandatangani], findings.favours_or_harms: true }], expect: { status: not_fulfilled, by: [akibat] }',
    );
    expect(runWith(planted)).toMatchObject({ passed: 11, failed: 0 });
  });
});
