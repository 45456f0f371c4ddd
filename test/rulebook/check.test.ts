import { describe, expect, it } from "vitest";
import { placeOf, problemsWith, type Planted } from "./pack.js";

const PROHIBITION = "provisions/pp-0-2099/pasal-5-huruf-n-angka-5.yaml";
const SANCTION = "provisions/pp-0-2099/pasal-10.yaml";
const TESTS = "provisions/pp-0-2099/pasal-10.test.yaml";
const FACTS = "vocabulary/facts.yaml";
const READING = "readings/tindakan-lemah.yaml";
const DEFINITION = "definitions/pegawai.yaml";
const INSTRUMENT = "instruments/pp-0-2099.yaml";
const CALENDAR = "calendars/pilkada-2099.yaml";
const CHAIN = "pp-0-2099:5.n.5+pp-0-2099:10";

interface Lint {
  readonly code: string;
  readonly error: string;
  readonly plant: Planted | readonly Planted[];
  /** File and text at which the problem must stand. */
  readonly at?: readonly [file: string, text: string];
  readonly args?: Readonly<Record<string, unknown>>;
}

const edit = (file: string, find: string, put: string): Planted => ({ file, find, put });

const LINTS: readonly Lint[] = [
  {
    code: "id-file-name",
    error: "a definition under another name than its file",
    plant: [edit(DEFINITION, "id: pegawai", "id: pejabat"), edit(PROHIBITION, "meets: pegawai", "meets: pejabat")],
    at: [DEFINITION, "pejabat"],
    args: { id: "pejabat", expected: "pejabat.yaml" },
  },
  {
    code: "id-file-name",
    error: "a provision in the file of another article",
    plant: [edit(SANCTION, "id: pp-0-2099:10", "id: pp-0-2099:11"), edit(TESTS, "+pp-0-2099:10", "+pp-0-2099:11")],
    at: [SANCTION, "pp-0-2099:11"],
    args: { id: "pp-0-2099:11", expected: "provisions/pp-0-2099/pasal-11.yaml" },
  },
  {
    code: "reference-unknown",
    error: "a definition that is not there",
    plant: edit(PROHIBITION, "meets: pegawai", "meets: pegawaii"),
    at: [PROHIBITION, "pegawaii"],
    args: { what: "definition", id: "pegawaii", suggestion: "pegawai" },
  },
  {
    code: "reference-unknown",
    error: "a choice that the question does not have",
    plant: edit(PROHIBITION, "reads: tindakan-lemah", "reads: tindakan-lemah, choice: umun"),
    at: [PROHIBITION, "umun"],
    args: { what: "choice", id: "umun", suggestion: "umum" },
  },
  {
    code: "reference-unknown",
    error: "an undeclared fact",
    plant: edit(READING, "fact: act.publicly_accessible", "fact: act.publicly_acessible"),
    at: [READING, "act.publicly_acessible"],
    args: { what: "fact", id: "act.publicly_acessible", suggestion: "act.publicly_accessible" },
  },
  {
    code: "reference-unknown",
    error: "an undeclared finding",
    plant: edit(PROHIBITION, "finding: favours_or_harms", "finding: favours_or_harm"),
    at: [PROHIBITION, "favours_or_harm"],
    args: { what: "finding", id: "favours_or_harm", suggestion: "favours_or_harms" },
  },
  {
    code: "reference-unknown",
    error: "a rung that the ladder does not have",
    plant: edit(SANCTION, "tier: sedang", "tier: berat"),
    at: [SANCTION, "berat"],
    args: { what: "tier", id: "pns:berat", suggestion: "" },
  },
  {
    code: "reference-unknown",
    error: "a track that is not there",
    plant: edit(SANCTION, "track: discipline", "track: disciplin"),
    at: [SANCTION, "disciplin\n"],
    args: { what: "track", id: "disciplin", suggestion: "discipline" },
  },
  {
    code: "reference-unknown",
    error: "an instrument that is not there",
    plant: edit(SANCTION, "instrument: pp-0-2099", "instrument: pp-0-2098"),
    at: [SANCTION, "pp-0-2098"],
    args: { what: "instrument", id: "pp-0-2098", suggestion: "pp-0-2099" },
  },
  {
    code: "slug-unknown",
    error: "a decided case with a feature outside the dictionary",
    plant: {
      file: "precedents/perkara-1.yaml",
      find: "",
      put: `id: perkara-1
title: { id: Perkara satu, en: Case one }
cycle: pilkada-2099
facts: { actor.status: [pns, lurah], act.publicly_accessible: true }
forum: PN Contoh
outcome: convicted
certainty: single_source
sources: [{ title: rekaan }]
`,
    },
    args: { fact: "actor.status", slug: "lurah" },
  },
  {
    code: "fact-unused",
    error: "a declared fact that nothing reads",
    plant: edit(READING, "{ when: { fact: act.publicly_accessible, is: true } }", "{ always: true }"),
    at: [FACTS, "act.publicly_accessible"],
  },
  {
    code: "concept-unused",
    error: "a question that nothing asks",
    plant: edit(PROHIBITION, "reads: tindakan-lemah", "finding: favours_or_harms"),
    at: [READING, "tindakan-lemah"],
  },
  {
    code: "slug-unknown",
    error: "a slug outside the value set",
    plant: edit(DEFINITION, "[pns, cpns]", "[pns, cpnss]"),
    at: [DEFINITION, "cpnss"],
    args: { fact: "actor.status", slug: "cpnss", suggestion: "cpns" },
  },
  {
    code: "operator-unfit",
    error: "an order on a yes/no fact",
    plant: edit(READING, "act.publicly_accessible, is: true", "act.publicly_accessible, at_least: 1"),
    at: [READING, "at_least"],
    args: { fact: "act.publicly_accessible", operator: "at_least", type: "boolean" },
  },
  {
    code: "operand-unfit",
    error: "a word where a yes/no fact needs true or false",
    plant: edit(READING, "act.publicly_accessible, is: true", "act.publicly_accessible, is: ya"),
    at: [READING, "ya }"],
    args: { fact: "act.publicly_accessible", operator: "is", expected: "boolean" },
  },
  {
    code: "element-duplicate",
    error: "two elements of one name",
    plant: edit(PROHIBITION, "id: akibat", "id: pelaku"),
    at: [PROHIBITION, "pelaku, role: result"],
    args: { what: "element", id: "pelaku" },
  },
  {
    code: "element-duplicate",
    error: "two branches of one name",
    plant: edit(PROHIBITION, "id: lemah", "id: unggahan"),
    at: [PROHIBITION, "unggahan, reads"],
    args: { what: "branch", id: "unggahan" },
  },
  {
    code: "element-duplicate",
    error: "a slug that stands twice",
    plant: edit(FACTS, "slug: kepala-desa", "slug: cpns"),
    at: [FACTS, "cpns, label: { id: Kepala desa"],
    args: { what: "slug", id: "cpns" },
  },
  {
    code: "cycle",
    error: "a definition that reads itself",
    plant: edit(
      DEFINITION,
      "condition: { when: { fact: actor.status, in: [pns, cpns] } }",
      "condition: { meets: pegawai }",
    ),
    at: [DEFINITION, "pegawai"],
    args: { through: ["definition pegawai", "definition pegawai"] },
  },
  {
    code: "cycle",
    error: "a kind that is a kind of itself",
    plant: edit(FACTS, "is_a: [membuat-keputusan]", "is_a: [membuat-keputusan, menandatangani]"),
    at: [FACTS, "[membuat-keputusan, menandatangani]"],
  },
  {
    code: "reading-in-reading",
    error: "a choice that asks another question",
    plant: [
      edit(READING, "{ always: false }", "{ reads: lain }"),
      {
        file: "readings/lain.yaml",
        find: "",
        put: `id: lain
question: { id: Lain?, en: Other? }
scope: { id: Lain, en: Other }
choices:
  - { id: a, text: { id: A, en: A }, authority: doctrine, refs: [x], certainty: derived, condition: { always: true } }
  - { id: b, text: { id: B, en: B }, authority: doctrine, refs: [x], certainty: derived, condition: { always: false } }
`,
      },
    ],
    args: { reading: "tindakan-lemah", other: "lain" },
  },
  {
    code: "exception-dead",
    error: "an exception to a branch that is not there",
    plant: edit(PROHIBITION, "defeats: [perbuatan.keputusan]", "defeats: [perbuatan.putusan]"),
    at: [PROHIBITION, "perbuatan.putusan"],
  },
  {
    code: "citation-unreadable",
    error: "a reference that is no citation",
    plant: edit(PROHIBITION, 'ref: "Pasal 7"', 'ref: "Pasal yang dimaksud"'),
    at: [PROHIBITION, '"Pasal yang dimaksud"'],
  },
  {
    code: "citation-elsewhere",
    error: "a basis in another article than the id",
    plant: edit(SANCTION, 'at: "Pasal 10"', 'at: "Pasal 11"'),
    at: [SANCTION, "[{ instrument"],
    args: { article: "10", cited: ["11"] },
  },
  {
    code: "condition-depth",
    error: "three levels of any and all",
    plant: edit(PROHIBITION, "id: lemah, reads: tindakan-lemah", "id: lemah, any: [{ id: a, reads: tindakan-lemah }]"),
    at: [PROHIBITION, "{ id: lemah"],
  },
  {
    code: "condition-contradiction",
    error: "two elements that exclude each other",
    plant: edit(
      PROHIBITION,
      "    exceptions:",
      `      - { id: tidak, role: circumstance, text: { id: tidak, en: not }, ref: "Pasal 5", finding: favours_or_harms, is: false }
    exceptions:`,
    ),
    args: { fact: "findings.favours_or_harms", elements: ["akibat", "tidak"] },
  },
  {
    code: "condition-repeated",
    error: "two elements that ask the same",
    plant: edit(
      PROHIBITION,
      "    exceptions:",
      `      - { id: lagi, role: circumstance, text: { id: lagi, en: again }, ref: "Pasal 5", finding: favours_or_harms }
    exceptions:`,
    ),
    at: [PROHIBITION, "{ id: lagi"],
    args: { first: "akibat", second: "lagi" },
  },
  {
    code: "condition-always",
    error: "an alternative that every answer meets",
    plant: edit(
      DEFINITION,
      "condition: { when: { fact: actor.status, in: [pns, cpns] } }",
      "condition: { any: [{ id: a, when: { fact: actor.on_unpaid_leave, is: true } }, { id: b, when: { fact: actor.on_unpaid_leave, is: false } }] }",
    ),
    args: { fact: "actor.on_unpaid_leave" },
  },
  {
    code: "date-unreal",
    error: "a day that no month has",
    plant: edit(CALENDAR, "2099-11-23", "2099-11-31"),
    at: [CALENDAR, '"2099-11-31"'],
  },
  {
    code: "window-empty",
    error: "a version that ends before it begins",
    plant: edit(SANCTION, 'from: "2099-08-31"', 'from: "2099-08-31", until: "2099-08-31"'),
    at: [SANCTION, "{ from"],
  },
  {
    code: "window-order",
    error: "a version before its predecessor",
    plant: edit(
      DEFINITION,
      "versions:",
      `versions:
  - in_force: { from: "2099-06-01", until: "2099-07-01" }
    condition: { when: { fact: actor.status, in: [pns] } }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]`,
    ),
    args: { from: "2099-01-01", before: "2099-06-01" },
  },
  {
    code: "window-overlap",
    error: "two versions on one day",
    plant: edit(
      DEFINITION,
      "versions:",
      `versions:
  - in_force: { from: "2098-06-01", until: "2099-01-02" }
    condition: { when: { fact: actor.status, in: [pns] } }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]`,
    ),
    args: { from: "2099-01-01", until: "2099-01-02" },
  },
  {
    code: "window-gap",
    error: "time between versions that nobody explains",
    plant: edit(
      SANCTION,
      "versions:",
      `versions:
  - in_force: { from: "2099-02-01", until: "2099-03-01" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 10" }]
    norm: { id: "Dahulu.", en: "Formerly." }
    elements: []
    sanction: { ladder: pns, tier: sedang }
    certainty: confirmed
    sources: [{ title: rekaan }]`,
    ),
    args: { from: "2099-03-01", until: "2099-08-31" },
  },
  {
    code: "gap-without-gap",
    error: "a gap explained where there is none",
    plant: edit(SANCTION, '{ from: "2099-08-31" }', '{ from: "2099-08-31", gap: { id: kosong, en: empty } }'),
    at: [SANCTION, "{ from"],
  },
  {
    code: "outside-instrument",
    error: "a version before its instrument",
    plant: edit(INSTRUMENT, "2099-01-01", "2099-09-01"),
    args: { instrument: "pp-0-2099", bound: "in_force", day: "2099-09-01" },
  },
  {
    code: "closure",
    error: "a definition that ends before the version that reads it",
    plant: edit(DEFINITION, 'from: "2099-01-01"', 'from: "2099-01-01", until: "2099-10-01"'),
    at: [PROHIBITION, "{ id: pelaku"],
    args: { what: "definition", id: "pegawai", day: "2099-10-01" },
  },
  {
    code: "calendar-order",
    error: "a campaign before the determination",
    plant: edit(CALENDAR, "2099-09-22", "2099-10-22"),
    args: { earlier: "determination", later: "campaign.from" },
  },
  {
    code: "figure-order",
    error: "a minimum above the maximum",
    plant: edit(
      SANCTION,
      "sanction: { ladder: pns, tier: sedang }",
      "sanction: { custody: { kind: penjara, min: { months: 6 }, max: { months: 1 }, range: or } }",
    ),
    args: { what: "custody", min: 6, max: 1 },
  },
  {
    code: "figure-implausible",
    error: "a fine short of three zeros",
    plant: edit(SANCTION, "sanction: { ladder: pns, tier: sedang }", "sanction: { fine: { max: 6000 } }"),
    args: { what: "fine", value: 6000 },
  },
  {
    code: "figure-connector",
    error: "custody and fine that nothing connects",
    plant: edit(
      SANCTION,
      "sanction: { ladder: pns, tier: sedang }",
      "sanction: { custody: { kind: penjara, max: { months: 6 } }, fine: { max: 6000000 } }",
    ),
    args: { key: "connector" },
  },
  {
    code: "prohibition-unpunished",
    error: "a prohibition that nothing punishes and no reason",
    plant: [
      edit(SANCTION, 'breach_of: ["pp-0-2099:5.n.5"]\n', ""),
      edit(TESTS, "pp-0-2099:5.n.5+pp-0-2099:10", "pp-0-2099:5.n.5"),
    ],
    at: [PROHIBITION, "pp-0-2099:5.n.5"],
  },
  {
    code: "no-sanction-but-punished",
    error: "a reason for no sanction beside a sanction",
    plant: edit(PROHIBITION, "versions:", "no_sanction: { id: tidak ada, en: none }\nversions:"),
    at: [PROHIBITION, "no_sanction"],
  },
  {
    code: "track-missing",
    error: "a sanction on no track",
    plant: edit(SANCTION, "track: discipline\n", ""),
    at: [SANCTION, "pp-0-2099:10"],
  },
  {
    code: "sanction-missing",
    error: "a sanction that does not say which",
    plant: edit(SANCTION, "    sanction: { ladder: pns, tier: sedang }\n", ""),
    at: [SANCTION, "in_force"],
  },
  {
    code: "key-of-other-kind",
    error: "what a guideline prints, on a prohibition",
    plant: edit(PROHIBITION, "versions:", 'prints: { tier: "pns:sedang" }\nversions:'),
    at: [PROHIBITION, "prints"],
  },
  {
    code: "certainty-overstated",
    error: "a confirmed version with an unconfirmed element",
    plant: edit(PROHIBITION, "role: subject,", "role: subject, certainty: unconfirmed,"),
    at: [PROHIBITION, "confirmed\n    sources"],
    args: { stated: "confirmed", weakest: "unconfirmed", part: "pelaku" },
  },
  {
    code: "label-missing",
    error: "a fact without a label",
    plant: edit(FACTS, "label: { id: terlihat umum, en: visible to the public }", ""),
    at: [FACTS, "act.publicly_accessible"],
    args: { fact: "act.publicly_accessible" },
  },
  {
    code: "label-long",
    error: "a label that no column holds",
    plant: edit(FACTS, "id: terlihat umum", "id: terlihat oleh siapa pun tanpa harus diterima sebagai teman"),
    at: [FACTS, "terlihat oleh"],
  },
  {
    code: "label-sentence",
    error: "a question in the place of the label",
    plant: edit(FACTS, "id: terlihat umum", 'id: "Terlihat umum?"'),
    at: [FACTS, '"Terlihat umum?"'],
  },
  {
    code: "translation-missing",
    error: "the same sentence in both languages",
    plant: [
      edit(SANCTION, "Dijatuhi hukuman sedang.", "Dijatuhi hukuman disiplin tingkat sedang."),
      edit(SANCTION, "A medium sanction.", "Dijatuhi hukuman disiplin tingkat sedang."),
    ],
  },
  {
    code: "test-missing",
    error: "a chain without tests",
    plant: {
      file: "provisions/pp-0-2099/pasal-11.yaml",
      find: "",
      put: `id: pp-0-2099:11
kind: duty
title: { id: Kewajiban, en: A duty }
no_sanction: { id: tidak ada, en: none }
versions:
  - in_force: { from: "2099-08-31" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 11" }]
    norm: { id: "Wajib.", en: "Must." }
    elements: [{ id: pelaku, role: subject, text: { id: pegawai, en: an official }, ref: "Pasal 11", meets: pegawai }]
    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`,
    },
    args: { chain: "pp-0-2099:11" },
  },
  {
    code: "test-chain-unclear",
    error: "tests beside a file that begins no chain, without saying which they are for",
    plant: {
      file: "definitions/pegawai.test.yaml",
      find: "",
      put: `base: { name: dasar, given: { act.on: "2099-10-01" }, expect: { status: fulfilled } }
cases: [{ name: lain, change: { act.on: "2099-10-02" }, expect: { status: open } }]
`,
    },
    args: { chains: [] },
  },
  {
    code: "reference-unknown",
    error: "tests of a chain that is not there",
    plant: edit(TESTS, "provision: pp-0-2099:5.n.5+", "provision: pp-0-2099:5.n.6+"),
    args: { what: "chain", id: "pp-0-2099:5.n.6+pp-0-2099:10", suggestion: "pp-0-2099:5.n.5+pp-0-2099:10" },
  },
  {
    code: "reference-unknown",
    error: "a test that states an undeclared fact",
    plant: edit(TESTS, "actor.on_unpaid_leave: false", "actor.on_unpaid_leav: false"),
    at: [TESTS, "actor.on_unpaid_leav:"],
    args: { what: "fact", id: "actor.on_unpaid_leav", suggestion: "actor.on_unpaid_leave" },
  },
  {
    code: "test-base-not-fulfilled",
    error: "a base that is not the case of a breach",
    plant: edit(TESTS, "expect: { status: fulfilled, because", "expect: { status: open, because"),
    args: { chain: CHAIN, status: "open" },
  },
  {
    code: "test-element-missing",
    error: "an element that no case lets fail alone",
    plant: edit(TESTS, "by: [akibat]", "by: [akibat, perbuatan]"),
    args: { chain: CHAIN, element: "akibat" },
  },
  {
    code: "test-open-missing",
    error: "no open case",
    plant: [
      edit(TESTS, "{ status: open, open: [findings", "{ status: fulfilled, open: [findings"),
      edit(TESTS, "{ status: open }", "{ status: fulfilled }"),
      edit(TESTS, '{ status: open, open: ["reading', '{ status: fulfilled, open: ["reading'),
    ],
    args: { chain: CHAIN },
  },
  {
    code: "test-exception-missing",
    error: "an exception that no case meets",
    plant: edit(TESTS, "{ status: excepted, by: [cuti] }", "{ status: fulfilled }"),
    args: { chain: CHAIN, exception: "cuti" },
  },
  {
    code: "test-boundary-missing",
    error: "a first day without the day before it",
    plant: edit(TESTS, "2099-08-30", "2099-08-29"),
    args: { chain: CHAIN, boundary: "2099-08-31", days: ["2099-08-30"] },
  },
  {
    code: "test-without-day",
    error: "a case without a day of the conduct",
    plant: edit(TESTS, 'act.on: "2099-10-01", ', ""),
    args: { name: "PNS menandatangani keputusan" },
  },
  {
    code: "test-outside-version",
    error: "a case before the wording that it tests",
    plant: edit(TESTS, 'act.on: "2099-08-31"', 'act.on: "2099-08-01"'),
    args: { name: "hari pertama", day: "2099-08-01" },
  },
  {
    code: "test-change-idle",
    error: "a case that changes nothing",
    plant: edit(TESTS, "change: { actor.on_unpaid_leave: true }", "change: { actor.on_unpaid_leave: false }"),
    args: { name: "sedang cuti", path: "actor.on_unpaid_leave" },
  },
  {
    code: "test-name-repeated",
    error: "two cases of one name",
    plant: edit(TESTS, "name: sedang cuti", "name: hari pertama"),
    args: { name: "hari pertama" },
  },
  {
    code: "no-cases",
    error: "tests with a base and no case",
    plant: {
      file: TESTS,
      find: "",
      put: `base: { name: dasar, given: { act.on: "2099-10-01" }, expect: { status: fulfilled } }\n`,
    },
    args: { file: TESTS },
  },
  {
    code: "no-tests",
    error: "a pack without tests",
    plant: { file: TESTS, find: "", put: "" },
  },
  {
    code: "no-provisions",
    error: "a pack without provisions",
    plant: [TESTS, SANCTION, PROHIBITION].map((file) => ({ file, find: "", put: "" })),
  },
];

