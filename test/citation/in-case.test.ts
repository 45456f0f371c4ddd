/** Citations against an incident that was judged. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import type { Answer } from "../../src/answer/model.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { existing } from "../../src/existing.js";
import { builtInEngine } from "./rules.js";

const engine = builtInEngine();

const BUPATI = { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" };

/** A head of agency who shares a post for a pair, under the Pilkada law; `spouse`: married to the candidate. */
function cited(cites: readonly string[], act: object = {}): readonly string[] {
  return citations(cites, act).map(({ status, why }) => `${status} ${why}`);
}

function suggested(cite: string, election: object, on: string): readonly (string | undefined)[] {
  return citations([cite], { on }, election).map(({ suggestion }) => suggestion);
}

function citations(cites: readonly string[], act: object, election: object = BUPATI): Answer["citations"] {
  const incident = {
    id: "kutipan",
    election,
    actors: [{ id: "terlapor", status: "pns", position: "jpt-pratama" }],
    acts: [
      {
        id: "unggahan",
        by: ["terlapor"],
        on: "2024-10-05",
        conduct: ["membagikan"],
        medium: "media-sosial",
        publicly_accessible: true,
        target: { kind: "pasangan-calon" },
        ...act,
      },
    ],
    cites,
  };
  const { incidents } = readIncidents(JSON.stringify(incident), "kutipan.json", dictionaryOf(engine.rulebook));
  const given = answer(engine, existing(incidents[0], "an incident"), {
    language: "id",
    on: "2024-10-10",
    detail: "full",
  });
  return given.citations;
}

describe("in a case", () => {
  it.each([
    ["Pasal 134 ayat (4) UU 1/2015", "confirmed procedure"],
    ["Pasal 24 ayat (2) PP 94/2021", "confirmed procedure"],
    ["Pasal 454 ayat (6) UU 7/2017", "wrong_regime wrong_regime"],
    ["Pasal 16 ayat (1) huruf a angka 1 PP 53/2010", "repealed repealed"],
  ])("a step is no breach: %s is %s", (text, said) => {
    expect(cited([text])).toEqual([said]);
  });

  it("a step that began after the act may still be taken under its law", () => {
    expect(cited(["Pasal 24 ayat (2) PP 94/2021"], { on: "2020-10-05" })).toEqual(["confirmed procedure"]);
  });

  it.each([
    ["presiden", "2014-06-15", "Pasal 217 UU 42/2008"],
    ["dpr", "2014-03-20", "Pasal 300 UU 8/2012"],
  ])("what came before is that of the contest: %s", (office, on, before) => {
    expect(suggested("Pasal 522 UU 7/2017", { cycle: "pemilu-2014", office, region: "Kabupaten Contoh" }, on)).toEqual([
      before,
    ]);
  });

  it("a circular without articles is cited whole, one with rows is not", () => {
    expect(cited(["Surat B/36/M.SM.00.00/2018", "SE 1/2023", "SKB 2/2022"])).toEqual([
      "repealed repealed",
      "not_addressee pelaku",
      "incomplete no_article",
    ]);
  });

  it("what is fulfilled says so, not by which of its branches", () => {
    const file = "fixtures/incidents/karimun-kabag-tapem-2024/decided.json";
    const { incidents } = readIncidents(readFileSync(file, "utf8"), file, dictionaryOf(engine.rulebook));
    const incident = { ...existing(incidents[0], file), cites: [{ text: "Pasal 14 huruf i angka 3 PP 94/2021" }] };
    const { citations } = answer(engine, incident, { language: "id", on: "2024-10-10", detail: "full" });
    expect(citations).toMatchObject([{ status: "confirmed", why: "fulfilled" }]);
  });

  it("an article that its law does not have is none of the case either", () => {
    expect(cited(["Pasal 494 UU 10/2016", "Pasal 494, UU 10/2016", "Pasal 282 ayat (7) UU 7/2017"])).toEqual([
      "no_such_provision no_such_article",
      "no_such_provision no_such_article",
      "no_such_provision no_such_part",
    ]);
  });
});
