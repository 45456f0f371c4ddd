/** Every part of every article that is written down, and what lies behind the last one: nothing there is called missing, nothing missing is called right. */
import { describe, expect, it } from "vitest";
import { standingInLaw } from "../../src/citation/in-law.js";
import { scanText } from "../../src/citation/scan.js";
import { existing } from "../../src/existing.js";
import { allParts, partsStated } from "../../src/rulebook/structure.js";
import { placeWords } from "../../src/rulebook/statute/places.js";
import { builtInEngine } from "./rules.js";

const engine = builtInEngine();
const { structure, instruments } = engine.rulebook;
const standing = standingInLaw(engine, {});

/** Lists whose points are numbered without paragraphs above them. */
const NUMBERED = /^(?:pp-53-2010:(?:3|4|8|9|10|11|12|13)|uu-34-2004:39)$/;

interface Article {
  readonly id: string;
  readonly number: string;
  readonly law: string;
  readonly parts: readonly string[];
}

const articles = [structure.read, structure.stated, structure.partial].flatMap((laws = {}) =>
  Object.entries(laws).flatMap(([id, numbers]) => {
    const {
      type,
      number: of,
      year,
    } = existing(
      instruments.find((each) => each.id === id),
      id,
    );
    // A decision has no articles of its own.
    if (type === "mk") return [];
    return Object.keys(numbers).map((number): Article => {
      const parts = existing(partsStated(structure, id, number), number);
      return { id, number, law: `${type.toUpperCase()} ${of}/${year}`, parts };
    });
  }),
);

function said({ id, number, law }: Article, part: string): { readonly text: string; readonly said: string } {
  const local = part === "" ? number : `${number}.${part}`;
  const text = `${placeWords(local, NUMBERED.test(`${id}:${number}`))} ${law}`;
  const found = scanText(engine.rulebook, standing, text, "-", "id");
  return { text, said: found.map(({ status, why }) => `${status} ${why}`).join(" + ") };
}

/** `3.c` of `3.a`, `3.b`: behind the last of each list, as deep as lists go. */
function behindTheLast(parts: readonly string[]): readonly string[] {
  const levels = new Map<string, string[]>();
  for (const part of parts) {
    const segments = part.split(".");
    segments.forEach((segment, depth) => {
      const above = segments.slice(0, depth).join(".");
      levels.set(above, [...(levels.get(above) ?? []), segment]);
    });
  }
  return [...levels].map(([above, segments]) => {
    const letters = segments.every((segment) => /^[a-z]$/.test(segment));
    const next = letters
      ? String.fromCharCode(Math.max(...segments.map((segment) => segment.charCodeAt(0))) + 1)
      : String(Math.max(...segments.map(Number).filter((value) => !Number.isNaN(value))) + 1);
    return above === "" ? next : `${above}.${next}`;
  });
}

describe("parts of articles", () => {
  it("are many", () => {
    expect(articles.length).toBeGreaterThan(200);
  });

  it("that are there are never called missing", () => {
    const wrong = articles.flatMap((article) => ["", ...article.parts].map((part) => said(article, part)));
    expect(wrong.filter(({ said: status }) => !/^(?:confirmed|incomplete|not_encoded|misquoted)/.test(status))).toEqual(
      [],
    );
  });

  it("that are behind the last one are called missing where all are written down, and never right", () => {
    for (const article of articles) {
      const all = allParts(structure, article.id, article.number);
      for (const part of article.parts.length === 0 ? ["1", "a"] : behindTheLast(article.parts)) {
        const { text, said: status } = said(article, part);
        expect(status, text).not.toMatch(/^confirmed/);
        if (all !== undefined)
          expect(status, text).toMatch(/^(?:no_such_provision|misquoted|not_encoded known_article)/);
      }
    }
  });
});
