/** No regular expression of the sources takes time that grows faster than the text that strangers may give it. */
import { analyse } from "scslre";
import { expect, it, vi } from "vitest";
import { parseCitations } from "../../src/citation/parse.js";
import { FORMS } from "../citation/forms.js";
import { builtDuring, literalsIn, type Expression } from "./expressions.js";

/** Super-linear, and harmless: what they are given is short, or ours. */
const BOUNDED: Readonly<Record<string, string>> = {
  "(?:\\ss\\.?d\\.?\\s|\\bsampai": "days as people type them: at most 120 characters",
  "^(?:antara|between)": "the same",
  "[<[]([^>\\]]+)[>\\]]": "options of our own commands",
  "\\B(?=(\\d{3})+$)": "one number",
  "\\s+(?:BAB\\s+[IVXLC]+": "texts of statutes that somebody keeps, none from strangers",
  "\\[[^\\]]*\\]": "the same",
  "^Pasal [IVX]+ angka": "the same",
};

const known = Object.keys(BOUNDED);
const boundedBy = ({ source }: Expression): string | undefined => known.find((piece) => source.includes(piece));

/** What makes an expression slow: two repetitions that trade signs, one that trades with itself, one tried at every place. */
function slow({ source, flags }: Expression, harmless = /(?!)/): readonly string[] {
  const { reports } = analyse({ source, flags });
  return reports.flatMap(({ type, exponential, character: { literal } }) => {
    const traded = `/${literal.source}/`;
    return harmless.test(traded) ? [] : [`${type}${exponential ? ", exponential" : ""} of ${traded}`];
  });
}

/** White space in citations: no more than 64 of it stand together when they are looked for (`unbroken.ts`). */
const SPACE = /^\/(?:\[?(?:\\[stnr]| )+\]?)\/$/;

const named = (expression: Expression): string =>
  `${expression.where} /${expression.source}/${expression.flags}: ${[...new Set(slow(expression))].join("; ")}`;

const literals = literalsIn("src");

it("of the sources", () => {
  expect(literals.length).toBeGreaterThan(200);
  expect(literals.filter((each) => boundedBy(each) === undefined && slow(each).length > 0).map(named)).toEqual([]);
});

it("put together for citations, names and limits", async () => {
  // Modules put expressions together while they load, too.
  vi.resetModules();
  const built = await builtDuring(async () => {
    const [{ engine, rules }, { scanText }, { standingInLaw }, redact, { nestsTooDeep }] = await Promise.all([
      import("../built-in.js"),
      import("../../src/citation/scan.js"),
      import("../../src/citation/in-law.js"),
      import("../../src/report/redact.js"),
      import("../../src/rulebook/yaml/nesting.js"),
    ]);
    const standing = standingInLaw(engine, {});
    for (const { text } of FORMS.filter((_, index) => index % 6 === 0)) scanText(rules, standing, text, "-", "id");
    redact.maskPersonal("Nama Rekaan", ["Nama  Rekaan", "a+b"], "id");
    nestsTooDeep("- ".repeat(40), 32);
  });
  expect(built.length).toBeGreaterThan(20);
  expect(built.filter((each) => slow(each, SPACE).length > 0).map(named)).toEqual([]);
});

/** Each took longer than anybody waits. */
it.each([`SKB ${"(".repeat(2000)} / x tahun`, `SE ${"a, ".repeat(2000)} / x tahun`, `UU ${"(a".repeat(2000)} 1/2`])(
  "%.9s… is read at once",
  (text) => {
    expect(parseCitations(text)).toEqual([]);
  },
);

it("white space is not looked across, and places stay where they are", () => {
  const text = `Pasal 71${" ".repeat(5000)}ayat (1),\n${"\n\t".repeat(3000)}Pasal 188 UU 1/2015`;
  expect(parseCitations(text).map(({ start, end }) => text.slice(start, end).trim())).toContain("Pasal 188 UU 1/2015");
});

it("and none is excused that is not there, or not slow", () => {
  const excused = literals.filter((each) => boundedBy(each) !== undefined && slow(each).length > 0);
  expect(new Set(excused.map(boundedBy))).toEqual(new Set(known));
});
