import { describe, expect, it } from "vitest";
import { searchWords } from "../../src/incident/words.js";
import { smallRulebook } from "./small-rulebook.js";

const found = (text: string) =>
  searchWords(smallRulebook, text).map(({ path, slug }) => (slug === undefined ? path : `${path}=${slug}`));
const first = (text: string) => searchWords(smallRulebook, text)[0];

describe("searchWords", () => {
  it.each([
    ["grup WA", "act.conduct=bergabung-grup"],
    ["salam jari", "act.conduct=simbol-jari"],
    ["jari", "act.conduct=simbol-jari"],
    ["Eselon III", "actor.position=administrator"],
    ["kuwu", "actor.status=kepala-desa"],
    ["kepala desa", "actor.status=kepala-desa"],
    ["kepala-desa", "actor.status=kepala-desa"],
    ["kepla desa", "actor.status=kepala-desa"],
    ["cltn", "actor.on_unpaid_leave"],
    ["cuti", "actor.on_unpaid_leave"],
    ["unpaid leave", "actor.on_unpaid_leave"],
    ["medsós", "act.medium=media-sosial"],
    ["niat", "findings.intent"],
    ["pasang", "target.kind=pasangan-calon"],
    ["bupatinya", "election.office=bupati"],
    ["bergabung dengan grup", "act.conduct=bergabung-grup"],
  ])("%s → %s", (text, entry) => {
    expect(found(text)[0]).toBe(entry);
  });

  it("shows every fact that a word may mean, once", () => {
    expect(found("camat")).toEqual(["actor.status=pns", "actor.position=administrator"]);
  });

  it("finds nothing rather than anything", () => {
    expect(found("helikopter")).toEqual([]);
    expect(found("grup helikopter")).toEqual([]);
  });

  it("lists everything without words, in the order of the pack", () => {
    const all = found(" ");
    expect(all.slice(0, 2)).toEqual(["actor.status", "actor.status=pns"]);
    expect(all.filter((each) => each.endsWith("=pns"))).toHaveLength(1);
    expect(all).not.toContain("election.regime");
  });

  it.each([
    ["grup wa", '"conduct": ["bergabung-grup"]'],
    ["kuwu", '"status": "kepala-desa"'],
    ["medsos", '"medium": "media-sosial"'],
    ["cltn", '"on_unpaid_leave": true'],
    ["service_years", '"service_years": 0'],
    ["term_end", '"term_end": "2024-10-05"'],
    ["examined", '"discipline": {"examined":{"on":"2024-10-05"}}'],
    ["job_title", '"job_title": "…"'],
    ["niat", '"findings": {"intent":{"value":true,"by":{"body":"bawaslu"},"reasons":"…"}}'],
    ["negara", '"findings": {"negative_impact":{"value":"negara","by":{"body":"bawaslu"},"reasons":"…"}}'],
    ["lainnya", '"conduct": [{"kind":"lainnya","text":"…"}]'],
    ["final", '"final": true'],
  ])("gives a line to paste for %s", (text, line) => {
    expect(first(text)?.line).toBe(line);
  });
});
