/** What of a case and of an incident is compared: kinds of conduct under a condition, the campaign, counted findings. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { unitsOf } from "../../src/engine/unit.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { factsOfPrecedent, factsOfUnit } from "../../src/precedent/facts.js";
import { featuresOf, type Features } from "../../src/precedent/features.js";
import { countFindings } from "../../src/precedent/findings.js";
import { packWith, type Planted } from "../rulebook/pack.js";
import { added, CALENDAR, edit, FACTS } from "../rulebook/planted.js";

/** A decided case of the invented pack. */
const decided = (id: string, facts: string, more = ""): Planted =>
  added(
    `precedents/${id}.yaml`,
    `id: ${id}
title: { id: Perkara, en: A case }
cycle: pilkada-2099
facts: { ${facts} }
forum: PN Contoh
outcome: convicted
confidence: B
certainty: single_source
sources: [{ title: rekaan }]
${more}
`,
  );

describe("a kind that conduct is under a condition", () => {
  const kinds = (condition: string, facts: string): readonly string[] => {
    const { partial } = packWith(
      edit(FACTS, "is_a: [membuat-keputusan]", `is_a: [{ kind: membuat-keputusan, when: ${condition} }]`),
      decided("perkara", `act.conduct: menandatangani, ${facts}`),
    );
    const [precedent] = partial.precedents;
    if (precedent === undefined) throw new Error("the case is not there");
    return [...(featuresOf(partial, factsOfPrecedent(precedent, partial)).conduct ?? [])];
  };
  const leave = "fact: actor.on_unpaid_leave, is: true";
  const status = (test: string): string => `fact: actor.status, ${test}`;
  const branches = `{ id: a, when: { ${leave} } }, { id: b, when: { ${status("is: pns")} } }`;

  it.each<[condition: string, facts: string]>([
    [`{ when: { ${leave} } }`, "actor.on_unpaid_leave: true"],
    [`{ when: { not: { ${leave} } } }`, "actor.on_unpaid_leave: false"],
    [`{ not: { when: { ${leave} } } }`, "actor.on_unpaid_leave: false"],
    [`{ any: [${branches}] }`, "actor.status: pns"],
    [`{ all: [${branches}] }`, "actor.status: pns, actor.on_unpaid_leave: true"],
    [`{ when: { ${status("in: [pns, cpns]")} } }`, "actor.status: cpns"],
    [`{ when: { ${status("not_in: [pns, cpns]")} } }`, "actor.status: kepala-desa"],
  ])("counts where %s and the case states %s", (condition, facts) => {
    expect(kinds(condition, facts)).toEqual(["menandatangani", "membuat-keputusan"]);
  });

  it.each<[condition: string, facts: string]>([
    [`{ when: { ${leave} } }`, "actor.status: pns"],
    [`{ any: [${branches}] }`, "actor.status: cpns"],
    [`{ all: [${branches}] }`, "actor.status: pns"],
    [`{ when: { ${status("not_in: [pns, cpns]")} } }`, "actor.status: cpns"],
    [`{ when: { ${status("not_in: [pns, cpns]")} } }`, "actor.on_unpaid_leave: true"],
    ['{ when: { fact: act.on, after: "2099-01-01" } }', "actor.status: pns"],
    ["{ meets: pegawai }", "actor.status: pns"],
  ])("does not where %s and the case states %s", (condition, facts) => {
    expect(kinds(condition, facts)).toEqual(["menandatangani"]);
  });
});

describe("the period of an act", () => {
  const period = (on: string, ...planted: readonly Planted[]): Features["period"] => {
    const { partial } = packWith(...planted);
    const engine = compile(partial);
    const text = JSON.stringify({
      id: "uji",
      election: { cycle: "pilkada-2099" },
      actors: [{ id: "a", status: "pns" }],
      acts: [{ id: "t", by: ["a"], on, conduct: ["menandatangani"] }],
    });
    const [incident] = readIncidents(text, "uji.json", dictionaryOf(partial)).incidents;
    const [unit] = incident === undefined ? [] : unitsOf(engine, incident);
    if (unit === undefined) throw new Error("nothing was read");
    return featuresOf(partial, factsOfUnit(engine, unit)).period;
  };
  const CAMPAIGN = `  campaign:
    from: { day: "2099-09-25", certainty: confirmed }
    to: { day: "2099-11-23", certainty: confirmed }
`;

  it("is the campaign or the time outside it", () => {
    expect(period("2099-10-01")).toEqual(new Set(["campaign"]));
    expect(period("2099-12-01")).toEqual(new Set(["outside"]));
  });

  it("is outside where the contest has no campaign, and unknown where its days are", () => {
    expect(period("2099-10-01", edit(CALENDAR, CAMPAIGN, "  campaign: none\n"))).toEqual(new Set(["outside"]));
    expect(period("2099-10-01", edit(CALENDAR, CAMPAIGN, ""))).toBeUndefined();
    const early = edit(CALENDAR, 'from: { day: "2099-09-25"', 'from: { one_of: ["2099-09-25", "2099-10-05"]');
    expect(period("2099-10-01", early)).toBeUndefined();
  });
});

describe("findings that cases recorded", () => {
  it("are told by how often, then in the order of their values", () => {
    const conduct = "act.conduct: menandatangani";
    const found = (value: string, other = "true"): string => `findings: { favours_or_harms: ${value}, lain: ${other} }`;
    const { partial } = packWith(
      decided("perkara-1", conduct, found("true", "false")),
      decided("perkara-2", conduct, found("false")),
      decided("perkara-3", conduct, found("ya")),
      decided("perkara-4", conduct, found("ya")),
      decided("perkara-5", conduct, "findings: { awal: false }"),
      decided("perkara-6", conduct, "findings: { awal: true }"),
    );
    const features = featuresOf(partial, {
      slugs: new Map([["act.conduct", [["menandatangani"]]]]),
      flags: new Map(),
      regime: undefined,
      in_campaign: undefined,
    });
    const [counts, others, early] = countFindings(partial, features, ["favours_or_harms", "lain", "awal"], "uji");
    expect(early?.recorded.map(({ value }) => value)).toEqual([false, true]);
    expect(others?.recorded.map(({ value, cases }) => [value, cases.length])).toEqual([
      [true, 3],
      [false, 1],
    ]);
    expect(counts).toMatchObject({ cases: 6, silent: 2 });
    expect(counts?.recorded.map(({ value, cases }) => [value, cases.length])).toEqual([
      ["ya", 2],
      [false, 1],
      [true, 1],
    ]);
  });
});
