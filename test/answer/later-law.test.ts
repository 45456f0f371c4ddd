/** Conduct before 2 January 2026 that is judged later: the 2026 range beside the printed one, never a mixture. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answer, type AnswerOptions } from "../../src/answer/answer.js";
import { directionOf, penalOf } from "../../src/answer/later-law.js";
import type { TrackAnswer } from "../../src/answer/model.js";
import { compile } from "../../src/engine/compile.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { loadPack } from "../../src/rulebook/load.js";

const { rulebook } = loadPack(join(import.meta.dirname, "../../rules"));
if (!rulebook) throw new Error("the rule pack does not load");
const engine = compile(rulebook);
const dictionary = dictionaryOf(rulebook);

type Penal = TrackAnswer["penal"][number];

interface Given {
  readonly cycle: string;
  readonly office: string;
  readonly on: string;
  readonly status: string;
  readonly actor?: object;
  readonly act: object;
  readonly report?: object;
}

function penal(provision: string, given: Given, options: Partial<AnswerOptions> = {}): Penal[] {
  const by = { body: "pengadilan-negeri" };
  const finding = { value: true, by, reasons: "uji" };
  const text = JSON.stringify({
    id: "uji",
    election: { cycle: given.cycle, office: given.office },
    ...(given.report ? { report: given.report } : {}),
    actors: [{ id: "terlapor", status: given.status, ...given.actor }],
    acts: [
      {
        id: "perbuatan",
        by: ["terlapor"],
        on: given.on,
        findings: { intent: finding, favours_or_harms: finding, active_participation: finding },
        ...given.act,
      },
    ],
  });
  const { incidents, problems } = readIncidents(text, "uji.json", dictionary);
  const [incident] = incidents;
  if (!incident) throw new Error(JSON.stringify(problems));
  const { tracks } = answer(engine, incident, { language: "id", on: "2026-06-01", detail: "all", ...options });
  return tracks.flatMap((track) => track.penal).filter(({ chain }) => chain.split("+").at(-1) === provision);
}

const TARGET = { target: { kind: "calon-legislatif" } };
const pemilu = { cycle: "pemilu-2024", office: "dprd-kabupaten-kota", on: "2024-01-10" };
const pilkada = { cycle: "pilkada-2024", office: "bupati", on: "2024-10-05" };
const role: Given = { ...pemilu, status: "pns", act: { conduct: ["menjadi-tim-kampanye"], ...TARGET } };
const villageHead: Given = { ...pemilu, status: "kepala-desa", act: { conduct: ["pidato"], ...TARGET } };
const favouring: Given = {
  ...pilkada,
  status: "kepala-desa",
  act: { conduct: ["pidato"], target: { kind: "pasangan-calon" } },
};
const money: Given = {
  ...pilkada,
  status: "warga",
  act: { conduct: ["memberi-uang-barang"], target: { kind: "pasangan-calon" } },
};
const votes: Given = {
  ...pemilu,
  on: "2024-02-14",
  status: "kepala-desa",
  act: { conduct: ["memberi-uang-barang"], goods_recipients: ["pemilih"], ...TARGET },
};

const later = (provision: string, given: Given, options: Partial<AnswerOptions> = {}): Penal["later_law"][] =>
  penal(provision, given, options).map(({ later_law }) => later_law);

describe("direction of favour", () => {
  it("is lighter only for the articles that the law sheet calls plain", () => {
    const lighter = rulebook.provisions.flatMap(({ id, versions }) => {
      const later = versions.find(({ in_force }) => in_force.from === "2026-01-02");
      const [before, after] = [penalOf(versions[versions.findIndex((each) => each === later) - 1]), penalOf(later)];
      return before && after && directionOf(before, after) === "lighter" ? [id] : [];
    });
    expect(lighter).toEqual([
      "uu-1-2015:177",
      "uu-1-2015:187A.1",
      "uu-1-2015:187A.2",
      "uu-1-2015:195",
      "uu-7-2017:490",
      "uu-7-2017:494",
    ]);
  });
});

describe("later law", () => {
  it.each([
    ["494: a fine only, lower than before", "uu-7-2017:494", role, "lighter", 10_000_000],
    ["490: and/or, and a lower fine", "uu-7-2017:490", villageHead, "lighter", 10_000_000],
    ["187A: no minimum, and/or, a lower fine", "uu-1-2015:187A.1", money, "lighter", 500_000_000],
    ["515: prison no longer compulsory, but a higher fine", "uu-7-2017:515", votes, "mixed", 50_000_000],
    ["188: no minimum, but possibly a higher fine", "uu-1-2015:188", favouring, "mixed", 10_000_000],
  ] as const)("%s", (_name, provision, given, direction, fine) => {
    const found = later(provision, given);
    expect(found.length).toBeGreaterThan(0);
    for (const law of found) {
      expect(law).toMatchObject({ version_from: "2026-01-02", certainty: "derived", direction });
      expect(law?.fine?.max).toBe(fine);
      expect(law?.custody?.min).toBeUndefined();
    }
  });

  it("leaves the printed range as it was", () => {
    const [entry] = penal("uu-1-2015:188", favouring);
    expect(entry?.custody).toMatchObject({ min: { months: 1 }, max: { months: 6 } });
    expect(entry?.fine).toMatchObject({ min: 600_000, max: 6_000_000 });
    expect(entry?.version_from).not.toBe("2026-01-02");
  });

  it("is not there where the judgment came before, whatever the day of evaluation", () => {
    expect(later("uu-7-2017:490", villageHead, { on: "2026-01-01" })).toEqual([undefined]);
    expect(later("uu-7-2017:490", villageHead, { on: "2026-01-02" })).not.toEqual([undefined]);
    expect(later("uu-7-2017:490", { ...villageHead, report: { judged_on: "2024-02-05" } })).toEqual([undefined]);
    const judgedLater: Given = { ...villageHead, report: { judged_on: "2026-03-01" } };
    expect(later("uu-7-2017:490", judgedLater, { on: "2025-01-01" })).not.toEqual([undefined]);
  });

  it("is not there for conduct of 2026 or under the law of another day", () => {
    expect(later("uu-7-2017:494", { ...role, on: "2026-01-15" })).toEqual([undefined]);
    expect(later("uu-7-2017:490", villageHead, { lawOn: "2024-01-10" })).toEqual([undefined]);
  });
});
