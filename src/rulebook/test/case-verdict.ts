import { elementStatus } from "../../answer/element-status.js";
import { verdictOf } from "../../answer/verdict.js";
import type { ElementStatus, ProvisionStatus } from "../../answer/model.js";
import type { Engine } from "../../engine/model.js";
import { judge } from "../../engine/judge.js";
import { graver, type Outcome } from "../../engine/outcome.js";
import { existing } from "../../existing.js";
import type { Incident } from "../../incident/model.js";
import { ACT } from "./names.js";

/** An element or exception of one link, as it came out. */
export interface PartStatus {
  readonly of: string;
  readonly kind: "element" | "exception";
  readonly id: string;
  readonly status: ElementStatus;
}

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
  readonly parts: readonly PartStatus[];
}

/** The verdict of the chain on the act that the case is about; of several wordings the gravest, or the one asked for. */
export function caseVerdict(
  engine: Engine,
  incident: Incident,
  readings: Readonly<Record<string, string>>,
  chain: string,
  version: string | undefined,
): CaseVerdict | undefined {
  // The other chains are not asked about; what this one reads of other provisions is found by `chainsOf`.
  const narrowed = { ...engine, chains: engine.chains.filter((each) => each.id === chain) };
  const judgment = judge(narrowed, incident, { readings, procedures: true });
  const outcomes = judgment.outcomes.filter((each) => each.unit.act.id === ACT);
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
    tier: sanction?.ladder === undefined ? undefined : `${sanction.ladder}:${existing(sanction.tier, sanction.ladder)}`,
    versions: versionsOf(outcome),
    parts: [
      ...elements.map(
        ({ compiled, effective }) =>
          ({ of: compiled.of, kind: "element", id: compiled.element.id, status: elementStatus(effective) }) as const,
      ),
      ...exceptions.map(
        ({ compiled, truth }) =>
          ({ of: compiled.of, kind: "exception", id: compiled.exception.id, status: elementStatus(truth) }) as const,
      ),
    ],
  };
}

function versionsOf(outcome: Outcome): readonly string[] {
  return [...new Set(outcome.wording?.links.map(({ version }) => version.in_force.from))];
}
