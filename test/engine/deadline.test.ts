import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../src/engine/day.js";
import { countDays, daysOff, isConfirmed, isWeekend, type Counting } from "../../src/engine/deadline.js";
import type { HolidayTable } from "../../src/rulebook/model.js";

const name = (text: string): { id: string; en: string } => ({ id: text, en: text });

/** Days off around the places that the tests look at, as the government fixed them. */
const table: HolidayTable = {
  days: [
    { day: "2023-12-25", name: name("Natal"), kind: "public" },
    { day: "2023-12-26", name: name("Cuti bersama Natal"), kind: "joint_leave" },
    { day: "2024-01-01", name: name("Tahun Baru"), kind: "public" },
    { day: "2024-04-08", name: name("Cuti bersama Idul Fitri"), kind: "joint_leave" },
    { day: "2024-04-09", name: name("Cuti bersama Idul Fitri"), kind: "joint_leave" },
    { day: "2024-04-10", name: name("Idul Fitri"), kind: "public" },
    { day: "2024-04-11", name: name("Idul Fitri (hari kedua)"), kind: "public" },
    { day: "2024-04-12", name: name("Cuti bersama Idul Fitri"), kind: "joint_leave" },
    { day: "2024-04-15", name: name("Cuti bersama Idul Fitri"), kind: "joint_leave" },
    { day: "2024-06-01", name: name("Pancasila"), kind: "public" },
    { day: "2024-11-27", name: name("Pemungutan suara"), kind: "voting_day" },
  ],
  confirmed: { from: "2023-01-01", until: "2025-01-01" },
};

function due(start: string, days: number, counting: Counting): string {
  return isoOf(countDays(dayOf(start), days, counting, table).due);
}

describe("calendar days", () => {
  it("begin on the day after and take weekends and holidays along", () => {
    expect(due("2024-10-07", 7, "calendar")).toBe("2024-10-14");
    expect(due("2024-04-05", 7, "calendar")).toBe("2024-04-12");
  });

  it("run over the turn of the year and the 29th of February", () => {
    expect(due("2023-12-28", 7, "calendar")).toBe("2024-01-04");
    expect(due("2024-02-26", 3, "calendar")).toBe("2024-02-29");
    expect(due("2023-02-26", 3, "calendar")).toBe("2023-03-01");
  });

  it("end a day earlier on the reading that the first day counts itself", () => {
    const counted = countDays(dayOf("2024-10-07"), 7, "calendar", table);
    expect(isoOf(counted.first)).toBe("2024-10-08");
    expect(isoOf(counted.ifFirstCounts)).toBe("2024-10-13");
    expect([counted.skipped, counted.weekend]).toEqual([[], 0]);
  });
});

describe("working days", () => {
  it("pass over a weekend", () => {
    expect(due("2024-10-10", 1, "working")).toBe("2024-10-11");
    expect(due("2024-10-11", 1, "working")).toBe("2024-10-14");
    expect(due("2024-10-12", 1, "working")).toBe("2024-10-14");
    expect(due("2024-10-07", 7, "working")).toBe("2024-10-16");
  });

  it("pass over Lebaran with its joint leave, by name", () => {
    const counted = countDays(dayOf("2024-04-05"), 3, "working", table);
    expect(isoOf(counted.due)).toBe("2024-04-18");
    expect(counted.skipped.map(({ day }) => day)).toEqual([
      "2024-04-08",
      "2024-04-09",
      "2024-04-10",
      "2024-04-11",
      "2024-04-12",
      "2024-04-15",
    ]);
    expect(counted.weekend).toBe(4);
    expect(isoOf(counted.ifJointLeaveCounts ?? 0)).toBe("2024-04-12");
  });

  it("pass over the turn of the year", () => {
    expect(due("2023-12-22", 4, "working")).toBe("2024-01-02");
  });

  it("pass over a day of voting, and say nothing of a holiday on a Saturday", () => {
    expect(due("2024-11-26", 1, "working")).toBe("2024-11-28");
    expect(countDays(dayOf("2024-05-31"), 1, "working", table).skipped).toEqual([]);
  });

  it("have no second due day for joint leave where none was passed over", () => {
    for (const start of ["2024-10-07", "2024-11-26", "2023-12-29"])
      expect(countDays(dayOf(start), 7, "working", table)).not.toHaveProperty("ifJointLeaveCounts");
  });
});

describe("both ways of counting", () => {
  const start = fc.integer({ min: dayOf("2013-01-01"), max: dayOf("2031-12-31") });
  const days = fc.integer({ min: 1, max: 65 });

  it("working days never end before calendar days, and never on a day off", () => {
    fc.assert(
      fc.property(start, days, (from, count) => {
        const working = countDays(from, count, "working", table);
        expect(working.due).toBeGreaterThanOrEqual(countDays(from, count, "calendar", table).due);
        expect(isWeekend(working.due) || daysOff(table).has(working.due)).toBe(false);
        expect(working.due - from).toBe(count + working.weekend + working.skipped.length);
      }),
    );
  });

  it("one day more never ends earlier; the rival readings never end later", () => {
    fc.assert(
      fc.property(start, days, fc.constantFrom<Counting>("calendar", "working"), (from, count, counting) => {
        const counted = countDays(from, count, counting, table);
        expect(countDays(from, count + 1, counting, table).due).toBeGreaterThan(counted.due);
        expect(counted.ifFirstCounts).toBeLessThanOrEqual(counted.due);
        expect(counted.ifJointLeaveCounts ?? 0).toBeLessThanOrEqual(counted.due);
      }),
    );
  });
});

describe("the table", () => {
  it("keeps the first entry of a day", () => {
    const twice = daysOff({
      days: [
        { day: "2021-05-13", name: name("Idul Fitri"), kind: "public" },
        { day: "2021-05-13", name: name("Cuti bersama"), kind: "joint_leave" },
      ],
    });
    expect(twice.get(dayOf("2021-05-13"))?.kind).toBe("public");
  });

  it("is confirmed only where both ends lie in fixed years", () => {
    expect(isConfirmed(table, "2023-01-01", "2024-12-31")).toBe(true);
    expect(isConfirmed(table, "2024-12-30", "2025-01-02")).toBe(false);
    expect(isConfirmed(table, "2024-12-30", "2025-01-01")).toBe(false);
    expect(isConfirmed(table, "2022-12-30", "2023-01-02")).toBe(false);
    expect(isConfirmed({ days: [] }, "2024-01-01", "2024-01-02")).toBe(false);
  });
});
