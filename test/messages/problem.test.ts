import { describe, expect, it } from "vitest";
import { sentencesEn } from "../../src/messages/problem/all-en.js";
import { sentencesId } from "../../src/messages/problem/all-id.js";
import { sentenceOf } from "../../src/messages/problem/say.js";
import { some } from "../../src/messages/problem/sentence.js";

describe("sentences of problems", () => {
  it("exist for the same codes in both languages", () => {
    expect(Object.keys(sentencesId).toSorted()).toEqual(Object.keys(sentencesEn).toSorted());
  });

  it("say what, what was expected and what to do", () => {
    const problem = {
      code: "incident.unknown_key",
      severity: "error",
      args: { key: "statsu", suggestion: "status", known: ["status", "position"] },
    } as const;
    expect(sentenceOf(problem, "id")).toEqual({
      what: "Kunci “statsu” tidak dikenal di sini.",
      expected: "Yang dikenal: status, position.",
      suggestion: "Maksudnya “status”?",
    });
    expect(sentenceOf(problem, "en").suggestion).toBe("Did you mean “status”?");
  });

  it("leave out what there is nothing to say about", () => {
    const problem = {
      code: "incident.unknown_choice",
      severity: "error",
      args: { reading: "r", value: "x", suggestion: "", known: [] },
    } as const;
    expect(sentenceOf(problem, "id")).toEqual({ what: "Pilihan untuk tafsir “r”: “x” tidak dikenal." });
  });

  it.each([
    [
      "window-overlap",
      { from: "2099-01-01", until: "" },
      "the one before has no end",
      "yang sebelumnya tidak berakhir",
    ],
    ["window-overlap", { from: "2099-01-01", until: "2099-01-02" }, "until 2 January 2099", "sampai 2 Januari 2099"],
    ["gap-without-gap", { until: "" }, "the version has no end", "versinya tidak berakhir"],
    ["gap-without-gap", { until: "2099-01-02" }, "none at 2099-01-02", "pada 2099-01-02 tidak ada"],
  ])("say of a version without an end that it has none: %s %j", (code, args, en, id) => {
    expect(sentenceOf({ code, severity: "error", args }, "en").what).toContain(en);
    expect(sentenceOf({ code, severity: "error", args }, "id").what).toContain(id);
  });

  it("let a code from elsewhere speak for itself", () => {
    expect(sentenceOf({ code: "toString", severity: "error", args: { a: 1 } }, "id").what).toBe("toString a=1");
  });

  it("shorten long lists", () => {
    expect(some(Array.from({ length: 30 }, (_, index) => String(index)))).toMatch(/^0, 1, .*11, …$/);
  });
});
