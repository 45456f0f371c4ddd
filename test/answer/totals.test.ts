import { expect, it } from "vitest";
import type { Answer } from "../../src/answer/model.js";
import { OTHERS, Tally } from "../../src/answer/totals.js";
import { answer } from "../report/sample.js";

/** One answer a region; numbers first, which an object would put in another order. */
const answers: readonly Answer[] = Array.from({ length: 2500 }, (_, index) => ({
  ...answer,
  contests: answer.contests.map((contest) => ({
    ...contest,
    region: index % 2 === 0 ? `${9000 - index}` : `Kabupaten ${index}`,
  })),
}));

it("parts added in their order give what one tally gives, also where keys are more than are told apart", () => {
  const whole = new Tally();
  const added = new Tally();
  for (let from = 0; from < answers.length; from += 32) {
    const part = new Tally();
    for (const each of answers.slice(from, from + 32)) {
      whole.answer(each);
      part.answer(each);
    }
    if (from % 64 === 0) part.unread();
    if (from % 64 === 0) whole.unread();
    // As it travels from a thread to another.
    added.add(structuredClone(part.collected));
  }
  expect(JSON.stringify(added.totals())).toBe(JSON.stringify(whole.totals()));
  expect(Object.keys(whole.totals().regions)).toHaveLength(2001);
  expect(whole.totals().regions).toHaveProperty([OTHERS]);
});
