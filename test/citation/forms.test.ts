/** How well citations are found and resolved, over forms in which people write them. */
import { describe, expect, it } from "vitest";
import { standingInLaw } from "../../src/citation/in-law.js";
import { scanText, type ScannedCitation } from "../../src/citation/scan.js";
import { FORMS, type Form } from "./forms.js";
import { builtInEngine } from "./rules.js";

const engine = builtInEngine();
const standing = standingInLaw(engine, {});

function written({ place, instruments, mention, resolved, status, why }: ScannedCitation): string {
  const { article = "", paragraph, letter, number } = place ?? {};
  const at = [article, paragraph && `(${paragraph})`, letter, number && `#${number}`].join("");
  const instrument = instruments[0] ?? (mention || why !== "which_instrument" ? "?" : "-");
  const resolution = resolved !== undefined && status === "confirmed" ? resolved : status;
  return `${at === "" ? "-" : at}@${instrument}=${resolution}`;
}

function found({ text }: Form): string[] {
  return scanText(engine.rulebook, standing, text, "-", "id").map(written);
}

/** How many of the one list are in the other, each counted once. */
function shared(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return some.filter((each) => {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}

describe("forms of citation", () => {
  it("are enough of them, each once", () => {
    expect(FORMS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(FORMS.map(({ text }) => text)).size).toBe(FORMS.length);
  });

  it.each(FORMS)("$text", (form) => {
    expect(found(form)).toEqual(form.cites);
  });

  it("stand where the text has them, also behind a word that the end of a line has parted", () => {
    const text = "Ia me-\nlanggar Pa-\n  sal 282\nUndang-\nUndang Nomor 7 Ta-\nhun 2017 serta Pasal 71 UU Pilkada.";
    const places = scanText(engine.rulebook, standing, text, "-", "id").map(({ at, resolved }) => ({ at, resolved }));
    expect(places).toMatchObject([
      { at: { line: 2, column: 9 }, resolved: "uu-7-2017:282" },
      { at: { line: 6, column: 16 } },
    ]);
  });

  it("precision and recall are at least 0.98", () => {
    const counts = FORMS.map((form) => {
      const given = found(form);
      return { right: shared(given, form.cites), given: given.length, expected: form.cites.length };
    });
    const sum = (key: "right" | "given" | "expected"): number => counts.reduce((total, each) => total + each[key], 0);
    const precision = sum("right") / sum("given");
    const recall = sum("right") / sum("expected");
    const figures = `${FORMS.length} forms, ${sum("expected")} citations: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    process.stdout.write(`${figures}\n`);
    expect(precision, figures).toBeGreaterThanOrEqual(0.98);
    expect(recall, figures).toBeGreaterThanOrEqual(0.98);
  });
});
