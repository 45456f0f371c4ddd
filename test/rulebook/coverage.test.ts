import { describe, expect, it } from "vitest";
import { coverageOf, type Coverage } from "../../src/rulebook/test/coverage.js";
import { statuteCoverage } from "../../src/rulebook/statute/coverage.js";
import { chainsOf } from "../../src/rulebook/chains.js";
import { boundariesOf } from "../../src/rulebook/test/boundaries.js";
import { mutantsOf } from "../../src/rulebook/test/mutants.js";
import { mutationScore, neighbourhood, type MutationScore } from "../../src/rulebook/test/mutation.js";
import { AGE, elements } from "./conditions.js";
import { packWith, placeOf, type Planted } from "./pack.js";

const TESTS = "provisions/pp-0-2099/pasal-10.test.yaml";
const PROHIBITION = "provisions/pp-0-2099/pasal-5-huruf-n-angka-5.yaml";

const SANCTION = "provisions/pp-0-2099/pasal-10.yaml";

const edit = (find: string, put: string): Planted => ({ file: TESTS, find, put });

function coverage(...planted: readonly Planted[]): Coverage {
  const { partial, tests, places } = packWith(...planted);
  return coverageOf(partial, tests, places);
}

function mutation(...planted: readonly Planted[]): MutationScore {
  const { partial, tests, places } = packWith(...planted);
  return mutationScore(partial, tests, places);
}

describe("coverage", () => {
  it("is complete for the sound pack", () => {
    expect(coverage()).toEqual({
      elements: { covered: 3, of: 3 },
      branches: { covered: 2, of: 2 },
      exceptions: { covered: 1, of: 1 },
      wordings: { covered: 1, of: 1 },
      missing: [],
    });
  });

  it("misses an element that never fails", () => {
    const { elements, missing } = coverage(edit("findings.favours_or_harms: false", 'act.on: "2099-10-02"'));
    expect(elements).toEqual({ covered: 2, of: 3 });
    expect(missing).toMatchObject([{ code: "not-covered", severity: "note", args: { part: "element", id: "akibat" } }]);
  });

  it("misses a branch that is never the reason", () => {
    const { branches, missing } = coverage(edit("readings.tindakan-lemah: umum", "readings.tindakan-lemah: tidak"));
    expect(branches).toEqual({ covered: 1, of: 2 });
    expect(missing.map(({ args }) => args["id"])).toEqual(["perbuatan.tindakan"]);
  });

  it("misses an exception that never applies", () => {
    const { exceptions } = coverage(
      edit("change: { actor.on_unpaid_leave: true }", 'change: { act.on: "2099-10-02" }'),
    );
    expect(exceptions).toEqual({ covered: 0, of: 1 });
  });
});

