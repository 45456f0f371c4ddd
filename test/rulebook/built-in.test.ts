import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/rulebook/built-in.js";
import { checkPack } from "../../src/rulebook/check/check.js";
import { loadPack } from "../../src/rulebook/load.js";
import { isIntact } from "../../src/rulebook/snapshot.js";
import { runRuleTests } from "../../src/rulebook/test/run.js";

const pack = loadPack(join(import.meta.dirname, "../../rules"), "rules");

describe("the built-in rules", () => {
  it("have nothing wrong with them", () => {
    const problems = checkPack(pack).map(({ at, code, args }) => ({
      at: `${at?.file ?? ""}:${at?.line ?? 0}`,
      code,
      args,
    }));
    expect(problems).toEqual([]);
  });

  it("do what the tests beside them say", () => {
    const run = runRuleTests(pack.partial, pack.tests, pack.places);
    expect(run.problems).toEqual([]);
    expect(run.cases).toBeGreaterThan(0);
    expect(run.passed).toBe(run.cases);
  });

  it("are the ones in the build; after a change, `npm run build` brings it up to date", () => {
    const built = builtInRules();
    expect(isIntact(built)).toBe(true);
    expect(built.pack.sha256).toBe(pack.partial.pack.sha256);
  });
});
