import { expect, it } from "vitest";
import type { Answer } from "../../src/answer/model.js";
import { OTHERS, Tally, UNSAID } from "../../src/answer/totals.js";
import { answer } from "../report/sample.js";

/** One answer a region; numbers first, which an object would put in another order. */
const answers: readonly Answer[] = Array.from({ length: 2500 }, (_, index) => ({
  ...answer,
  contests: answer.contests.map((contest) => ({
    ...contest,
    region: index % 2 === 0 ? `${9000 - index}` : `Kabupaten ${index}`,
  })),
}));

it("counts what is not said as not said", () => {
  const tally = new Tally();
  const [track] = answer.tracks;
  if (track === undefined) throw new Error("no track");
  const tracks = [{ ...track, status: "not_fulfilled" as const, tier: null }];
  tally.answer({ ...answer, tracks, contests: [], acts: [] });
  tally.answer({
    ...answer,
    tracks,
    contests: [{ ...first(answer.contests), region: null }],
    acts: [{ id: "a", days: "..", conduct: [] }],
  });
  const { outcome, regions, months, conduct } = tally.totals();
  expect(outcome).toEqual({ fulfilled: 0, open: 0, neither: 2 });
  for (const counts of [regions, months, conduct]) expect(counts).toEqual({ [UNSAID]: { not_fulfilled: 2 } });
});

it.each([
  ["2024-09-30", false, "2024-09"],
  ["2024-09-30..2024-12-01", false, "2024-09", "2024-10", "2024-11", "2024-12"],
  ["2023-11-30..2024-02-01", false, "2023-11", "2023-12", "2024-01", "2024-02"],
  ["2024-09-30..", false, "2024-09"],
  ["..2024-09-30", false, "2024-09"],
  ["2024-10-01..2024-10-31", true, "2024-10"],
  ["2024-09-30..2024-12-01", true, UNSAID],
  ["2024-01-01..2024-12-31", true, UNSAID],
  ["2024-10-05..", true, UNSAID],
  ["..2024-10-05", true, UNSAID],
])("an act of %s (one day of these: %s) counts for %s", (days, oneDay, ...wanted) => {
  const tally = new Tally();
  tally.answer({ ...answer, acts: [{ id: "a", days, conduct: [], ...(oneDay ? { one_day: true } : {}) }] });
  expect(Object.keys(tally.totals().months)).toEqual(wanted);
});

it("counts an incident once in a month, whatever was done in it and for however long", () => {
  const tally = new Tally();
  const act = { id: "a", days: "2024-09-30..2024-10-02", conduct: [] };
  tally.answer({ ...answer, acts: [act, { ...act, id: "b", days: "2024-10-05" }, { ...act, id: "c", days: ".." }] });
  const counts = Object.values(tally.totals().months).flatMap((each) => Object.values(each));
  expect([Object.keys(tally.totals().months), counts]).toEqual([["2024-09", "2024-10", UNSAID].toSorted(), [1, 1, 1]]);
  tally.answer({ ...answer, acts: [{ ...act, days: "0001-01-01..9999-12-31" }] });
  expect(Object.keys(tally.totals().months)).toHaveLength(603);
});

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error("nothing there");
  return item;
}

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