describe("mutation", () => {
  it("finds every error planted in the sound pack", () => {
    const { mutants, killed, excused, survivors } = mutation();
    expect({ excused, survivors }).toEqual({ excused: 0, survivors: [] });
    expect([mutants, killed]).toEqual([14, 14]);
  });

  it("names the element that no test misses", () => {
    const planted = [
      edit(
        "findings.favours_or_harms: false }, expect: { status: not_fulfilled, by: [akibat] }",
        'act.on: "2099-10-02" }, expect: { status: fulfilled }',
      ),
      edit(
        "findings.favours_or_harms: absent }, expect: { status: open, open: [findings.favours_or_harms] }",
        'act.on: "2099-10-03" }, expect: { status: fulfilled }',
      ),
      edit(
        "findings.favours_or_harms: { unknown: belum diperiksa } }, expect: { status: open }",
        'act.on: "2099-10-04" }, expect: { status: fulfilled }',
      ),
    ];
    const { survivors } = mutation(...planted);
    expect(survivors.map(({ args }) => args["kind"])).toEqual(["drop-element"]);
    expect(survivors[0]?.at).toMatchObject(placeOf(planted, PROHIBITION, "{ id: akibat"));
  });

  it("leaves out tests that are for no chain", () => {
    const elsewhere = {
      file: "definitions/pegawai.test.yaml",
      find: "",
      put: "base: { name: dasar, given: { actor.status: pns }, expect: { status: fulfilled } }\ncases: [{ name: lain, change: { actor.status: cpns }, expect: { status: open } }]\n",
    };
    expect(mutation(elsewhere)).toMatchObject({ mutants: 14, killed: 14 });
  });

  it("counts a survivor with a reason apart, and names reasons for nothing", () => {
    const { partial, tests, places } = packWith(
      edit(
        '{ name: hari pertama, change: { act.on: "2099-08-31" }',
        '{ name: hari kedua, change: { act.on: "2099-09-01" }',
      ),
    );
    const because = { provision: "pp-0-2099:10", kind: "begin-later", part: "in_force", reason: { id: "a", en: "b" } };
    const nothing = { ...because, kind: "other-tier" };
    const score = mutationScore(partial, tests, places, [because, nothing]);
    expect(score.excused).toBe(1);
    expect(score.excuses).toEqual([because]);
    expect(score.idle).toEqual([nothing]);
    expect(score.provisions.map(({ provision }) => provision).toSorted()).toEqual(["pp-0-2099:10", "pp-0-2099:5.n.5"]);
  });
});

describe("the part of a pack that a planted error can touch", () => {
  it("is what its provisions read, near or far", () => {
    const { partial } = packWith(
      { file: PROHIBITION, find: "finding: favours_or_harms }", put: 'provision: "pp-0-2099:11" }' },
      {
        file: "readings/tindakan-lemah.yaml",
        find: "    authority: practice\n",
        put: "    authority: practice\n    prevails: { meets: pejabat }\n",
      },
      { file: "definitions/pejabat.yaml", find: "", put: definition("pejabat", "meets: atasan") },
      {
        file: "definitions/atasan.yaml",
        find: "",
        put: definition("atasan", "when: { fact: actor.status, in: [pns] }"),
      },
      { file: "definitions/lain.yaml", find: "", put: definition("lain", "when: { fact: actor.status, in: [pns] }") },
      {
        file: "provisions/pp-0-2099/pasal-11.yaml",
        find: "",
        put: `id: pp-0-2099:11
kind: principle
title: { id: Asas, en: A principle }
versions:
  - in_force: { from: "2099-08-31" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 11" }]
    norm: { id: "Asas.", en: "Principle." }
    elements: [{ id: pelaku, role: subject, text: { id: x, en: x }, ref: "Pasal 11", meets: pegawai }]
    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`,
      },
    );
    const start = partial.provisions.filter(({ id }) => id === "pp-0-2099:5.n.5");
    const { provisions, definitions, readings } = neighbourhood(partial, start);
    expect(provisions.map(({ id }) => id)).toEqual(["pp-0-2099:11", "pp-0-2099:5.n.5"]);
    expect(definitions.map(({ id }) => id)).toEqual(["atasan", "pegawai", "pejabat"]);
    expect(readings.map(({ id }) => id)).toEqual(["tindakan-lemah"]);
  });
});

const definition = (id: string, condition: string): string => `id: ${id}
title: { id: Pengertian, en: A concept }
text: { id: Rekaan, en: Invented }
versions:
  - in_force: { from: "2099-01-01" }
    condition: { ${condition} }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]
`;

/** A version with elements of its own. */
const OTHER_VERSION = `  - in_force: { from: "2100-01-01" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 5 huruf n angka 5" }]
    norm: { id: "Lain.", en: "Other." }
    elements: [{ id: pelaku, role: subject, text: { id: x, en: x }, ref: "Pasal 5", meets: pegawai }]
    certainty: confirmed
    sources: [{ title: rekaan }]
review:`;

