/** How provisions stand for a day, a contest and a person, without any incident. */
import { judge } from "../engine/judge.js";
import type { Judgment } from "../engine/judgment.js";
import type { Outcome } from "../engine/outcome.js";
import { shortTitle } from "../answer/cite.js";
import type { Engine } from "../engine/model.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import type { FactValue, Incident } from "../incident/model.js";
import type { Bilingual, IsoDay, Provision, Regime, Rulebook } from "../rulebook/model.js";
import { addressesRole } from "./by-role.js";
import type { Checked, Standing } from "./check.js";
import { isBefore, isSince, outcomeOf, meantIn, wordingsOf } from "./in-case.js";
import { endOf, successors } from "./successors.js";

/** What a citation is checked against; what is left out is not checked. */
export interface Circumstances {
  readonly on?: IsoDay;
  /** An election cycle of the pack, or a kind of election. */
  readonly election?: { readonly cycle: string } | { readonly regime: Regime };
  /** Capacities of the person. */
  readonly status?: readonly string[];
}

const OFFICES: Readonly<Record<Regime, readonly string[]>> = {
  pilkada: ["gubernur", "bupati", "wali-kota"],
  pemilu: ["presiden", "dpr", "dpd", "dprd-provinsi", "dprd-kabupaten-kota"],
};

export function standingInLaw(engine: Engine, circumstances: Circumstances): Standing {
  const { rulebook } = engine;
  const judgment = judge(engine, incidentFor(circumstances), { procedures: true });
  const of = (provision: Provision): Omit<Checked, "resolved"> =>
    standing(rulebook, judgment, circumstances, provision);
  return {
    of,
    // Nothing is known of the facts.
    part: () => undefined,
    before: (day) => isBefore(judgment, day),
    since: (day) => isSince(judgment, day),
    wordings: ({ id }) => wordingsOf(judgment, id),
    inPlay: (provision) => !["wrong_regime", "repealed", "not_yet_in_force"].includes(of(provision).status),
  };
}

function incidentFor({ on, election, status }: Circumstances): Incident {
  const known = (value: string): FactValue => ({ state: "known", value });
  const contest: readonly (readonly [string, FactValue])[] =
    election === undefined
      ? []
      : "cycle" in election
        ? [["election.cycle", known(election.cycle)]]
        : [["election.office", { state: "one_of", values: OFFICES[election.regime], why: "" }]];
  const capacities: FactValue = status
    ? { state: "list", items: status.map((value) => ({ value, state: "stated" })) }
    : { state: "unknown", why: "" };
  return {
    id: "",
    file: "",
    sha256: "",
    report: new Map(),
    contests: contest.length ? [{ index: 0, facts: new Map(contest) }] : [],
    actors: [{ id: "-", facts: new Map([["actor.status", capacities]]), convictions: [], prior_sanctions: [] }],
    acts: [
      {
        id: "-",
        by: [{ actor: "-" }],
        day: on === undefined ? undefined : { kind: "on", day: on },
        facts: new Map(),
        targets: [],
        findings: new Map(),
      },
    ],
    cites: [],
    readings_taken: [],
    decisions: [],
    personal: [],
  };
}

function standing(
  rulebook: Rulebook,
  judgment: Judgment,
  circumstances: Circumstances,
  provision: Provision,
): Omit<Checked, "resolved"> {
  const outcome = outcomeOf(judgment, provision.id);
  const suggested = (suggestion: string): { readonly suggestion?: string } => (suggestion === "" ? {} : { suggestion });
  switch (outcome?.status) {
    case "wrong_regime":
      return {
        status: "wrong_regime",
        why: "wrong_regime",
        ...suggested(electionLaws(rulebook, judgment, circumstances)),
      };
    case "not_in_force": {
      const early = outcome.because.includes("before_first");
      const status = early ? "not_yet_in_force" : "repealed";
      const said = outcome.because[0] ?? status;
      const why = said === "repealed" ? endOf(rulebook, provision) : said;
      return { status, why, ...suggested(successors(rulebook, provision, early, meantIn(judgment))) };
    }
    case "not_reached":
      if (circumstances.status === undefined) return { status: "confirmed", why: "exists" };
      return notAddressed(provision, outcome, "not_reached");
    case "not_fulfilled":
    case "excepted":
    case "fulfilled":
    case "open":
    case undefined:
      break;
  }
  if (circumstances.status !== undefined && outcome && addressesRole(provision, outcome)) {
    return notAddressed(provision, outcome, "by_role");
  }
  return { status: "confirmed", why: "exists" };
}

function notAddressed(provision: Provision, outcome: Outcome, why: string): Omit<Checked, "resolved"> {
  const addresses = addresseesOf(provision, outcome);
  return { status: "not_addressee", why, ...(addresses ? { addresses } : {}) };
}

/** The election laws of this day and this kind of election: all that they say is for one kind. */
function electionLaws(rulebook: Rulebook, judgment: Judgment, { on }: Circumstances): string {
  const judged = judgment.outcomes.filter(({ chain }) => chain.kind !== "procedure");
  const inForce = judged.filter(({ chain, wording }) => chain.regime && wording);
  const laws = new Set(inForce.map(({ chain }) => instrumentOf(chain.first.id)));
  for (const { chain } of judged) if (!chain.regime) laws.delete(instrumentOf(chain.first.id));
  const statutes = rulebook.instruments.filter(
    ({ id, type, repealed }) => laws.has(id) && type === "uu" && (on !== undefined || repealed === undefined),
  );
  return statutes.map((each) => shortTitle(each, each.id)).join("; ");
}

/** Whom the provision addresses, as its elements put it. */
function addresseesOf(provision: Provision, { wording, chain }: Outcome): Bilingual | undefined {
  const version = wording ?? chain.wordings[chain.wordings.length - 1];
  const own = (version?.elements ?? []).filter(({ of, element }) => of === provision.id && element.role === "subject");
  const subjects = own.length ? own : (version?.elements ?? []).filter(({ element }) => element.role === "subject");
  return subjects[0]?.element.text;
}
