import { describe, expect, it } from "vitest";
import { coverageOf, type Coverage } from "../../src/rulebook/test/coverage.js";
import { mutationScore, type MutationScore } from "../../src/rulebook/test/mutation.js";
import { packWith, placeOf, type Planted } from "./pack.js";

const TESTS = "provisions/pp-0-2099/pasal-10.test.yaml";
const PROHIBITION = "provisions/pp-0-2099/pasal-5-huruf-n-angka-5.yaml";

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
    expect(mutation()).toEqual({ mutants: 11, killed: 11, survivors: [] });
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
});
