import { sentenceOf } from "../../messages/problem/say.js";
import { severities, type Findings } from "./model.js";

/** One document: the findings as data and in words, and how many there are. */
export function jsonFindings({ language, version, pack, counts, problems, exitCode }: Findings): string {
  const document = {
    schema: "asn-check/findings@1",
    engine: { version },
    pack,
    language,
    problems: problems.map((problem) => ({ ...problem, message: sentenceOf(problem, language) })),
    summary: { ...counts, ...severities(problems), exit_code: exitCode },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
