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
      code: "incident.unknown_slug",
      severity: "error",
      args: { value: "x", suggestion: "", known: [] },
    } as const;
    expect(sentenceOf(problem, "id")).toEqual({ what: "Kata “x” tidak dikenal." });
  });

  it("let a code from elsewhere speak for itself", () => {
    expect(sentenceOf({ code: "toString", severity: "error", args: { a: 1 } }, "id").what).toBe("toString a=1");
  });

  it("shorten long lists", () => {
    expect(some(Array.from({ length: 30 }, (_, index) => String(index)))).toMatch(/^0, 1, .*11, …$/);
  });
});
