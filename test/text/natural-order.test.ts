import { expect, it } from "vitest";
import { naturally } from "../../src/text/natural-order.js";

it("counts as people count", () => {
  const names = [
    "skb-2022:D-10",
    "skb-2022:D-2",
    "skb-2022:KE-1",
    "uu-1-2015:71.1",
    "uu-1-2015:7.2",
    "uu-1-2015:71A",
    "uu-1-2015:71",
  ];
  expect(names.toSorted(naturally)).toEqual([
    "skb-2022:D-2",
    "skb-2022:D-10",
    "skb-2022:KE-1",
    "uu-1-2015:7.2",
    "uu-1-2015:71",
    "uu-1-2015:71.1",
    "uu-1-2015:71A",
  ]);
});

it.each([
  ["5.2.1", "5.2", 1],
  ["5.2", "5.2.1", -1],
  ["71", "71A", -1],
  ["D-2", "D-10", -1],
  ["b", "a", 1],
  ["a", "b", -1],
  ["", "a", -1],
  ["A", "a", 0],
])("%j beside %j: %i", (one, other, order) => {
  expect(Math.sign(naturally(one, other))).toBe(order);
});
