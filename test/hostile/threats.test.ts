/** Every line of the threat model names the test that holds it, and that test is there and tests something. */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const lines = readFileSync("SECURITY.md", "utf8").split("\n");
const head = lines.findIndex((line) => /^\| *threat *\| *promise *\| *test *\|$/.test(line));
const end = lines.findIndex((line, index) => index > head && !line.startsWith("|"));
const threats = lines.slice(head + 2, end).map((line) => {
  const [threat = "", promise = "", test = ""] = line.split("|").slice(1, -1);
  return {
    threat: threat.trim(),
    promise: promise.trim(),
    tests: [...test.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  };
});

it("there is a threat model", () => {
  expect(head).toBeGreaterThan(0);
  expect(threats.length).toBeGreaterThan(12);
});

it.each(threats)("$threat", ({ promise, tests }) => {
  expect(promise).not.toBe("");
  expect(tests.length).toBeGreaterThan(0);
  for (const test of tests) {
    expect(existsSync(test), test).toBe(true);
    expect(readFileSync(test, "utf8"), test).toMatch(/\bexpect\(/);
  }
});
