import { expect, it } from "vitest";
import { signAt } from "../../src/text/sign-at.js";

it.each([
  ["abc", 1, "b"],
  ["😀b", 0, "😀"],
  ["\ud83db", 0, "\ufffd"],
  ["a\ude00", 1, "\ufffd"],
  ["\ue000", 0, "\ue000"],
  ["abc", 3, ""],
])("%j at %i is %j", (text, at, sign) => {
  expect(signAt(text, at)).toBe(sign);
});
