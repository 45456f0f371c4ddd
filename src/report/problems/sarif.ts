import { pages } from "../../messages/explain/all.js";
import { explanation } from "../../messages/explain/explanation.js";
import type { Language } from "../../messages/language.js";
import type { Place, Problem } from "../../problem.js";
import { sarifText } from "../sarif-text.js";
import type { Findings } from "./model.js";
import { said } from "./said.js";

/** SARIF 2.1.0: what code-scanning services read. Columns count UTF-16 units, as our places do. */
export function sarifFindings({ language, version, problems, exitCode }: Findings): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "asn-check", version, rules: codes.map((code) => rule(code, language)) },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, exitCode }],
        results: problems.map((problem) => result(problem, codes, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string, language: Language): object {
  const help = explanation(code, language, []);
  const page = Object.entries(pages).find(([known]) => known === code)?.[1];
  return {
    id: code,
    ...(page === undefined ? {} : { shortDescription: { text: page.why[language] } }),
    ...(help === undefined ? {} : { help: { text: help, markdown: help } }),
  };
}

function result(problem: Problem, codes: readonly string[], language: Language): object {
  const { code, severity, at } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: sarifText(said(problem, language)) },
    ...(at === undefined ? {} : { locations: [{ physicalLocation: location(at) }] }),
  };
}

function location({ file, line, column, length }: Place): object {
  const end = length === undefined ? {} : { endColumn: column + length };
  return {
    artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
    region: { startLine: line, startColumn: column, ...end },
  };
}
