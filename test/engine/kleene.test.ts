import { describe, expect, it } from "vitest";
import { agreement, and, not, or, type Truth } from "../../src/engine/kleene.js";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Condition } from "../../src/rulebook/model.js";
import { element, incident, known, provision, rulebook } from "./small-pack.js";

const N: Truth = 0;
const O: Truth = 1;
const S: Truth = 2;

describe("strong Kleene", () => {
  it("has the documented truth tables", () => {
    const table = (operator: (a: Truth, b: Truth) => Truth): Truth[][] =>
      [N, O, S].map((a) => [N, O, S].map((b) => operator(a, b)));
    expect(table(and)).toEqual([
      [N, N, N],
      [N, O, O],
      [N, O, S],
    ]);
    expect(table(or)).toEqual([
      [N, O, S],
      [O, O, S],
      [S, S, S],
    ]);
    expect([N, O, S].map(not)).toEqual([S, O, N]);
  });

  it("settles several possibilities only where they agree", () => {
    expect(agreement([], O)).toBe(O);
    expect(agreement([], N)).toBe(N);
    expect(agreement([S, S], N)).toBe(S);
    expect(agreement([N, S], N)).toBe(O);
    expect(agreement([N, O, N], N)).toBe(O);
  });
});

const when = (name: string): Condition => ({ when: { fact: `act.${name}`, is: true } });
const named = (id: string, condition: Condition) => ({ ...condition, id });
const both = (x: Condition, y: Condition): Condition => ({ all: [named("x", x), named("y", y)] });
const either = (x: Condition, y: Condition): Condition => ({ any: [named("x", x), named("y", y)] });
const negated = (condition: Condition): Condition => ({ not: condition });

function status(condition: Condition): string {
  const engine = compile(
    rulebook([provision("uji:1", [element("unsur", condition)], { no_sanction: { id: "-", en: "-" } })]),
  );
  const { outcomes } = judge(engine, incident({ act: { a: known(true), f: known(false) } }));
  return outcomes.map((outcome) => outcome.status).join();
}

describe("the six probes: a true, f false, b and n absent", () => {
  it.each([
    ["a and not b", both(when("a"), negated(when("b"))), "open"],
    ["not b and a", both(negated(when("b")), when("a")), "open"],
    ["a and b", both(when("a"), when("b")), "open"],
    ["b and a", both(when("b"), when("a")), "open"],
    ["f and b", both(when("f"), when("b")), "not_fulfilled"],
    ["b and f", both(when("b"), when("f")), "not_fulfilled"],
    ["b or a", either(when("b"), when("a")), "fulfilled"],
    ["a or b", either(when("a"), when("b")), "fulfilled"],
    ["n at most 1", { when: { fact: "act.n", at_most: 1 } }, "open"],
  ])("%s", (_name, condition, expected) => {
    expect(status(condition)).toBe(expected);
  });
});
