import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearestNames, suggest } from "../../src/text/suggest.js";

describe("suggest", () => {
  const slugs = ["pns", "pppk", "kepala-desa", "administrator", "pengawas", "wakil-kepala-daerah"];

  it.each([
    ["ppns", "pns"],
    ["kepala desa", "kepala-desa"],
    ["Kepala_Desa", "kepala-desa"],
    ["kepala-dsea", "kepala-desa"],
    ["pengawsa", "pengawas"],
    ["admin", "administrator"],
    ["PNS", "pns"],
    ["pengáwas", "pengawas"],
  ])("%s → %s", (word, meant) => {
    expect(suggest(word, slugs)).toBe(meant);
  });

  it.each(["", "xyz", "organisasi", "p", "!!"])("says nothing for %j", (word) => {
    expect(suggest(word, slugs)).toBeUndefined();
  });

  it("takes the first of equals and does not guess between beginnings", () => {
    expect(suggest("cat", ["bat", "hat"])).toBe("bat");
    expect(suggest("kepala", ["kepala-desa-a", "kepala-desa-b"])).toBeUndefined();
  });
});

describe("nearestNames", () => {
  it("names what the word begins, else what is near, the nearest first, and no more than asked for", () => {
    expect(nearestNames("uu-1:71", ["uu-1:70", "uu-1:71.1", "uu-1:71.2", "uu-1:71"])).toEqual([
      "uu-1:71.1",
      "uu-1:71.2",
      "uu-1:71",
    ]);
    expect(nearestNames("kepalo", ["kapolo", "kepala", "pepaya", "warga"])).toEqual(["kepala", "kapolo"]);
    expect(nearestNames("kepalo", ["kapolo", "kepala"], 1)).toEqual(["kepala"]);
    expect(nearestNames("pp", ["pp-1", "qq"])).toEqual([]);
    expect(nearestNames("", ["a"])).toEqual([]);
  });
  it("compares so many and no more", () => {
    expect(nearestNames("kepala", [...new Array<string>(5000).fill("warga"), "kepala"])).toEqual([]);
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["ab", "ba", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("%s, %s: %i", (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it("is symmetric, and gives up exactly beyond its limit", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const edits = editDistance(a, b);
        expect(editDistance(b, a)).toBe(edits);
        expect(editDistance(a, b, limit)).toBe(edits <= limit ? edits : limit + 1);
      }),
    );
  });
});
