import { rulesWords } from "../../messages/rules.js";
import type { Problem } from "../../problem.js";
import type { Findings } from "./model.js";
import { said } from "./said.js";

/** GitHub shows no more annotations of one severity from one step. */
const MOST = 10;

const COMMAND = { error: "error", warning: "warning", note: "notice" } as const;

/** Workflow commands: the first errors and warnings as annotations, the rest counted in a notice. */
export function githubFindings({ language, problems }: Findings): string {
  const errors = problems.filter(({ severity }) => severity === "error").slice(0, MOST);
  const warnings = problems.filter(({ severity }) => severity === "warning").slice(0, MOST);
  const shown = [...errors, ...warnings];
  const rest = problems.length - shown.length;
  const lines = [
    ...shown.map((problem) => annotation(problem, said(problem, language))),
    ...(rest === 0 ? [] : [`::notice title=asn-check::${data(rulesWords[language].more(rest))}`]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function annotation({ severity, code, at }: Problem, message: string): string {
  const place =
    at === undefined
      ? []
      : [
          `file=${property(at.file)}`,
          `line=${at.line}`,
          `col=${at.column}`,
          ...(at.length === undefined ? [] : [`endColumn=${at.column + at.length}`]),
        ];
  return `::${COMMAND[severity]} ${[...place, `title=${property(code)}`].join(",")}::${data(message)}`;
}

/** What the runner would read as the end of the message. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The same, and what separates properties. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
