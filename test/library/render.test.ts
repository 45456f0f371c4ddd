/** Answers and explanations as documents, as a program gets them. */
import { expect, it } from "vitest";
import { explain, judge, render, renderExplanation } from "../../src/browser.js";
import { engine, fixture, rules } from "../built-in.js";

const { incident, written } = fixture("kadis-ikut-akun");
const on = "2025-01-01";
const base = { rulebook: rules, language: "en" } as const;

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

it("has lines as wide as was said, and 80 signs where nothing was said", async () => {
  const answer = judge(engine, incident, { language: "en", on, detail: "full" });
  const rendered = (more: { readonly width?: number }): Promise<string> =>
    render([{ answer, file: incident.file }], { ...base, format: "pretty", on, ...more });
  expect(widest(await rendered({}))).toBeLessThanOrEqual(80);
  expect(widest(await rendered({ width: 120 }))).toBeGreaterThan(80);
  expect(await rendered({ width: 80 })).toBe(await rendered({}));
});

it("gives an explanation as text and as Markdown", () => {
  const explanation = explain(engine, incident, "uu-1-2015:71.1+uu-1-2015:188", { language: "en", written });
  const [tree] = explanation.trees;
  const text = renderExplanation(explanation, { ...base, format: "pretty" });
  const markdown = renderExplanation(explanation, { ...base, format: "markdown", width: 200 });
  // Markdown keeps its own signs out of names by a backslash.
  for (const document of [text, markdown])
    expect(document.replaceAll("\\", "").replace(/\s+/g, " ")).toContain(tree?.cite ?? expect.fail("no tree"));
  expect(widest(text)).toBeLessThanOrEqual(80);
  expect(markdown).toMatch(/^#+ /m);
  expect(text).not.toMatch(/^#+ /m);
});
