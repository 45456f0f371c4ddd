import { describe, expect, it } from "vitest";
import { dayTyped, daysTyped } from "../../src/interview/day-text.js";
import type { Input, Question } from "../../src/interview/model.js";
import { optionsLike } from "../../src/interview/search.js";
import { typed } from "../../src/interview/typed.js";

describe("days as people type them", () => {
  it.each([
    ["5 Oktober 2024", "2024-10-05"],
    ["05-10-2024", "2024-10-05"],
    ["5/10/2024", "2024-10-05"],
    ["2024-10-05", "2024-10-05"],
    ["5 Okt 2024", "2024-10-05"],
    ["31 Februari 2024", undefined],
    ["besok", undefined],
  ])("%s", (text, day) => {
    expect(dayTyped(text)).toBe(day);
  });

  it.each([
    ["25 September 2024 - 5 Oktober 2024", { from: "2024-09-25", to: "2024-10-05" }],
    ["25 September s.d. 5 Oktober 2024", { from: "2024-09-25", to: "2024-10-05" }],
    ["1 sampai 5 Oktober 2024", { from: "2024-10-01", to: "2024-10-05" }],
    ["2024-09-25 .. 2024-10-05", { from: "2024-09-25", to: "2024-10-05" }],
    ["antara 1 Oktober 2024 dan 05-10-2024", { between: ["2024-10-01", "2024-10-05"] }],
    ["between 1 October 2024 and 5 October 2024", { between: ["2024-10-01", "2024-10-05"] }],
    ["antara September 2024 dan Oktober 2024", { between: ["2024-09-01", "2024-10-31"] }],
    ["Oktober 2024", "2024-10"],
    ["2024", "2024"],
    ["5 Oktober 2024 - 25 September 2024", undefined],
    ["antara 5 Oktober 2024 dan 1 Oktober 2024", undefined],
    [`5 Oktober 2024 - ${"x".repeat(120)}`, undefined],
  ])("%s", (text, days) => {
    expect(daysTyped(text)).toEqual(days);
  });
});

describe("replies as people type them", () => {
  const options = [
    { slug: "media-sosial", label: { id: "Media sosial", en: "Social media" }, aliases: ["facebook", "wa"] },
    { slug: "grup-tertutup", label: { id: "Grup tertutup", en: "Closed group" }, aliases: ["grup WA", "wa"] },
  ];
  const question = (input: Input, more: Partial<Question> = {}): Question => ({
    id: "q",
    topic: "fact",
    at: ["q"],
    input,
    unknown: true,
    decides: [],
    tracks: [],
    ...more,
  });
  const choice: Input = { kind: "choice", options };
  it.each<[string, Input, unknown]>([
    ["ya", { kind: "yes_no" }, true],
    ["No", { kind: "yes_no" }, false],
    ["2", choice, "grup-tertutup"],
    ["social media", choice, "media-sosial"],
    ["Facebook", choice, "media-sosial"],
    ["-", choice, { not_applicable: true }],
    ["1, grup WA", { kind: "choices", options }, ["media-sosial", "grup-tertutup"]],
    ["tidak ada", { kind: "choices", options }, []],
    ["25.000.000", { kind: "number" }, 25_000_000],
    ["5 tahun", { kind: "number" }, 5],
    ["Gakkumdu; Sentra Gakkumdu Kota", { kind: "body" }, { body: "gakkumdu", name: "Sentra Gakkumdu Kota" }],
    ["ya", { kind: "examined", before: "2021-08-31" }, { before: "2021-08-31", value: true }],
    ["tidak", { kind: "examined", before: "2021-08-31" }, { before: "2021-08-31", value: false }],
    ["Dewan Etik", { kind: "body" }, { body: "Dewan Etik" }],
    ["Dewan Etik; Kota", { kind: "body" }, { body: "Dewan Etik", name: "Kota" }],
    ["1 Juli 2021", { kind: "examined", before: "2021-08-31" }, { on: "2021-07-01" }],
    ["Pasal 71; Pasal 188", { kind: "texts" }, ["Pasal 71", "Pasal 188"]],
    ['{"value": true, "contested": true}', { kind: "yes_no" }, { value: true, contested: true }],
  ])("%s", (text, input, value) => {
    expect(typed(question(input), text, "?")).toEqual({ reply: { kind: "value", value } });
  });

  it.each<[string, Input, unknown]>([
    ["mungkin", { kind: "yes_no" }, { code: "yes_or_no" }],
    ["besok", { kind: "examined", before: "2021-08-31" }, { code: "not_a_day" }],
    ["dua belas", { kind: "number" }, { code: "not_a_number" }],
    [
      "1, grup wq",
      { kind: "choices", options },
      { code: "not_an_option", value: "grup wq", suggestion: "grup-tertutup" },
    ],
  ])("are not guessed: %s", (text, input, misread) => {
    expect(typed(question(input), text, "?")).toEqual({ misread });
  });

  it("say that it is not known, with a reason, or nothing at all", () => {
    expect(typed(question(choice), "? belum diperiksa", "-")).toEqual({
      reply: { kind: "unknown", why: "belum diperiksa" },
    });
    expect(typed(question(choice), "?", "belum diketahui")).toEqual({
      reply: { kind: "unknown", why: "belum diketahui" },
    });
    expect(typed(question(choice), " ", "-")).toEqual({ reply: { kind: "skip" } });
    expect(typed(question(choice, { required: true }), "", "-")).toEqual({ misread: { code: "needed" } });
  });

  it("suggest what was meant, and take no word that means two things", () => {
    expect(typed(question(choice), "media sosail", "-")).toMatchObject({ misread: { suggestion: "media-sosial" } });
    expect(typed(question(choice), "wa", "-")).toMatchObject({ misread: { code: "not_an_option" } });
    expect(optionsLike(options, "wa").like).toHaveLength(2);
    expect(optionsLike(options, "grup").like.map(({ slug }) => slug)).toEqual(["grup-tertutup"]);
    expect(optionsLike(options, "").like).toEqual(options);
  });
});
