/** The note on a range that changed after the act: one line, the later range whole, never mixed with the printed one. */
import { describe, expect, it } from "vitest";
import type { TrackAnswer } from "../../src/answer/model.js";
import type { Language } from "../../src/messages/language.js";
import { laterLawTexts } from "../../src/report/pretty/later-law.js";
import type { View } from "../../src/report/pretty/view.js";
import { viewOf } from "./render.js";
import { tracks } from "./sample.js";

const view = (language: Language): View => viewOf(language, { width: 200, on: "2026-06-01" });

const [first] = tracks;
if (!first) throw new Error("the sample has a track");
const track: TrackAnswer = {
  ...first,
  provisions: [
    { cite: "Pasal 282 jo. Pasal 490 UU 7/2017", chain: ["a", "b"], act: "p", contest: null, status: "open" },
  ],
  penal: [
    {
      chain: "a+b",
      certainty: "confirmed",
      version_from: "2017-08-16",
      status: "open",
      later_law: {
        version_from: "2026-01-02",
        custody: { kind: "penjara", max: { years: 1 } },
        fine: { max: 10_000_000 },
        connector: "and_or",
        certainty: "derived",
        direction: "lighter",
        ref: "KUHP Pasal 3 ayat (1)",
      },
    },
  ],
};

describe("the later law", () => {
  it("stands in one line, in both languages", () => {
    expect(laterLawTexts(track, view("id"))).toEqual([
      "Pasal 282 jo. Pasal 490 UU 7/2017 sejak 2 Januari 2026: pidana penjara paling lama 1 tahun dan/atau denda paling banyak Rp10.000.000 · lebih ringan · yang lebih menguntungkan dipakai utuh, tidak dicampur (KUHP Pasal 3 ayat (1)) · disimpulkan dari aturan lain",
    ]);
    expect(laterLawTexts(track, view("en")).join(" ")).toContain("lighter · the more favourable is applied as a whole");
  });

  it("is left out where the provision is neither fulfilled nor open, and said once for the same article", () => {
    const [entry] = track.penal;
    if (!entry) throw new Error("the sample has one range");
    expect(laterLawTexts({ ...track, penal: [{ ...entry, status: "not_reached" }] }, view("id"))).toEqual([]);
    expect(laterLawTexts({ ...track, penal: [entry, entry] }, view("id"))).toEqual(laterLawTexts(track, view("id")));
  });
});
