import { elementStatus, verdictOf } from "../../answer/verdict.js";
import type { ProvisionStatus } from "../../answer/model.js";
import type { Engine } from "../../engine/compile.js";
import { graver, judge, type Outcome } from "../../engine/judge.js";
import type { Incident } from "../../incident/model.js";
import { ACT } from "./names.js";

/** What the engine says about one chain, in the terms of a test's `expect`. */
export interface CaseVerdict {
  readonly status: ProvisionStatus;
  readonly because: readonly string[];
  /** Elements that are not satisfied; for an excepted verdict the exceptions that apply. */
  readonly by: readonly string[];
  readonly open: readonly string[];
  readonly tier: string | undefined;
  /** First days of the versions of each link that were applied. */
  readonly versions: readonly string[];
  /** Every element and exception with its status. */
  readonly seen: readonly string[];
}

/** The verdict of the chain on the act that the case is about; of several wordings the gravest, or the one asked for. */
export function caseVerdict(
  engine: Engine,
  incident: Incident,
  readings: Readonly<Record<string, string>>,
  chain: string,
  version: string | undefined,
): CaseVerdict | undefined {
  const judgment = judge(engine, incident, { readings });
  const outcomes = judgment.outcomes.filter((each) => each.chain.id === chain && each.unit.act.id === ACT);
  const asked = outcomes.filter((each) => version !== undefined && versionsOf(each).includes(version));
  const [first, ...rest] = asked.length > 0 ? asked : outcomes;
  if (first === undefined) return undefined;
  const outcome = rest.reduce((a, b) => (graver(a.status, b.status) === a.status ? a : b), first);
  return inTermsOfTest(outcome, judgment.transitions);
}

function inTermsOfTest(outcome: Outcome, transitions: boolean): CaseVerdict {
  const { needs, sanction } = verdictOf(outcome, {
    language: "id",
    detail: "summary",
    lawOn: false,
    cited: false,
    transitions,
  });
  const elements = outcome.decided?.elements ?? [];
  const exceptions = outcome.decided?.exceptions ?? [];
  const failing = elements.filter(({ raw }) => elementStatus(raw) === "not_satisfied");
  const subjects = failing.filter(({ compiled }) => compiled.element.role === "subject");
  return {
    status: outcome.status,
    because: outcome.because,
    by:
      outcome.status === "excepted"
        ? outcome.because
        : (outcome.status === "not_reached" ? subjects : failing).map(({ compiled }) => compiled.element.id),
    open: [
      ...needs.facts,
      ...needs.contested,
      ...needs.findings.map((id) => `findings.${id}`),
      ...needs.readings.map((id) => `reading:${id}`),
    ],
    tier: sanction?.ladder === undefined ? undefined : `${sanction.ladder}:${sanction.tier ?? ""}`,
    versions: versionsOf(outcome),
    seen: [
      ...elements.map(({ compiled, effective }) => `${compiled.element.id}: ${elementStatus(effective)}`),
      ...exceptions.map(({ compiled, truth }) => `${compiled.exception.id}: ${elementStatus(truth)}`),
    ],
  };
}

function versionsOf(outcome: Outcome): readonly string[] {
  return [...new Set(outcome.wording?.links.map(({ version }) => version.in_force.from))];
}
