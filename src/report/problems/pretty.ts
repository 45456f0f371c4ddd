import { rulesWords } from "../../messages/rules.js";
import type { Paint } from "../paint.js";
import { problemLines } from "../problem.js";
import { severities, type Findings } from "./model.js";

/** Every finding with its lines of YAML, then the counts. */
export function prettyFindings(findings: Findings, paint: Paint, width: number): string {
  const { language, problems, sources, counts } = findings;
  const view = { language, paint, width: Math.min(120, width), sources };
  const { errors, warnings } = severities(problems);
  const lines = [
    ...problems.flatMap((problem) => problemLines(problem, view)),
    rulesWords[language].checked({ ...counts, errors, warnings }),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
