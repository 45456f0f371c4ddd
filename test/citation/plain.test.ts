import fc from "fast-check";
import { expect, it } from "vitest";
import { plainTokens } from "../../src/citation/plain.js";
import { instrumentNames } from "../../src/citation/resolve.js";
import { allTokens } from "../../src/citation/tokens.js";
import { builtInEngine } from "./rules.js";

const names = instrumentNames(builtInEngine().rulebook);
const small = fc.integer({ min: 1, max: 99 });
const law = fc
  .tuple(fc.constantFrom("UU", "PP"), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1000, max: 2999 }))
  .map(([type, number, year]) => `${type} ${number}/${year}`);
const letter = fc.integer({ min: 0, max: 25 }).map((index) => String.fromCharCode(97 + index));
const article = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.option(
      fc.integer({ min: 0, max: 7 }).map((index) => String.fromCharCode(65 + index)),
      { nil: "" },
    ),
  )
  .map(([number, added]) => `Pasal ${number}${added}`);
const part = (of: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(of, { nil: "" });
const plain = fc
  .tuple(
    part(law),
    article,
    part(small.map((number) => `ayat (${number})`)),
    part(letter.map((each) => `huruf ${each}`)),
    part(small.map((number) => `angka ${number}`)),
    fc.boolean(),
  )
  .map(([named, where, paragraph, lettered, numbered, first]) =>
    [first ? named : "", where, paragraph, lettered, numbered, first ? "" : named]
      .filter((each) => each !== "")
      .join(" "),
  );

it("reads the commonest citations as the patterns for all others do", () => {
  fc.assert(
    fc.property(plain, (text) => {
      expect(plainTokens(text)).toEqual(allTokens(text, names));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  "Pasal 71 ayat (1) dan (2)",
  "UU 10/2016",
  "UU 1/2015 Pasal 188 UU 10/2016",
  "pasal 71",
  "Pasal 071",
  "Pasal 71 ",
])("leaves %j to them", (text) => {
  expect(plainTokens(text)).toBeUndefined();
});
