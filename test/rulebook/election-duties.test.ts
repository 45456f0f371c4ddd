/** A duty of an election law that nothing punishes is forwarded: without a track an answer would show it as an underlying principle. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/rulebook/load.js";

const { rulebook } = loadPack(join(import.meta.dirname, "../../rules"));
if (!rulebook) throw new Error("the rule pack does not load");

const punished = new Set(rulebook.provisions.flatMap(({ breach_of }) => breach_of ?? []));

const duties = rulebook.provisions.filter(
  ({ id, kind, regime }) => kind === "duty" && regime !== undefined && !punished.has(id),
);

describe("duties of the election laws without a sanction", () => {
  it("are all looked at", () => {
    expect(duties.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["uu-1-2015:70.2", "uu-1-2015:70.3", "uu-1-2015:70.5", "uu-7-2017:281.1"]),
    );
  });

  it.each(duties)("have the track of their forwarding ($id)", ({ track, no_sanction }) => {
    expect(no_sanction).toBeDefined();
    expect(track).toBe("referral");
  });
});
