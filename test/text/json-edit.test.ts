import { describe, expect, it } from "vitest";
import { jsonTextWith } from "../../src/text/json-edit.js";

describe("a JSON text changed in place", () => {
  const file = '{\n    "id": "a",\n    "acts": [ { "id": "x", "on": "2024-10-05" } ],\n    "report": {}\n}\n';
  it.each([
    ["a value that stands there", ["id"], "b", '    "id": "b",\n'],
    ["a member of an object on one line", ["acts", 0, "medium"], "luring", '"on": "2024-10-05", "medium": "luring" }'],
    [
      "a nested record on that line",
      ["acts", 0, "findings", "intent"],
      { value: true },
      '"findings": { "intent": { "value": true } } }',
    ],
    ["an element at the end of a list", ["acts", 1], { id: "y" }, '}, { "id": "y" } ]'],
    ["a member of the whole, in its indentation", ["title"], "t", '    "report": {},\n    "title": "t"\n}\n'],
    [
      "a member of an empty object",
      ["report", "known_on"],
      "2024-10-07",
      '"report": {\n        "known_on": "2024-10-07"\n    }\n',
    ],
  ] as const)("puts %s", (_name, path, value, expected) => {
    const text = jsonTextWith(file, path, value);
    expect(text).toContain(expected);
    const untouched = file
      .split("\n")
      .filter((line) => !line.includes("acts") && !line.includes("report") && !line.includes('"id"'));
    for (const line of untouched) expect(text).toContain(line);
    expect(() => void JSON.parse(text)).not.toThrow();
  });

  it("keeps tabs, Windows line ends and keys without a space", () => {
    expect(jsonTextWith('{\r\n\t"a":1\r\n}', ["b"], { c: [2] })).toBe(
      '{\r\n\t"a":1,\r\n\t"b":{\r\n\t\t"c": [\r\n\t\t\t2\r\n\t\t]\r\n\t}\r\n}',
    );
  });

  it("changes nothing where a path leads into a value", () => {
    expect(() => jsonTextWith('{"a":1}', ["a", "b"], 2)).toThrow(RangeError);
  });
});

it.each([
  ['{ "a": { "b": 1 } }', ["a", "c"], [1, { d: {} }], '{ "a": { "b": 1, "c": [1, { "d": {} }] } }'],
  ['{\n  "a": []\n}', ["a", 0], "x", '{\n  "a": [\n    "x"\n  ]\n}'],
  ['{\n  "a": 1\n}', ["b", 0, "c"], 2, '{\n  "a": 1,\n  "b": [\n    {\n      "c": 2\n    }\n  ]\n}'],
])("what is missing is made in the manner of %j", (text, path, value, expected) => {
  expect(jsonTextWith(text, path, value)).toBe(expected);
});
