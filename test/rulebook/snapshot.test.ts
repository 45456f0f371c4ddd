import { describe, expect, it } from "vitest";
import { isIntact, openSnapshot, readSnapshot, snapshotOf, snapshotTextOf } from "../../src/rulebook/snapshot.js";
import { loadPack } from "../../src/rulebook/load.js";
import type { Rulebook } from "../../src/rulebook/model.js";
import { packWith, type Planted } from "./pack.js";

function sound(...planted: readonly Planted[]): Rulebook {
  const { rulebook } = packWith(...planted);
  if (rulebook === undefined) throw new Error("the pack is not sound");
  return rulebook;
}

/** What stands in `value` under the keys that `like` has, read one by one. */
function byName(value: unknown, like: unknown): unknown {
  if (Array.isArray(like)) return like.map((each, index) => byName((value as readonly unknown[])[index], each));
  if (typeof like !== "object" || like === null) return value;
  const named = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(like).map(([key, each]) => [key, byName(named[key], each)]));
}

describe("snapshot", () => {
  it("gives back the pack that it was made of", () => {
    const rulebook = sound();
    expect(readSnapshot(snapshotOf(rulebook))).toEqual(rulebook);
  });

  it("is ASCII, so that it can be read byte by byte", () => {
    const quoted = sound({
      file: "provisions/pp-0-2099/pasal-10.yaml",
      find: "A medium sanction",
      put: "A “medium” sanction",
    });
    expect(snapshotOf(quoted)).toMatch(/^[\x20-\x7e\n]+$/);
    expect(readSnapshot(snapshotOf(quoted))).toEqual(quoted);
  });

  it("is JSON, whoever reads it", () => {
    expect(JSON.parse(snapshotOf(sound()))).toMatchObject({ rulebook: { pack: { id: "contoh" } } });
  });

  it("can be opened for reading by name: every key of the pack is there, whatever was read with it", () => {
    const rulebook = loadPack("rules").rulebook;
    if (rulebook === undefined) throw new Error("the built-in rules do not load");
    const opened = openSnapshot(snapshotOf(rulebook));
    expect(byName(opened, rulebook)).toEqual(rulebook);
    expect(byName(opened, rulebook)).toEqual(rulebook); // a second time, from what was read the first
  });

  it("keeps the text that a pack was opened from, for threads", () => {
    const text = snapshotOf(sound());
    expect(snapshotTextOf(openSnapshot(text))).toBe(text);
    expect(snapshotTextOf(readSnapshot(text))).toBeUndefined();
  });

  it("carries the hash of its content, whatever the formatting and comments", () => {
    const reformatted = sound({ file: "pack.yaml", find: "id: contoh", put: "# pack\nid:   contoh" });
    expect(reformatted.pack.sha256).toBe(sound().pack.sha256);
    expect(sound().pack.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("has another hash when a word of the law changes", () => {
    const changed = sound({ file: "provisions/pp-0-2099/pasal-10.yaml", find: "A medium sanction", put: "A sanction" });
    expect(changed.pack.sha256).not.toBe(sound().pack.sha256);
  });

  it("tells that content and hash do not belong together", () => {
    const rulebook = sound();
    expect(isIntact(rulebook)).toBe(true);
    expect(isIntact({ ...rulebook, ladders: [] })).toBe(false);
    const text = snapshotOf(rulebook);
    expect(isIntact(openSnapshot(text))).toBe(true);
    expect(isIntact(openSnapshot(text.replace("A medium sanction", "A severe sanction")))).toBe(false);
  });

  it("refuses another kind of file", () => {
    expect(() => readSnapshot('{"format":"asn-check/pack@0","rulebook":{}}')).toThrow("asn-check/pack@0");
  });
});
