import { expect, it } from "vitest";
import { dayOf, isoOf } from "../../src/engine/day.js";

it("names every day and reads its name back, also when more days pass by than are remembered", () => {
  for (let day = -10_000; day < 15_000; day += 1) expect(dayOf(isoOf(day))).toBe(day);
  expect(isoOf(dayOf("2024-02-29"))).toBe("2024-02-29");
});
