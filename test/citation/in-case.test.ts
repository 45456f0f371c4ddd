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

/** Somebody who speaks for a pair, and one citation of it. */
function ofSpeech(top: object, act: object, cite: string): string {
  const incident = {
    id: "kutipan",
    ...top,
    acts: [{ id: "pidato", by: ["terlapor"], conduct: ["pidato"], target: { kind: "pasangan-calon" }, ...act }],
    cites: [cite],
  };
  const { incidents } = readIncidents(JSON.stringify(incident), "kutipan.json", dictionaryOf(engine.rulebook));
  const { citations: found } = answer(engine, existing(incidents[0], "an incident"), {
    language: "id",
    on: "2026-01-10",
    detail: "full",
  });
  return found.map(({ status, why }) => `${status} ${why}`).join();
}

/** A campaign that involves people. */
function involving(
  who: { readonly election: object; readonly actors: readonly { readonly id: string }[] },
  on: string,
  kind: string,
  persons: readonly string[],
  cite: string,
): string {
  const incident = {
    id: "dilibatkan",
    ...who,
    acts: [
      {
        id: "acara",
        by: who.actors.map(({ id }) => id),
        on,
        conduct: ["melibatkan-pejabat"],
        persons_involved: persons,
        involved_include_listed: true,
        at_campaign_event: true,
        target: { kind },
      },
    ],
    cites: [cite],
  };
  const { incidents } = readIncidents(JSON.stringify(incident), "dilibatkan.json", dictionaryOf(engine.rulebook));
  const given = answer(engine, existing(incidents[0], cite), { language: "id", on: "2024-10-10", detail: "full" });
  return given.citations.map(({ status, why, suggestion = "" }) => `${status} ${why} ${suggestion}`.trim()).join("\n");
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

  it.each([
    [
      "UU 5/2014 Pasal 87 ayat (4) huruf e",
      "UU 5/2014 Pasal 87 ayat (4) huruf c; Pasal 52 ayat (3) huruf j UU 20/2023",
    ],
    ["PP 53/2020 Pasal 4 angka 15 huruf c", "PP 53/2010; Pasal 5 huruf n angka 5 PP 94/2021"],
    ["Pasal 2 huruf f UU 5/2024 tentang ASN", "UU 5/2014; Pasal 2 huruf f UU 20/2023"],
    ["PP 94/2024 Pasal 5 huruf n angka 5", "PP 94/2021"],
    ["PP 53/2020", "PP 53/2010"],
  ])("a misprint of a law of other days names that of the day, too: %s", (text, suggestion) => {
    expect(citations([text], {}).map(({ status, suggestion: said }) => [status, said])).toEqual([
      ["misquoted", suggestion],
    ]);
  });

  it("a misprint of the law of the day names that alone", () => {
    expect(suggested("UU 5/2014 Pasal 87 ayat (4) huruf e", BUPATI, "2020-10-05")).toEqual([
      "UU 5/2014 Pasal 87 ayat (4) huruf c",
    ]);
  });

  it("an amending law is cited for its own time, a paragraph by the number of the day", () => {
    const in2015 = { on: "2015-08-20", conduct: ["mengganti-pejabat"] };
    expect(
      cited(["Pasal 71 ayat (2) UU 10/2016", "Pasal 190 UU 8/2015", "Pasal 71 ayat (5) UU 1/2015"], in2015).slice(0, 3),
    ).toEqual(["not_yet_in_force not_yet_worded", "misquoted not_worded", "not_yet_in_force numbered_otherwise"]);
    expect(cited(["Perppu 1/2014 Pasal 71 ayat (1)", "Pasal 71 UU 6/2020", "Pasal 71 ayat (4) UU 1/2015"])).toEqual([
      "repealed worded_anew",
      "misquoted known_misquotation",
      "not_encoded left_out",
    ]);
  });

  it("a wording is cited by the number of its days", () => {
    const incident = {
      id: "nomor",
      election: { cycle: "pilkada-2015", office: "bupati", region: "Kabupaten Contoh" },
      actors: [{ id: "bupati", status: "kepala-daerah", incumbent: true, candidate: "calon", term_end: "2016-01-10" }],
      acts: [{ id: "mutasi", by: ["bupati"], on: "2015-08-20", conduct: ["mengganti-pejabat"] }],
      cites: ["Pasal 71 ayat (4) UU 1/2015"],
    };
    const { incidents } = readIncidents(JSON.stringify(incident), "nomor.json", dictionaryOf(engine.rulebook));
    const given = answer(engine, existing(incidents[0], "an incident"), {
      language: "id",
      on: "2024-10-10",
      detail: "all",
    });
    expect(given.citations).toMatchObject([{ status: "confirmed", resolved: "uu-1-2015:71.5" }]);
    const cites = given.verdicts.filter(({ chain }) => chain.includes("uu-1-2015:71.5")).map(({ cite }) => cite);
    expect(new Set(cites)).toEqual(
      new Set([
        "Pasal 71 ayat (2) jo. Pasal 71 ayat (4) UU 1/2015",
        "Pasal 71 ayat (3) jo. Pasal 71 ayat (4) UU 1/2015",
      ]),
    );
  });

  it("a decision of the Constitutional Court is cited whole, from the day on which it was read", () => {
    const cites = ["Putusan MK 41/PUU-XII/2014", "MK 136/PUU-XXII/2024", "Putusan MK 121/PUU-XXII/2024"];
    expect(cited(cites)).toEqual([
      "confirmed decision",
      "not_yet_in_force before_first",
      "not_yet_in_force before_first",
    ]);
    expect(cited(cites.slice(1, 2), { on: "2024-11-14" })).toEqual(["confirmed decision"]);
    // A day that is known between bounds only: nobody can say.
    expect(cited(cites.slice(1, 2), { on: { between: ["2024-10-05", "2024-11-20"] } })).toEqual(["confirmed decision"]);
  });

  it.each<[readonly string[], string, string]>([
    [["perangkat-desa"], "h", "not_supported other_part Pasal 280 ayat (2) huruf i UU 7/2017"],
    [["perangkat-desa"], "i", "confirmed fulfilled"],
    [["perangkat-desa", "kepala-desa"], "h", "confirmed fulfilled"],
    [
      ["pns", "tni"],
      "i",
      "not_supported other_part Pasal 280 ayat (2) huruf f UU 7/2017; Pasal 280 ayat (2) huruf g UU 7/2017",
    ],
  ])("of a list of people, the letter is that of those involved: %s, huruf %s", (persons, letter, said) => {
    const election = { cycle: "pemilu-2024", office: "dpr", region: "Kabupaten Contoh" };
    const team = { id: "tim", status: "warga", campaign_team: true, registered_with_kpu: true };
    expect(
      involving(
        { election, actors: [team] },
        "2024-01-10",
        "calon-legislatif",
        persons,
        `Pasal 280 ayat (2) huruf ${letter} UU 7/2017`,
      ),
    ).toEqual(said);
  });

  it.each<[readonly string[], string, string]>([
    // A lurah is a civil servant, and stands in letter c.
    [["pns"], "b", "confirmed fulfilled"],
    [["pns"], "c", "confirmed part_uncertain"],
    [
      ["tni", "perangkat-desa"],
      "a",
      "not_supported other_part Pasal 70 ayat (1) huruf b UU 1/2015; Pasal 70 ayat (1) huruf c UU 1/2015",
    ],
    [["pejabat-bumn-bumd"], "c", "not_supported other_part Pasal 70 ayat (1) huruf a UU 1/2015"],
    // Who they are is not told.
    [["bawahan"], "b", "confirmed part_uncertain"],
  ])(
    "where letters overlap or nobody says who they are, nothing is called unsupported: %s, huruf %s",
    (persons, letter, said) => {
      const election = { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" };
      const candidate = { id: "calon", status: "warga", candidate: "calon" };
      expect(
        involving(
          { election, actors: [candidate] },
          "2024-10-10",
          "pasangan-calon",
          persons,
          `Pasal 70 ayat (1) huruf ${letter} UU 1/2015`,
        ),
      ).toEqual(said);
    },
  );

  it.each<[string, object, object, string]>([
    ["Pasal 490 UU 7/2017", {}, {}, "confirmed contest_uncertain"],
    ["Pasal 188 UU 1/2015", {}, {}, "confirmed contest_uncertain"],
    [
      "Pasal 188 UU 1/2015",
      { election: BUPATI },
      { on: { between: ["2024-11-10", "2024-11-20"] } },
      "confirmed day_uncertain",
    ],
    ["Pasal 188 UU 1/2015", { election: BUPATI }, { on: "2024-11-13" }, "not_addressee pelaku-pidana"],
    ["Pasal 188 UU 1/2015", { election: BUPATI }, { on: "2024-11-14" }, "confirmed open"],
  ])("%s is right with a remark where contest or day is not certain: %j, %j", (cite, top, act, said) => {
    const status = cite.startsWith("Pasal 490") ? "kepala-desa" : "tni";
    expect(ofSpeech({ ...top, actors: [{ id: "terlapor", status }] }, { on: "2024-11-16", ...act }, cite)).toEqual(
      said,
    );
  });

  it.each<[object, string, string]>([
    [{}, "Pasal 5 huruf n angka 5 PP 94/2021", "confirmed transition_uncertain"],
    [{}, "Pasal 4 angka 15 huruf c PP 53/2010", "confirmed transition_uncertain"],
    [{ on: "2020-12-01" }, "Pasal 5 huruf n angka 5 PP 94/2021", "not_yet_in_force before_first"],
    [{ on: "2020-12-01" }, "Pasal 4 angka 15 huruf c PP 53/2010", "confirmed open"],
    [{ on: "2021-12-01" }, "Pasal 5 huruf n angka 5 PP 94/2021", "confirmed open"],
  ])("which discipline regulation applies to old conduct turns on the examination: %j, %s", (examined, cite, said) => {
    const election = { cycle: "pilkada-2020", office: "bupati", region: "Kabupaten Contoh" };
    const discipline = Object.keys(examined).length > 0 ? { discipline: { examined } } : {};
    const actors = [{ id: "terlapor", status: "pns", ...discipline }];
    expect(ofSpeech({ election, actors }, { on: "2020-10-10" }, cite)).toEqual(said);
  });

  it.each<[unknown, string]>([
    [{ unknown: "belum diperiksa" }, "confirmed person_uncertain"],
    ["pns", "confirmed open"],
    ["kepala-desa", "not_addressee pelaku"],
  ])("whether it reaches a person of whom no capacity is known is said: %j", (status, said) => {
    const top = { election: BUPATI, actors: [{ id: "terlapor", status }] };
    expect(ofSpeech(top, { on: "2024-10-10" }, "Pasal 5 huruf n angka 5 PP 94/2021")).toEqual(said);
  });

  it.each<[string, string, string]>([
    ["pilkada-2024", "Pasal 70 ayat (1) huruf b UU 1/2015", "not_supported by_role"],
    ["pilkada-2024", "Pasal 189 UU 1/2015", "not_supported by_role"],
    ["pemilu-2024", "Pasal 280 ayat (2) huruf f UU 7/2017", "not_supported by_role"],
    ["pemilu-2024", "Pasal 493 UU 7/2017", "not_supported by_role"],
    // Somebody else's conduct, but no role: whoever gives money.
    ["pilkada-2024", "Pasal 73 ayat (4) UU 1/2015", "not_supported not_alleged"],
  ])("what binds the campaign side does not bind whom it involves: %s, %s", (cycle, cite, said) => {
    const election = { cycle, office: cycle === "pilkada-2024" ? "bupati" : "dpr", region: "Kabupaten Contoh" };
    const on = cycle === "pilkada-2024" ? "2024-10-10" : "2024-01-10";
    expect(ofSpeech({ election, actors: [{ id: "terlapor", status: "pns" }] }, { on }, cite)).toEqual(said);
  });

  it("a list of which everything was repealed was repealed, with all that came after it", () => {
    const list = "Pasal 4 angka 15 PP 53/2010";
    expect(cited([list])).toEqual(["repealed repealed"]);
    expect(cited([list], { on: "2020-10-05" })).toEqual(["incomplete which_part"]);
  });

  it("what an amending law words that is not encoded is pointed out in the law that it amends", () => {
    const candidate = { id: "calon", status: "warga", candidate: "calon" };
    const election = { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" };
    const said = (cite: string): string =>
      involving({ election, actors: [candidate] }, "2024-10-10", "pasangan-calon", ["pns"], cite);
    expect(said("Pasal 29 huruf j UU 3/2024")).toBe("not_encoded known_instrument Pasal 29 huruf j UU 6/2014");
    expect(said("Pasal 100 UU 3/2024")).toBe("not_encoded known_instrument");
    // It amends several laws, and has articles of its own.
    expect(said("Pasal 188 UU 1/2026")).toBe("not_encoded known_instrument");
  });

  it.each([
    ["dpr", "Pasal 278 UU 8/2012"],
    ["presiden", "Pasal 218 UU 42/2008"],
  ])("what was the law before is that of the contest: %s", (office, before) => {
    const election = { cycle: "pemilu-2014", office, region: "Kabupaten Contoh" };
    const civilServant = { id: "pns", status: "pns" };
    const kind = office === "dpr" ? "calon-legislatif" : "pasangan-calon";
    expect(involving({ election, actors: [civilServant] }, "2014-06-20", kind, ["pns"], "Pasal 494 UU 7/2017")).toBe(
      `not_yet_in_force before_first ${before}`,
    );
  });

  it("an article that was repealed while its law stands is repealed, one that is left out is told so", () => {
    const cites = ["Pasal 192 UU 1/2015", "Pasal 196 UU 1/2015", "Pasal 187 ayat (6) UU 1/2015", "Pasal 66 UU 1/2015"];
    const left = "not_encoded left_out";
    expect(cited(cites)).toEqual(["repealed repealed", "repealed repealed", left, left]);
    expect(cited(cites, { on: "2016-06-30" })).toEqual(["repealed repealed", left, left, left]);
    expect(cited(cites, { on: "2015-03-17" })).toEqual([left, left, left, left]);
  });

  it("the words of an older wording are those of another time", () => {
    const quoted = 'Pasal 71 ayat (1) UU 1/2015 "salah satu calon selama masa kampanye"';
    expect(cited([quoted])).toEqual(["misquoted old_wording"]);
    expect(cited([quoted], { on: "2015-10-05" })[0]).toMatch(/^not_supported|^confirmed/);
  });

  it("what came to its end without a repeal was not repealed", () => {
    expect(
      cited(["UU 20/2023 Pasal 70 ayat (3)", "B/71/M.SM.00.00/2017 huruf d", "Pasal 123 ayat (3) UU 5/2014"]),
    ).toEqual(["repealed ended", "repealed ended", "repealed repealed"]);
  });

  it("the list of punishments ends with its third letter", () => {
    expect(cited(["PP 94/2021 Pasal 8 ayat (4) huruf d", "PP 94/2021 Pasal 8 ayat (4) huruf c"])).toEqual([
      "no_such_provision no_such_part",
      "not_encoded known_instrument",
    ]);
  });

  it("two misprints that the press repeats are told", () => {
    expect(cited(["UU 23/2014 Pasal 299 ayat (3)", "UU 23/2014 Pasal 229 ayat (3)", "Perpres 91/2014"])).toEqual([
      "misquoted known_misquotation",
      "not_encoded known_instrument",
      "misquoted known_misquotation",
    ]);
  });

  it("a circular without articles is cited whole, one with rows is not", () => {
    expect(cited(["Surat B/36/M.SM.00.00/2018", "SE 1/2023", "SKB 2/2022"])).toEqual([
      "repealed ended",
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

  it.each([[["dulu", "kini"]], [["kini", "dulu"]]])(
    "of two laws of one name the one that is right for somebody is meant: %s",
    (order) => {
      const target = { kind: "calon-legislatif" };
      const acts = new Map<string, object>([
        ["dulu", { by: ["pegawai"], on: "2023-10-10", conduct: ["pidato"], target }],
        ["kini", { by: ["warga"], on: "2024-01-10", conduct: ["menghadiri-pertemuan"], target }],
      ]);
      const incident = {
        id: "kutipan",
        election: { cycle: "pemilu-2024", office: "dpr", region: "Kabupaten Contoh" },
        actors: [
          { id: "pegawai", status: "pns" },
          { id: "warga", status: "warga" },
        ],
        acts: order.map((id) => ({ id, ...acts.get(id) })),
        cites: ["UU ASN Pasal 2 huruf f"],
      };
      const { incidents } = readIncidents(JSON.stringify(incident), "kutipan.json", dictionaryOf(engine.rulebook));
      const { citations } = answer(engine, existing(incidents[0], "an incident"), {
        language: "id",
        on: "2024-10-10",
        detail: "full",
      });
      expect(citations).toMatchObject([{ resolved: "uu-5-2014:2.f", status: "confirmed" }]);
    },
  );
});
