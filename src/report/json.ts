import type { AnswerDocument } from "../answer/model.js";
import type { Problem } from "../problem.js";
import { version } from "../version.js";
import type { OpenReport, ReportContext, RunEnd } from "./report.js";

/** Stands in the document where the rules did not load. */
const NO_PACK: AnswerDocument["pack"] = { id: "", version: "", sha256: "", verified_on: "" };

/** Everything of the document but the answers, its keys in the order of the contract. */
function documentHead({
  rulebook,
  on,
  language,
}: ReportContext): Omit<AnswerDocument, "answers" | "errors" | "summary"> {
  const { id, version: edition, sha256, verified_on } = rulebook?.pack ?? NO_PACK;
  return {
    schema: "asn-check/answers@1",
    engine: { version },
    pack: { id, version: edition, sha256, verified_on },
    evaluated_on: on,
    language,
  };
}

function summaryOf(errors: readonly Problem[], { exitCode, totals, interrupted }: RunEnd): AnswerDocument["summary"] {
  const counts = { incidents: totals.incidents, errors: errors.length, ...totals.status };
  return { counts, exit_code: exitCode, ...(interrupted ? { interrupted } : {}), totals };
}

/** JSON on lines of its own, as deep as it stands. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}

/** `--format json`: one document for one incident or many, ending with a line feed. Only the errors are kept until the end. */
export const jsonReport: OpenReport = (context) => {
  const errors: Problem[] = [];
  let answers = 0;
  return {
    head: () => `${JSON.stringify(documentHead(context), null, 2).slice(0, -"\n}".length)},\n  "answers": [`,
    answer: (answer) => `${answers++ === 0 ? "" : ","}\n    ${indented(answer, "    ")}`,
    problem: (problems) => {
      errors.push(...problems.filter(({ severity }) => severity === "error"));
      return "";
    },
    foot: (end) => {
      const rest = { errors, summary: summaryOf(errors, end) };
      return `${answers === 0 ? "]" : "\n  ]"},\n${JSON.stringify(rest, null, 2).slice("{\n".length)}\n`;
    },
  };
};
