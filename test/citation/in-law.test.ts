/** Citations against a day, a kind of election and a person. */
import { describe, expect, it } from "vitest";
import { standingInLaw, type Circumstances } from "../../src/citation/in-law.js";
import { scanText, type ScannedCitation } from "../../src/citation/scan.js";
import { builtInEngine } from "./rules.js";

const engine = builtInEngine();

function check(text: string, circumstances: Circumstances): readonly ScannedCitation[] {
  return scanText(engine.rulebook, standingInLaw(engine, circumstances), text, "-", "id");
}

const brief = ({ status, suggestion, addresses }: ScannedCitation): string =>
  [status, suggestion ?? addresses].filter((part) => part !== undefined).join(": ");

const pilkada = { election: { regime: "pilkada" } } as const;
const pilkada2024 = { election: { cycle: "pilkada-2024" }, on: "2024-10-05" } as const;

describe("against circumstances", () => {
  it.each<[string, Circumstances, readonly string[]]>([
    ["Pasal 280 ayat (1) huruf h UU Pemilu", pilkada, ["wrong_regime: UU 1/2015"]],
    ["Pasal 282 UU 7/2017", pilkada, ["wrong_regime: UU 1/2015"]],
    ["Pasal 280 UU Pemilu", pilkada, ["wrong_regime: UU 1/2015"]],
    ["Pasal 71 ayat (1) UU Pilkada", { election: { regime: "pemilu" } }, ["wrong_regime: UU 7/2017"]],
    ["Pasal 282 UU 7/2017", { election: { cycle: "pemilu-2024" }, on: "2024-01-05" }, ["confirmed"]],
    ["Pasal 4 angka 15 huruf d PP 53/2010", pilkada2024, ["repealed: Pasal 5 huruf n angka 6 PP 94/2021"]],
    ["Pasal 4 angka 15 huruf d PP 53/2010", { on: "2020-10-05" }, ["confirmed"]],
    ["Pasal 24 ayat (1) huruf d UU 20/2023", { on: "2020-10-05" }, ["not_yet_in_force"]],
    ["Pasal 9 ayat (2) UU ASN", { on: "2020-10-05" }, ["confirmed"]],
    ["Pasal 70 ayat (1) huruf b UU 10/2016", { ...pilkada2024, status: ["pns"] }, ["not_addressee: pasangan calon"]],
    ["Pasal 71 ayat (1) UU 10/2016", { ...pilkada2024, status: ["pns"] }, ["confirmed"]],
    [
      "Pasal 490 UU 7/2017",
      { election: { cycle: "pemilu-2024" }, on: "2024-01-05", status: ["kepala-desa"] },
      ["confirmed"],
    ],
    ["Pasal 188", {}, ["incomplete: Pasal 188 UU 1/2015"]],
  ])("%s, %o", (text, circumstances, expected) => {
    expect(check(text, circumstances).map(brief)).toEqual(expected);
  });

  it("an ASN law is the one of the day", () => {
    expect(check("Pasal 9 ayat (2) UU ASN", { on: "2020-10-05" })[0]?.resolved).toBe("uu-5-2014:9.2");
    expect(check("Pasal 9 ayat (2) UU ASN", { on: "2024-10-05" })[0]?.resolved).toBe("uu-20-2023:9.2");
  });

  it("what is not named is not checked", () => {
    expect(check("Pasal 4 angka 15 huruf d PP 53/2010 dan Pasal 282 UU 7/2017", {}).map(brief)).toEqual([
      "confirmed",
      "confirmed",
    ]);
  });

  it("a village head is not reached by the discipline of civil servants", () => {
    const [cited] = check("Pasal 5 huruf n angka 6 PP 94/2021", { ...pilkada2024, status: ["kepala-desa"] });
    expect(cited?.status).toBe("not_addressee");
    expect(cited?.addresses).toBeDefined();
  });
});

it("each place of a list is named by itself, with its own position", () => {
  const cited = check("Menurut pelapor:\nPasal 282 dan 490 UU Pemilu", {});
  expect(cited.map(({ given, at }) => [given, at.line, at.column])).toEqual([
    ["Pasal 282 UU Pemilu", 2, 1],
    ["Pasal 490 UU Pemilu", 2, 1],
  ]);
});
