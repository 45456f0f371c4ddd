/** Many incidents through the library: the answers of `judge`, whatever came before. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { judge, judgeInTurn } from "../../src/browser.js";
import { engine, fixture } from "../built-in.js";

const ids = readdirSync("fixtures/incidents", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((_, index) => index % 6 === 0);
const incidents = ids.flatMap((id) => [fixture(id, "day-one"), fixture(id)]);

it.each(["summary", "full"] as const)("answers as judge does, also what comes back (%s)", (detail) => {
  const options = { language: "en", on: "2026-01-05", detail, readings: { "tindakan-lemah": "termasuk" } } as const;
  const inTurn = judgeInTurn(engine, options);
  for (const round of [1, 2, 3])
    for (const { incident, written } of incidents)
      expect([round, inTurn(incident, { written })]).toEqual([round, judge(engine, incident, { ...options, written })]);
});

it("refuses what judge refuses, before anything is judged", () => {
  expect(() => judgeInTurn(engine, { language: "en", on: "2026", detail: "full" })).toThrow(RangeError);
});
