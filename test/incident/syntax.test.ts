import { describe, expect, it } from "vitest";
import type { SyntaxReason } from "../../src/incident/problems.js";
import { markedPlace, read } from "./reading.js";

const broken: readonly (readonly [SyntaxReason, string, string])[] = [
  ["trailing_comma", '{"id": "a",\n}', "⟦,⟧\n}"],
  ["trailing_comma", '{"a": [1, 2,]}', "2⟦,⟧"],
  ["missing_comma", '{"id": "a"\n "title": "b"}', '⟦"⟧title'],
  ["missing_comma", '{"a": [1 2]}', "⟦2⟧"],
  ["missing_comma", '{"a": {} "b": 1}', '⟦"⟧b'],
  ["missing_colon", '{"id" "a"}', '⟦"⟧a'],
  ["single_quotes", "{'id': 1}", "⟦'⟧id"],
  ["single_quotes", "{“id”: 1}", "⟦“⟧id"],
  ["single_quotes", '{"id": ‘a’}', "⟦‘⟧a"],
  ["comment", '{"id": 1 // satu\n}', "⟦/⟧/"],
  ["comment", '# catatan\n{"id": 1}', "⟦#⟧"],
  ["unquoted_word", '{id: "a"}', "⟦id⟧"],
  ["unquoted_word", '{"a": True}', "⟦True⟧"],
  ["unquoted_word", '{"a": NaN}', "⟦NaN⟧"],
  ["unquoted_word", '{"a": nul}', "⟦nul⟧"],
  ["unclosed", '{"id": "a"', 'a⟦"⟧'],
  ["unclosed", '{"id": "a', "⟦a⟧"],
  ["unclosed", "{", "⟦{⟧"],
  ["unclosed", '{"a":', "⟦:⟧"],
  ["unclosed", "[[1]", "1⟦]⟧"],
  ["extra_bracket", '{"a": 1}}', "}⟦}⟧"],
  ["mismatched_bracket", '{"a": [1}', "⟦}⟧"],
  ["control_character", '{"a": "satu\ndua"}', "⟦\n⟧"],
  ["control_character", '{"a": "satu\tdua"}', "⟦\t⟧"],
  ["bad_escape", '{"a": "\\x"}', "⟦\\x⟧"],
  ["bad_escape", '{"a": "\\u12"}', "⟦\\u12⟧"],
  ["bad_number", '{"a": 01}', "⟦01⟧"],
  ["bad_number", '{"a": 1.}', "1.⟦}⟧"],
  ["bad_number", '{"a": 1.5.2}', "1.5⟦.2⟧"],
  ["missing_comma", '{"a": ["b" "c"]}', '⟦"⟧c'],
  ["missing_comma", '{"a": ["b", "c" "d"]}', '⟦"⟧d'],
  ["missing_comma", '{"a": true "b": 1}', '⟦"⟧b'],
  ["bad_number", '{"a": +1}', "⟦+1⟧"],
  ["more_than_one_value", '{"a": 1} {"a": 2}', "} ⟦{⟧"],
  ["more_than_one_value", '{"a": 1}\n"b"', '⟦"⟧b'],
  ["unexpected", '{"a": , "b": 1}', ": ⟦,⟧"],
  ["unexpected", '{"a": @}', "⟦@⟧"],
];

describe("text that is not JSON", () => {
  it.each(broken)("%s: %j", (reason, text, at) => {
    const { problems, incidents } = read(text);
    expect(problems.map(({ code, args }) => [code, args["reason"]])).toEqual([["incident.syntax", reason]]);
    expect(problems[0]?.at).toEqual(markedPlace(text, at));
    expect(incidents).toEqual([]);
  });

  it("names a whole character, and none of which only half is there", () => {
    const found = (text: string): unknown => read(text).problems[0]?.args["found"];
    expect([found('{"a": \u{1f642}}'), found("\u{e0041}"), found('{"a": \ud83d}')]).toEqual([
      "🙂",
      "\u{e0041}",
      "\ufffd",
    ]);
  });

  it("says where the other half stands", () => {
    expect(read('{\n"a": [1\n}').problems[0]?.args).toEqual({ reason: "mismatched_bracket", found: "}", line: 2 });
    expect(read('{\n "a": {\n').problems[0]?.args["line"]).toBe(2);
  });

  it("takes every white space of JSON and a byte order mark, nothing else", () => {
    expect(read("\ufeff \t\r\n3").problems[0]?.code).toBe("incident.not_an_object");
    expect(read("\u00a0{}").problems[0]?.code).toBe("incident.syntax");
    expect(read("\f{}").problems[0]?.code).toBe("incident.syntax");
  });
});
