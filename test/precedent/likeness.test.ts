/** What likeness counts, and which way a difference cuts. */
import { describe, expect, it } from "vitest";
import { dimensionIds, type DimensionId } from "../../src/precedent/dimensions.js";
import type { Features } from "../../src/precedent/features.js";
import { isAlike, likeness, share } from "../../src/precedent/likeness.js";

function features(stated: Partial<Record<DimensionId, readonly string[]>>): Features {
  const entry = (id: DimensionId): [DimensionId, ReadonlySet<string> | undefined] => {
    const values = stated[id];
    return [id, values && new Set(values)];
  };
  return Object.fromEntries(dimensionIds.map(entry)) as Features; // every dimension is there
}

const posting = features({
  conduct: ["mengunggah", "menyatakan-dukungan"],
  manner: ["active"],
  status: ["civil_service"],
  position: ["structural"],
  stage: ["calon"],
  contest: ["pilkada"],
  period: ["campaign"],
  target: ["pasangan-calon"],
  medium: ["media-sosial"],
});

describe("likeness", () => {
  it("of an act to itself is whole", () => {
    const whole = likeness(posting, posting);
    expect(whole.different).toEqual([]);
    expect(whole.unknown).toEqual([]);
    expect(share(whole)).toBe(1);
  });

  it("is the same from both sides, but for what is here and what is there", () => {
    const other = { ...posting, stage: new Set(["bakal-calon"]), medium: undefined };
    const [one, two] = [likeness(posting, other), likeness(other, posting)];
    expect(one.weight).toEqual(two.weight);
    expect(one.unknown).toEqual(["medium"]);
    expect(one.different).toMatchObject([
      { dimension: "stage", here: ["calon"], there: ["bakal-calon"], cuts: "nearer" },
    ]);
    expect(two.different).toMatchObject([{ dimension: "stage", cuts: "farther" }]);
  });

  it("counts kinds of conduct by the share that both have", () => {
    const half = likeness(posting, { ...posting, conduct: new Set(["mengunggah"]) });
    expect(half.same.find(({ dimension }) => dimension === "conduct")?.values).toEqual(["mengunggah"]);
    expect(half.weight.of - half.weight.same).toBeCloseTo(4 - (4 * 2) / 3, 1);
  });

  it.each([
    ["manner", ["active"], ["weak"], "nearer"],
    ["position", ["staff"], ["structural"], "farther"],
    ["period", ["outside"], ["campaign"], "farther"],
    ["status", ["village"], ["civil_service"], "other_law"],
    ["contest", ["pemilu"], ["pilkada"], "other_law"],
    ["medium", ["luring"], ["media-sosial"], "neither"],
    ["stage", ["bakal-calon"], ["calon"], "farther"],
    ["stage", ["tahap-lain"], ["tahap-baru"], "neither"],
  ] as const)("says which way a difference of %s cuts", (dimension, here, there, cuts) => {
    const found = likeness(features({ [dimension]: here }), features({ [dimension]: there }));
    expect(found.different).toMatchObject([{ dimension, cuts }]);
  });

  it("compares nothing without common conduct or where too little is known", () => {
    expect(isAlike(likeness(posting, posting))).toBe(true);
    expect(isAlike(likeness(posting, { ...posting, conduct: new Set(["pidato"]) }))).toBe(false);
    expect(isAlike(likeness(posting, { ...posting, conduct: undefined }))).toBe(false);
    const bare = features({ conduct: ["mengunggah"], manner: ["weak"] });
    expect(isAlike(likeness(bare, posting))).toBe(false);
  });
});
