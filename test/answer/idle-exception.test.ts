/** An exception for one kind of place is neither shown nor asked for where another kind was used. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import type { Verdict } from "../../src/answer/model.js";
import type { WhyDocument } from "../../src/answer/why/model.js";
import { existing } from "../../src/existing.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { builtInEngine } from "../citation/rules.js";
import { fileOf, run } from "../cli/cli.js";

const engine = builtInEngine();

/** A campaign team that campaigns in some place, under Pasal 280 ayat (1) huruf h. */
function incidentOf(actor: object, act: object): object {
  return {
    id: "tempat",
    election: { cycle: "pemilu-2024", office: "dpr", region: "Kabupaten Contoh" },
    actors: [{ id: "tim", status: "warga", campaign_team: true, ...actor }],
    acts: [
      {
        id: "kampanye",
        by: ["tim"],
        on: "2024-01-10",
        at_campaign_event: true,
        target: { kind: "calon-legislatif" },
        findings: { intent: { value: true, by: { body: "pengadilan-negeri" }, reasons: "diakui" } },
        ...act,
      },
    ],
  };
}

function used(actor: object, act: object): Verdict {
  const text = JSON.stringify(incidentOf(actor, act));
  const { incidents } = readIncidents(text, "tempat.json", dictionaryOf(engine.rulebook));
  const { verdicts } = answer(engine, existing(incidents[0], "an incident"), {
    language: "id",
    on: "2024-02-01",
    detail: "full",
  });
  return existing(
    verdicts.find(({ chain }) => chain.join() === "uu-7-2017:280.1.h,uu-7-2017:521"),
    "a verdict",
  );
}

const WORSHIP = { conduct: ["menggunakan-tempat-ibadah"], place: "tempat-ibadah" };
const SCHOOL = { conduct: ["menggunakan-tempat-pendidikan"], place: "tempat-pendidikan" };
const REGISTERED = { registered_with_kpu: true };

describe("permission to campaign, which is for government facilities and places of education", () => {
  it("is not asked for where a place of worship was used", () => {
    const { status, needs, exceptions } = used({}, WORSHIP);
    expect([status, exceptions]).toEqual(["open", []]);
    expect(needs.facts).toEqual(["actor.registered_with_kpu", "actor.campaign_participant"]);
    expect(needs.readings).toEqual(["pelaksana-terdaftar"]);
  });

  it.each([
    [WORSHIP, false],
    [SCHOOL, true],
  ])("is called deciding by why only where it is (%j)", async (place, decides) => {
    const file = fileOf(incidentOf({}, place));
    const { stdout } = await run(["why", file, "uu-7-2017:280.1.h+uu-7-2017:521", "-f", "json"], { rules: null });
    const { trees } = (JSON.parse(stdout) as WhyDocument).answer;
    const open = trees.flatMap(({ exceptions }) => exceptions).filter(({ status }) => status === "open");
    expect(open.map((each) => each.decides)).toEqual(open.map(() => decides));
    expect(open.length).toBeGreaterThan(0);
  });

  it("does not stand as open beside what is fulfilled without it", () => {
    const { status, exceptions } = used(REGISTERED, WORSHIP);
    expect([status, exceptions]).toEqual(["fulfilled", []]);
  });

  it("is asked for in a school, and for a school beside a place of worship no longer", () => {
    const { status, needs, exceptions } = used(REGISTERED, SCHOOL);
    expect(status).toBe("open");
    expect(exceptions.map(({ id }) => id)).toContain("izin-tanpa-atribut");
    expect(needs.facts).toContain("act.place_permission");
    const both = used(REGISTERED, { conduct: [...WORSHIP.conduct, ...SCHOOL.conduct], place: ["tempat-ibadah"] });
    expect(both.status).toBe("fulfilled");
  });
});
