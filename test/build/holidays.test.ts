import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { computedHolidays, FILE, fileText } from "../../build/holidays.mjs";
import { loadPack } from "../../src/rulebook/load.js";
import type { HolidayFile } from "../../src/rulebook/model.js";

const { holidays } = loadPack(join(import.meta.dirname, "../../rules"), "rules").partial;
const on = (day: string): readonly string[] =>
  holidays.days.filter((each) => each.day === day).map(({ name, kind }) => `${name.id} (${kind})`);

describe("the table of holidays", () => {
  it("holds what the library computes; `node build/holidays.mjs` brings it up to date", () => {
    expect(readFileSync(FILE, "utf8")).toBe(fileText());
  });

  it("follows the government where its day differs from the computed one", () => {
    expect(on("2023-04-21")).toEqual(["Cuti bersama Idul Fitri (joint_leave)"]);
    expect(on("2023-04-22")).toEqual(["Idul Fitri (public)"]);
    expect(on("2018-08-21")).toEqual([]);
    expect(on("2018-08-22")).toEqual(["Idul Adha (public)"]);
  });

  it("takes away only what was computed, and names only what is computed", () => {
    const corrections = parse(readFileSync(join(FILE, "../holidays.yaml"), "utf8")) as HolidayFile;
    const computed = computedHolidays();
    const known = new Set(computed.flatMap(({ rule, days }) => [rule, ...days.map((day) => `${rule} ${day}`)]));
    const named = [...(corrections.names ?? []), ...(corrections.add ?? [])].flatMap(({ rule }) => rule ?? []);
    const removed = (corrections.remove ?? []).flatMap(({ rule, days }) => days.map((day) => `${rule} ${day}`));
    expect([...named, ...removed].filter((each) => !known.has(each))).toEqual([]);
  });

  it("knows the holidays that came later, and voting days", () => {
    expect(on("2016-06-01")).toEqual([]);
    expect(on("2017-06-01")).toEqual(["Hari Lahir Pancasila (public)"]);
    expect(on("2024-11-27")).toEqual(["Pemungutan suara Pilkada serentak (voting_day)"]);
  });

  it("names Isra Mikraj and Maulid each by its name", () => {
    expect(on("2024-02-08")).toEqual(["Isra Mikraj Nabi Muhammad (public)"]);
    expect(on("2024-09-16")).toEqual(["Maulid Nabi Muhammad (public)"]);
  });

  it("reaches from 2013 to 2031", () => {
    const years = new Set(holidays.days.map(({ day }) => day.slice(0, 4)));
    expect([...years]).toHaveLength(19);
  });
});
