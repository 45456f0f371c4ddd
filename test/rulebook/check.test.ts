import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LINTS } from "../../src/rulebook/check/lints.js";
import { harmless } from "./harmless.js";
import { placeOf, problemsWith, type Planted } from "./pack.js";
import { edit, INSTRUMENT, TESTS, type PlantedError } from "./planted.js";

describe("lints", () => {
  it("say nothing about a sound pack", () => {
    expect(problemsWith()).toEqual([]);
  });

  it("accept a case on earlier conduct to which a transition can bring the wording", () => {
    const transition = `
transition:
  - acts_before: "2099-08-31"
    when: { when: { fact: actor.on_unpaid_leave, is: true } }
    displaces: pp-0-2099
    ref: Pasal 40
    text: { id: rekaan, en: invented }`;
    const earlier = edit(TESTS, 'act.on: "2099-08-31"', 'act.on: "2099-08-01"');
    const reachingBack = edit(
      INSTRUMENT,
      'in_force: { from: "2099-01-01" }',
      `in_force: { from: "2099-01-01" }${transition}`,
    );
    const outside = (...planted: readonly Planted[]): readonly unknown[] =>
      problemsWith(...planted).filter(({ code }) => code === "test-outside-version");
    expect(outside(earlier)).toHaveLength(1);
    expect(outside(earlier, reachingBack)).toEqual([]);
  });

  it.each(harmless)("do not take for $code: $variant", ({ code, plant }) => {
    expect(problemsWith(...plant).filter((each) => each.code === code)).toEqual([]);
  });

  it("are one file each, with a file of planted errors of the same name", () => {
    const files = (folder: string): string[] =>
      readdirSync(join(import.meta.dirname, folder)).map((name) => name.replace(/\.ts$/, ""));
    const names = LINTS.map(({ name }) => name);
    expect(files("lints").toSorted()).toEqual(names.toSorted());
    expect(files("../../src/rulebook/check")).toEqual(expect.arrayContaining(names));
  });
});

for (const { name, codes } of LINTS) {
  // Each file there exports `errors`; the test above says that there is one for every lint.
  const { errors } = (await import(`./lints/${name}.ts`)) as { readonly errors: readonly PlantedError[] };

  describe(name, () => {
    it("reports only codes of its own, and each of them has an error here", () => {
      expect([...new Set(errors.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
    });

    for (const { code, error, plant, at, args, beside = [] } of errors)
      it(`${code}: ${error}`, () => {
        const planted = [plant].flat();
        const problems = problemsWith(...planted);
        expect(problems.map((each) => each.code).toSorted()).toEqual([code, ...beside].toSorted());
        const found = problems.find((each) => each.code === code);
        expect(found?.args).toMatchObject(args ?? {});
        if (at === undefined) expect(found?.at).toBeUndefined();
        else expect(found?.at).toMatchObject(placeOf(planted, ...at));
      });
  });
}
