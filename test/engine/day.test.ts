import { expect, it } from "vitest";
import { ANY_DAY, dayOf, exactly, isoOf, shift, without } from "../../src/engine/day.js";

it("names every day and reads its name back, also when more days pass by than are remembered", () => {
  for (let day = -10_000; day < 15_000; day += 1) expect(dayOf(isoOf(day))).toBe(day);
  expect(isoOf(dayOf("2024-02-29"))).toBe("2024-02-29");
});

it.each([
  ["2024-08-31", -6, 0, "2024-02-29"],
  ["2023-08-31", -6, 0, "2023-02-28"],
  ["2024-01-15", -1, 0, "2023-12-15"],
  ["2024-12-31", 2, 1, "2025-03-01"],
  ["2024-12-31", 0, -366, "2023-12-31"],
])("moves %s by %i months and %i days to %s", (from, months, days, to) => {
  expect(shift(exactly(dayOf(from)), months, days)).toEqual(exactly(dayOf(to)));
});

it("leaves days without bounds where they are", () => {
  expect(shift(ANY_DAY, -6, 3)).toEqual(ANY_DAY);
});

it.each([
  [[], [[1, 9]]],
  [
    [[3, 4]],
    [
      [1, 2],
      [5, 9],
    ],
  ],
  [
    [
      [1, 2],
      [8, 12],
    ],
    [[3, 7]],
  ],
  [[[0, 9]], []],
  [[[10, 12]], [[1, 9]]],
])("leaves of nine days without %j %j", (others, left) => {
  const ranges = (pairs: readonly (readonly number[])[]) => pairs.map(([lo = 0, hi = 0]) => ({ lo, hi }));
  expect(without([{ lo: 1, hi: 9 }], ranges(others))).toEqual(ranges(left));
});
