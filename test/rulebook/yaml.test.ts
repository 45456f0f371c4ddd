/** Where a path into a rule file stands, also where it leads out of the file. */
import { describe, expect, it } from "vitest";
import { openedAt } from "../../src/rulebook/yaml/opened-at.js";
import { parseYaml, placeOfPath, type YamlPath } from "../../src/rulebook/yaml/document.js";

const TEXT = `id: contoh
list: [satu, dua]
map:
  kosong:
  "1": isi
? sendiri
`;

describe("the place of a path", () => {
  const yaml = parseYaml("x.yaml", TEXT);

  it.each<[path: YamlPath, line: number, column: number, what: string]>([
    [["id"], 1, 5, "a value"],
    [["list", 1], 2, 14, "an item"],
    [["list", 7], 2, 7, "the list, where it has no such item"],
    [["map", 1], 5, 8, "a value under a number"],
    [["map", "tidak"], 4, 3, "the map, where it has no such key"],
    [["id", "lebih", "dalam"], 1, 5, "the value, where nothing can be in it"],
    [["sendiri"], 6, 3, "the key, where it has no value at all"],
    [[], 1, 1, "the whole"],
  ])("%j stands at %i:%i, %s", (path, line, column) => {
    expect(placeOfPath(yaml, path)).toMatchObject({ file: "x.yaml", line, column });
  });

  it("is that of the key, if that is asked for", () => {
    expect(placeOfPath(yaml, ["list"], "key")).toMatchObject({ line: 2, column: 1, length: 4 });
  });

  it("is the beginning of a file that holds nothing", () => {
    expect(placeOfPath(parseYaml("kosong.yaml", "# nothing\n"), ["id"])).toEqual({
      file: "kosong.yaml",
      line: 1,
      column: 1,
      length: 1,
    });
  });
});

describe("the sign that is never closed", () => {
  const opened = (text: string): string | undefined => {
    const yaml = parseYaml("x.yaml", text);
    const [error] = yaml.document.errors;
    if (error === undefined) throw new Error("nothing is wrong");
    const at = openedAt(yaml, error.code, error.pos[0]);
    return at === undefined ? undefined : text.slice(at, at + 3);
  };

  it.each([
    ["a bracket", "a: [x, y\nb: 1\n", "[x,"],
    ["the inner one of two brackets", "a: { b: [x, y }\nc: 1\n", "[x,"],
    ["a quotation mark", 'a: "x\nb: 1\n', '"x\n'],
    ["a quotation mark behind one that is closed", "a: 'x'\nb: 'y\nc: 1\n", "'y\n"],
  ])("is %s", (_what, text, expected) => {
    expect(opened(text)).toBe(expected);
  });

  it("is none where something else is wrong", () => {
    expect(opened("a: 1\n  b: 2\n")).toBeUndefined();
  });
});