describe("planted errors", () => {
  it("are put into every wording that takes the elements over", () => {
    const { partial } = packWith(
      {
        file: PROHIBITION,
        find: '  - in_force: { from: "2099-08-31" }',
        put: `  - in_force: { from: "2099-08-31", until: "2099-10-01" }`,
      },
      {
        file: PROHIBITION,
        find: "review:",
        put: `  - in_force: { from: "2099-10-01" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 5 huruf n angka 5" }]
    norm: { id: "Tetap jangan.", en: "Still do not." }
    elements_as: "2099-08-31"
    certainty: confirmed
    sources: [{ title: rekaan }]
review:`,
      },
    );
    const provision = partial.provisions.find(({ id }) => id === "pp-0-2099:5.n.5");
    const dropped = provision === undefined ? [] : mutantsOf(provision, partial, boundariesOf([]));
    const first = dropped.find(({ kind }) => kind === "drop-element");
    expect(first?.part).toBe("pelaku");
    expect(first?.provision.versions.map(({ elements }) => elements.length)).toEqual([2, 2]);
    expect(dropped.filter(({ kind }) => kind === "drop-element")).toHaveLength(3);
  });
});

describe("kinds of planted errors", () => {
  const SUBJECT = 'ref: "Pasal 5", meets: pegawai';
  const FAILING = "finding: favours_or_harms }";
  const planted = (find: string, put: string, ...more: readonly Planted[]): string[] => {
    const { partial } = packWith({ file: PROHIBITION, find, put }, ...more);
    const provision = partial.provisions.find(({ id }) => id === "pp-0-2099:5.n.5");
    const chains = chainsOf(partial.provisions).filter(({ complete }) => complete);
    return provision === undefined
      ? []
      : mutantsOf(provision, partial, boundariesOf(chains)).map(({ kind, part }) => `${kind} ${part}`);
  };

  it.each<[what: string, find: string, put: string, expected: readonly string[]]>([
    [
      "an addressee too few, and the next one of the dictionary too many",
      SUBJECT,
      'ref: "Pasal 5", when: { fact: actor.status, in: [pns, cpns] }',
      ["wider-addressee pelaku:kepala-desa", "drop-value pelaku:pns", "drop-value pelaku:cpns"],
    ],
    [
      "another addressee for a single one",
      SUBJECT,
      'ref: "Pasal 5", when: { fact: actor.status, in: [pns] }',
      ["wider-addressee pelaku:cpns", "other-value pelaku:pns"],
    ],
    ["a stated day", FAILING, 'when: { fact: act.on, before: "2099-10-01" } }', ["shift akibat"]],
    [
      "both ends of a period",
      FAILING,
      "when: { fact: act.on, within: { from: { date: determination, minus: { months: 6 } }, to: { date: voting_day } } } }",
      ["shift akibat:from", "shift akibat:to"],
    ],
    [
      "an end of a period that is counted in months",
      FAILING,
      "when: { fact: act.on, within: { to: { date: voting_day, plus: { months: 6 } } } } }",
      ["shift akibat:to"],
    ],
    [
      "the beginning of a period without end",
      FAILING,
      "when: { fact: act.on, within: { from: { date: voting_day } } } }",
      ["shift akibat:from"],
    ],
    [
      "the value of a fact that has one",
      FAILING,
      "when: { fact: election.regime, is: pilkada } }",
      ["other-value akibat:pilkada"],
    ],
    ["a branch that stands alone", FAILING, "any: [{ id: satu, finding: favours_or_harms }] }", ["negate akibat.satu"]],
    ["a named period", FAILING, "when: { fact: act.on, within: campaign } }", ["other-period akibat"]],
    [
      "a test denied, and what is denied",
      FAILING,
      "when: { not: { fact: act.on, after: { date: determination } } } }",
      ["negate akibat", "shift akibat"],
    ],
    [
      "what stands below a not",
      FAILING,
      "not: { when: { fact: actor.on_unpaid_leave, is: true } } }",
      ["negate akibat"],
    ],
  ])("%s", (_what, find, put, expected) => {
    expect(planted(find, put)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each<[what: string, find: string, put: string]>([
    ["another value where the fact has no other", FAILING, "when: { fact: election.office, is: bupati } }"],
    ["a value of a list that is shut out", FAILING, "when: { fact: actor.status, not_in: [cpns] } }"],
    ["one of two branches where there is one", FAILING, "any: [{ id: satu, when: { fact: act.on, not_in: [x] } }] }"],
  ])("do not have %s", (_what, find, put) => {
    expect(planted(find, put).filter((each) => each.includes("akibat"))).toEqual(["drop-element akibat"]);
  });

  it.each([
    ["a subject by another fact", "when: { fact: actor.on_unpaid_leave, is: false }"],
    ["one capacity by name", "when: { fact: actor.status, is: pns }"],
    ["the last capacity of the dictionary", "when: { fact: actor.status, in: [kepala-desa] }"],
  ])("widen no addressee of %s", (_what, condition) => {
    expect(planted(SUBJECT, `ref: "Pasal 5", ${condition}`).filter((each) => each.startsWith("wider"))).toEqual([]);
  });

  it("move a number by one to either side", () => {
    const { partial } = packWith(
      AGE,
      ...elements("when: { fact: actor.age, at_least: 17 }", "when: { fact: actor.age, at_most: 58 }"),
    );
    const provision = partial.provisions.find(({ id }) => id === "pp-0-2099:5.n.5");
    if (provision === undefined) throw new Error("the prohibition is not there");
    const shifted = mutantsOf(provision, partial, boundariesOf([])).flatMap(
      ({ kind, part, provision: { versions } }) =>
        kind === "shift" ? versions.flatMap(({ elements: all }) => all.filter(({ id }) => id === part)) : [],
    );
    expect(shifted).toMatchObject([{ when: { at_least: 18 } }, { when: { at_most: 57 } }]);
  });

  it("move the end of a wording, and outwards where no other version begins with it", () => {
    const ends = planted('from: "2099-08-31" }', 'from: "2099-08-31", until: "2099-12-01" }');
    expect(ends.filter((each) => each.startsWith("end"))).toEqual(["end-earlier in_force", "end-later in_force"]);
    const both = planted('from: "2099-08-31" }', 'from: "2099-08-31", until: "2099-12-01" }', {
      file: SANCTION,
      find: 'from: "2099-08-31" }',
      put: 'from: "2099-08-31", until: "2099-12-01" }',
    });
    expect(both.filter((each) => each.startsWith("end"))).toEqual(["end-earlier in_force"]);
    expect(planted("certainty: confirmed", "certainty: confirmed").filter((each) => each.startsWith("end"))).toEqual(
      [],
    );
  });

  it("leave the other exceptions and versions as they are", () => {
    const { partial } = packWith(
      {
        file: PROHIBITION,
        find: "    certainty: confirmed",
        put: `      - { id: lain, type: carve_out, defeats: [provision], ref: "Pasal 7", when: { fact: act.publicly_accessible, is: true } }\n    certainty: confirmed`,
      },
      { file: PROHIBITION, find: "review:", put: OTHER_VERSION },
    );
    const provision = partial.provisions.find(({ id }) => id === "pp-0-2099:5.n.5");
    if (provision === undefined) throw new Error("the prohibition is not there");
    const [first, second] = provision.versions;
    const all = mutantsOf(provision, partial, boundariesOf([]));
    const negated = all.find(({ kind, part }) => kind === "negate" && part === "lain")?.provision.versions;
    expect(negated?.[0]?.exceptions?.[0]).toBe(first?.exceptions?.[0]);
    expect(negated?.[0]?.exceptions?.[1]).toMatchObject({ id: "lain", when: { is: false } });
    expect(negated?.[1]).toBe(second);
    const dropped = all.find(({ kind, part }) => kind === "drop-element" && part === "akibat")?.provision.versions;
    expect(dropped?.[0]?.elements.map(({ id }) => id)).toEqual(["pelaku", "perbuatan"]);
    expect(dropped?.[1]).toBe(second);
  });

  it("move an edge outwards only where nothing else of the chain has that edge", () => {
    expect(planted(SUBJECT, SUBJECT).filter((each) => each.startsWith("begin"))).toEqual(["begin-later in_force"]);
    expect(planted('from: "2099-08-31"', 'from: "2099-09-30"').filter((each) => each.startsWith("begin"))).toEqual([
      "begin-later in_force",
      "begin-earlier in_force",
    ]);
  });

  it("leave out a value that another one on the list contains", () => {
    const both = planted("in: [membuat-keputusan] }", "in: [membuat-keputusan, menandatangani] }");
    expect(both).toContain("drop-value perbuatan.keputusan:membuat-keputusan");
    expect(both).not.toContain("drop-value perbuatan.keputusan:menandatangani");
    const far = planted("in: [membuat-keputusan] }", "in: [membuat-keputusan, memaraf] }", {
      file: "vocabulary/facts.yaml",
      find: "      - { slug: mengunggah,",
      put: "      - { slug: memaraf, level: concrete, is_a: [menandatangani], label: { id: Memaraf, en: Initials } }\n      - { slug: mengunggah,",
    });
    expect(far).toContain("drop-value perbuatan.keputusan:membuat-keputusan");
    expect(far).not.toContain("drop-value perbuatan.keputusan:memaraf");
  });

  it("bear on the condition of an exception", () => {
    expect(planted(SUBJECT, SUBJECT)).toEqual(expect.arrayContaining(["drop-exception cuti", "negate cuti"]));
  });
});

describe("coverage of the statute", () => {
  const covered = (...planted: readonly Planted[]) => {
    const { partial } = packWith(...planted);
    return statuteCoverage(partial);
  };

  it("counts the parts of every article of which something is encoded", () => {
    expect(covered()).toEqual([
      { instrument: "pp-0-2099", article: "10", parts: [{ place: "10", status: "encoded" }] },
      {
        instrument: "pp-0-2099",
        article: "5",
        parts: [
          { place: "5.a", status: "uncovered" },
          { place: "5.n.1", status: "uncovered" },
          { place: "5.n.2", status: "uncovered" },
          { place: "5.n.5", status: "encoded" },
        ],
      },
    ]);
  });

  it("takes what is left out with a reason, and what a provision refers to", () => {
    const [, article] = covered(
      {
        file: "instruments/pp-0-2099.yaml",
        find: "sources:",
        put: 'not_encoded: [{ at: "Pasal 5 huruf a", reason: { id: rekaan, en: invented } }]\nsources:',
      },
      { file: PROHIBITION, find: 'ref: "Pasal 7"', put: 'ref: "Pasal 5 huruf n angka 1"' },
    );
    expect(article?.parts?.map(({ status }) => status)).toEqual(["left_out", "used", "uncovered", "encoded"]);
  });

  it("counts a sanction's reference, and rungs, forums and transitions that cite the instrument from elsewhere", () => {
    const [, article] = covered(
      { file: SANCTION, find: "tier: sedang }", put: 'tier: sedang, ref: "Pasal 5 huruf a" }' },
      { file: "ladders/pns.yaml", find: "ref: Pasal 8", put: "ref: Pasal 5 huruf n angka 1 PP 7/2099" },
      { file: "instruments/pp-0-2099.yaml", find: 'number: "0"', put: 'number: "7"' },
      { file: "tracks.yaml", find: "ref: Pasal 12", put: "ref: Pasal 5 huruf n angka 2 PP 1/2099" },
    );
    expect(article?.parts?.map(({ status }) => status)).toEqual(["used", "used", "uncovered", "encoded"]);
  });

  it("says where nobody wrote down how an article is divided", () => {
    expect(covered({ file: "structure.yaml", find: "", put: "" }).map(({ parts }) => parts)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
