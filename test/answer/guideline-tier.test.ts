import { describe, expect, it } from "vitest";
import type { TrackAnswer } from "../../src/answer/model.js";
import { asked, trackOf, type Told } from "./asked.js";

const LIKE = { conduct: ["menyukai"], medium: "media-sosial", account: "akun-calon" };

function rowIn(track: TrackAnswer, id: string): TrackAnswer["guideline_tiers"][number] {
  const row = track.guideline_tiers.find((each) => each.row === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const row = (id: string, track: string, told: Told) => rowIn(trackOf(asked(told), track), id);

describe("what a guideline prints", () => {
  it("is a level for civil servants, and for nobody else", () => {
    const like = (status: unknown) => row("skb-2022:D-6", "discipline", { actor: { status }, act: LIKE });
    expect(like("pns")).toMatchObject({ tier: "pns:berat", or: [], also_reported: [] });
    for (const status of ["pns", "cpns"]) expect(like(status).not_reached).toBeUndefined();
    expect(like("pppk").not_reached).toContain("PP 49/2018");
    for (const status of ["pppk", "pppk-paruh-waktu"])
      expect(like(status)).toMatchObject({ tier: null, or: [], also_reported: [] });
    const either = like({ one_of: ["pns", "pppk"] });
    expect(either).toMatchObject({ tier: "pns:berat", only_for: "PNS atau calon PNS" });
    expect(either).not.toHaveProperty("not_reached");
  });

  it("is the closed or the open statement, neither before the other", () => {
    const before = { ...LIKE, on: "2024-06-05" };
    const printed = row("skb-2022:KE-4", "ethics", { act: before });
    expect(printed).toMatchObject({
      tier: "etik:pernyataan-tertutup",
      or: ["etik:pernyataan-terbuka"],
      also_reported: [],
    });
    expect(row("skb-2022:KE-4", "ethics", { actor: { status: "pppk" }, act: before }).not_reached).toContain("analogi");
  });

  it("is told with what other reproductions print", () => {
    const approach = {
      on: "2024-06-05",
      conduct: ["pendekatan-partai"],
      target: { kind: "pasangan-calon", is_actor: true },
    };
    const told = { actor: { on_unpaid_leave: false }, act: approach };
    expect(row("skb-2022:D-3", "discipline", told)).toMatchObject({ tier: "pns:sedang", also_reported: ["pns:berat"] });
  });

  it("is no rung where the source names none", () => {
    const contract = trackOf(asked({ actor: { status: "pegawai-non-asn" }, act: LIKE }), "contract");
    expect(contract.tier).toBeNull();
    const printed = rowIn(contract, "se-1-2023:netralitas");
    expect(printed.tier).toBeNull();
    expect(printed.text).toContain("pemutusan hubungan kerja");
  });
});

describe("the ladders", () => {
  const finding = (name: string) => ({
    findings: { [name]: { value: true, by: { body: "bawaslu" }, reasons: "uji" } },
  });

  it("offer both statements of the moral sanction as alternatives", () => {
    const { tier } = trackOf(asked({ act: { ...LIKE, ...finding("partisan_leaning") } }), "ethics");
    expect(tier?.rule).toBe("one_of");
    expect(tier?.options.map(({ id }) => id)).toEqual(["pernyataan-tertutup", "pernyataan-terbuka"]);
  });

  it("go in steps in a village, and by either article where several dismiss", () => {
    const { tier } = trackOf(asked({ actor: { status: "kepala-desa" } }), "village_administrative");
    expect(tier).toMatchObject({ from: "desa:teguran-lisan", to: "desa:pemberhentian", rule: "stepwise" });
    expect(tier?.rule_text).toContain("bila teguran tidak dilaksanakan");
    const heavy = asked({ actor: { status: "pppk" }, act: finding("heavy_pppk_breach") });
    expect(trackOf(heavy, "dismissal").tier).toMatchObject({ to: "pemberhentian:ptdh", rule: "once" });
  });

  it("say from 31 October 2023 that the statute labels dismissal for heavy discipline otherwise", () => {
    const dismissal = (on: string) => {
      const act = { on, conduct: ["membuat-keputusan"], ...finding("favours_or_harms") };
      const election = { cycle: "pemilu-2024", office: "dpr" };
      const track = trackOf(asked({ election, act: { ...act, target: { kind: "partai" } } }), "discipline");
      return track.tier?.options.find(({ id }) => id === "pdhtaps")?.ref;
    };
    expect(dismissal("2023-10-30")).toBe("PP 94/2021 Pasal 8 ayat (4) huruf c");
    expect(dismissal("2023-10-31")).toContain("UU 20/2023 Pasal 52 ayat (3) huruf g");
  });
});
