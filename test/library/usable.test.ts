/** What a program names of days and of the rules has to be there: an answer under other law would look like any other. */
import { expect, it } from "vitest";
import { explain, judge, render } from "../../src/browser.js";
import { engine, fixture, rules } from "../built-in.js";

const { incident } = fixture("kadis-ikut-akun");
const options = { language: "en", on: "2025-01-01", detail: "summary" } as const;

it.each([
  ["on", { on: "5/10/2024" }, "5/10/2024"],
  ["lawOn", { lawOn: "2024" }, "2024"],
  ["an impossible lawOn", { lawOn: "2024-02-30" }, "2024-02-30"],
  ["a reading", { readings: { "tindakan-lema": "termasuk" } }, "“tindakan-lema”"],
  ["a choice", { readings: { "tindakan-lemah": "termasu" } }, "“termasu”"],
  ["an undefined choice", { readings: { "tindakan-lemah": undefined as unknown as string } }, "“undefined”"],
  ["a track", { tracks: ["criminall"] }, "“criminall”"],
  ["a provision", { only: ["uu-1-2015:71.11"] }, "“uu-1-2015:71.1"],
])("judge refuses %s that there is not", (_, wrong, named) => {
  const judged = (): unknown => judge(engine, incident, { ...options, ...wrong });
  expect(judged).toThrow(RangeError);
  expect(judged).toThrow(named);
});

it("takes what there is, and options that are undefined", () => {
  const answer = judge(engine, incident, {
    ...options,
    lawOn: "2024-10-05",
    readings: { "tindakan-lemah": "termasuk" },
    tracks: ["criminal"],
    only: ["uu-1-2015:188"],
  });
  expect(answer.readings_chosen).toEqual({ "tindakan-lemah": "termasuk" });
  expect(answer.law_on).toBe("2024-10-05");
  expect(answer.verdicts.length).toBeGreaterThan(0);
});

it("explain and render refuse a day that there is not", async () => {
  expect(() => explain(engine, incident, "uu-1-2015:188", { language: "en", lawOn: "2024" })).toThrow(RangeError);
  await expect(render([], { format: "json", rulebook: rules, language: "en", on: "kemarin" })).rejects.toThrow(
    RangeError,
  );
});
