import { rulesWords } from "../../messages/rules.js";
import type { Problem } from "../../problem.js";
import { escapeXml } from "../../text/xml.js";
import type { Findings } from "./model.js";
import { said } from "./said.js";

/** JUnit XML: one suite per file, one case per finding. Only what the exit code counts is a failure. */
export function junitFindings({ language, problems, failOn, pack }: Findings): string {
  const files = [...new Set(problems.map(({ at }) => at?.file ?? ""))];
  const suites = files.map((file) => suite(file === "" ? pack.id : file, ofFile(problems, file), language, failOn));
  const clean = `  <testsuite name="${escapeXml(pack.id)}" tests="1" failures="0">\n    <testcase classname="${escapeXml(pack.id)}" name="${escapeXml(rulesWords[language].wholePack)}"/>\n  </testsuite>\n`;
  const failures = problems.filter((problem) => fails(problem, failOn)).length;
  const tests = Math.max(1, problems.length);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="asn-check rules check" tests="${tests}" failures="${failures}">
${suites.length === 0 ? clean : suites.join("")}</testsuites>
`;
}

function ofFile(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.filter(({ at }) => (at?.file ?? "") === file);
}

function fails({ severity }: Problem, failOn: Findings["failOn"]): boolean {
  return severity === "error" || severity === failOn;
}

function suite(
  name: string,
  problems: readonly Problem[],
  language: Findings["language"],
  failOn: Findings["failOn"],
): string {
  const failures = problems.filter((problem) => fails(problem, failOn)).length;
  const cases = problems.map((problem) => {
    const { code, severity, at } = problem;
    const place = at === undefined ? "" : `:${at.line}:${at.column}`;
    const message = escapeXml(said(problem, language));
    const body = fails(problem, failOn)
      ? `<failure type="${severity}" message="${message}">${escapeXml(name)}${place}</failure>`
      : `<system-out>${message}</system-out>`;
    return `    <testcase classname="${escapeXml(name)}" name="${escapeXml(`${code}${place}`)}">${body}</testcase>\n`;
  });
  return `  <testsuite name="${escapeXml(name)}" tests="${problems.length}" failures="${failures}">\n${cases.join("")}  </testsuite>\n`;
}
