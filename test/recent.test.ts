import { describe, expect, it } from "vitest";
import { Recent, Sightings } from "../src/recent.js";

describe("what was kept lately", () => {
  it("is there until as many others were kept or asked for", () => {
    const recent = new Recent<number>(2);
    recent.set("a", 1);
    recent.set("b", 2);
    recent.set("c", 3);
    expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([1, 2, 3]);
    recent.set("d", 4);
    recent.set("e", 5);
    expect(["e", "d"].map((key) => recent.get(key))).toEqual([5, 4]);
    recent.set("f", 6);
    recent.set("g", 7);
    expect(recent.get("c")).toBeUndefined();
  });

  it("never is more than twice that", () => {
    const recent = new Recent<number>(3);
    for (let key = 0; key < 100; key += 1) recent.set(`${key}`, key);
    const left = Array.from({ length: 100 }, (_, key) => recent.get(`${key}`)).filter((value) => value !== undefined);
    expect(left.length).toBeGreaterThanOrEqual(3);
    expect(left.length).toBeLessThanOrEqual(6);
  });

  it("can be forgotten", () => {
    const recent = new Recent<number>(1);
    recent.set("a", 1);
    recent.set("b", 2);
    recent.clear();
    expect([recent.get("a"), recent.get("b")]).toEqual([undefined, undefined]);
  });
});

describe("a sighting", () => {
  it("is noted, so that the next one is another", () => {
    const met = new Sightings();
    expect(["a", "b", "a", "a", "b", ""].map((key) => met.again(key))).toEqual([false, false, true, true, true, false]);
  });

  it("is not forgotten for another of some thousands that come again and again", () => {
    const keys = Array.from({ length: 4000 }, (_, index) => `ketentuan ${index} ${index % 7}`);
    const met = new Sightings();
    for (const key of keys) met.again(key);
    expect(keys.filter((key) => !met.again(key))).toEqual([]);
  });

  it("makes room for new ones", () => {
    const met = new Sightings();
    const before = Array.from({ length: 1_000_000 }, (_, index) => met.again(`k${index}`)).filter(Boolean);
    expect(before.length).toBeLessThan(100);
    expect([met.again("k0"), met.again("k999999")]).toEqual([false, true]);
  });
});
