import type { Notification, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import type { Answer, Verdict } from "../answer/model.js";
import type { Problem } from "../problem.js";
import { sha256 } from "../text/sha256.js";
import { version } from "../version.js";
import { lexiconWhenJudged } from "./lexicon.js";
import { said } from "./problems/said.js";
import { sarifText } from "./sarif-text.js";
import type { OpenReport, RecordPlace, ReportContext } from "./report.js";
import { shownVerdicts, verdictLine } from "./verdict-words.js";

const kinds = { fulfilled: "review", open: "open" } as const;

/** A file as a relative URI; one elsewhere keeps its name only, so that no path of a machine is passed on. */
function uriOf(file: string): string {
  const path = /^(?:[A-Za-z]:|[/\\])/.test(file) ? file.replace(/^.*[/\\]/s, "") : file;
  const segments = path.split("/").filter((segment) => segment !== ".");
  return segments.map(encodeURIComponent).join("/");
}

function physical(file: string, line?: number, column?: number): PhysicalLocation {
  const artifactLocation = { uri: uriOf(file) };
  return line === undefined
    ? { artifactLocation }
    : { artifactLocation, region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

function notification(problem: Problem, { file }: RecordPlace, { language }: ReportContext): Notification {
  const { at, code } = problem;
  return {
    descriptor: { id: code },
    level: "error",
    message: { text: sarifText(said(problem, language)) },
    locations: [{ physicalLocation: physical(at?.file ?? file, at?.line, at?.column) }],
  };
}

/**
 * SARIF 2.1.0, written result by result; what the tool is follows at the end. A provision is for review or open, never a
 * failure, unless a gate of `--fail-on` trips; the level is always `note`.
 */
export const sarifReport: OpenReport = (context) => {
  const { rulebook, language, trips } = context;
  const lexicon = lexiconWhenJudged(context);
  const rules: ReportingDescriptor[] = [];
  const indexes = new Map<string, number>();
  const notifications: Notification[] = [];
  let results = 0;

  const ruleIndex = ({ provision, title }: Verdict): number => {
    const before = indexes.get(provision);
    if (before !== undefined) return before;
    const cite = lexicon().cite([provision]);
    indexes.set(provision, rules.length);
    return rules.push({ id: provision, shortDescription: { text: cite }, fullDescription: { text: title } }) - 1;
  };

  const resultOf = (answer: Answer, verdict: Verdict, { file, line, column }: RecordPlace): Result => {
    const { actor, act, contest, chain, law, provision, status } = verdict;
    const kind = trips(verdict)
      ? "fail"
      : status === "fulfilled" || status === "open"
        ? kinds[status]
        : "informational";
    const identity = [answer.incident.id, actor, act, contest, chain, law?.version_from ?? null, law?.days ?? null];
    return {
      ruleId: provision,
      ruleIndex: ruleIndex(verdict),
      level: "note",
      kind,
      message: { text: sarifText(verdictLine(answer, verdict, lexicon(), language)) },
      locations: [
        {
          physicalLocation: physical(file, line, column),
          logicalLocations: [{ name: sarifText(answer.incident.id), kind: "member" }],
        },
      ],
      partialFingerprints: { "asnCheckVerdict/v1": sha256(JSON.stringify(identity)) },
      properties: {
        status,
        track: verdict.track,
        needs: verdict.needs,
        redacted: answer.redacted,
        ...(answer.law_on === undefined ? {} : { law_on: answer.law_on }),
        ...(answer.readings_chosen === undefined ? {} : { readings_chosen: answer.readings_chosen }),
      },
    };
  };

  return {
    head: () =>
      '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n"columnKind": "utf16CodeUnits",\n"results": [',
    answer: (answer, place) =>
      shownVerdicts(answer)
        .map((verdict) => `${results++ === 0 ? "" : ","}\n${JSON.stringify(resultOf(answer, verdict, place))}`)
        .join(""),
    problem: (problems, place) => {
      for (const problem of problems)
        if (problem.severity === "error") notifications.push(notification(problem, place, context));
      return "";
    },
    foot: ({ exitCode, interrupted }) => {
      const driver = { name: "asn-check", version, rules };
      const invocation = {
        executionSuccessful: notifications.length === 0 && !interrupted && rulebook !== undefined,
        exitCode,
        toolExecutionNotifications: notifications,
      };
      return `\n],\n"invocations": ${JSON.stringify([invocation])},\n"tool": ${JSON.stringify({ driver })}\n}]\n}\n`;
    },
  };
};