describe("lints", () => {
  it("say nothing about a sound pack", () => {
    expect(problemsWith()).toEqual([]);
  });

  it("accept a case on earlier conduct to which a transition can bring the wording", () => {
    const transition = `
transition:
  - acts_before: "2099-08-31"
    when: { when: { fact: actor.on_unpaid_leave, is: true } }
    displaces: pp-0-2099
    ref: Pasal 40
    text: { id: rekaan, en: invented }`;
    const earlier = edit(TESTS, 'act.on: "2099-08-31"', 'act.on: "2099-08-01"');
    const reachingBack = edit(
      INSTRUMENT,
      'in_force: { from: "2099-01-01" }',
      `in_force: { from: "2099-01-01" }${transition}`,
    );
    const outside = (...planted: readonly Planted[]): readonly unknown[] =>
      problemsWith(...planted).filter(({ code }) => code === "test-outside-version");
    expect(outside(earlier)).toHaveLength(1);
    expect(outside(earlier, reachingBack)).toEqual([]);
  });

  for (const { code, error, plant, at, args } of LINTS)
    it(`${code}: ${error}`, () => {
      const planted = [plant].flat();
      const found = problemsWith(...planted).filter((each) => each.code === code);
      expect(found).not.toEqual([]);
      const match = found.find((each) => args === undefined || matches(each.args, args));
      expect(match?.args).toMatchObject(args ?? {});
      if (at !== undefined) expect(match?.at).toMatchObject(placeOf(planted, ...at));
    });
});

function matches(found: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(([key, value]) => JSON.stringify(found[key]) === JSON.stringify(value));
}
