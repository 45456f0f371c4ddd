/** How provisions stand for a day, a contest and a person, without any incident. */
import { judge, type Judgment } from "../engine/judge.js";
import type { Engine } from "../engine/compile.js";
import { instrumentOf } from "../engine/status.js";
import type { FactValue, Incident } from "../incident/model.js";
import type { IsoDay, Provision, Regime, Rulebook } from "../rulebook/model.js";
import { cite, type Checked, type Standing } from "./check.js";
import { outcomeOf } from "./in-case.js";
import { successors } from "./successors.js";

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
        ...suggested(counterpart(rulebook, judgment, provision)),
      };
    case "not_in_force": {
      const early = outcome.because.includes("before_first");
      const status = early ? "not_yet_in_force" : "repealed";
      return { status, why: outcome.because[0] ?? status, ...suggested(successors(rulebook, provision, early)) };
    }
    case "not_reached":
      return circumstances.status === undefined
        ? { status: "confirmed", why: "exists" }
        : {
            status: "not_addressee",
            why: outcome.because[0] ?? "not_reached",
            ...suggested(counterpart(rulebook, judgment, provision)),
          };
    case "not_fulfilled":
    case "excepted":
    case "fulfilled":
    case "open":
    case undefined:
      return { status: "confirmed", why: "exists" };
  }
}

/** What asks nearly the same of whoever it reaches: on the same track, reading the same facts and findings. */
function counterpart(rulebook: Rulebook, judgment: Judgment, wrong: Provision): string {
  const asks = asked(wrong);
  const track = trackOf(rulebook, wrong);
  const scored = rulebook.provisions.flatMap((provision) => {
    if (provision.kind !== wrong.kind || instrumentOf(provision.id) === instrumentOf(wrong.id)) return [];
    const status = outcomeOf(judgment, provision.id)?.status;
    if (status === undefined || ["wrong_regime", "not_in_force", "not_reached"].includes(status)) return [];
    const other = asked(provision);
    const shared = [...asks].filter((each) => other.has(each)).length;
    const likeness =
      shared / Math.max(1, asks.size + other.size - shared) + (trackOf(rulebook, provision) === track ? 0.2 : 0);
    return likeness > 0.4 ? [{ provision, likeness }] : [];
  });
  return scored
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 2)
    .map(({ provision }) => cite(rulebook, provision))
    .join("; ");
}

function trackOf(rulebook: Rulebook, provision: Provision): string | undefined {
  return provision.track ?? rulebook.provisions.find(({ breach_of }) => breach_of?.includes(provision.id))?.track;
}

/** Facts, findings and questions of the latest wording that are not about who the person is. */
function asked({ versions }: Provision): ReadonlySet<string> {
  const latest = versions[versions.length - 1];
  const text = JSON.stringify((latest?.elements ?? []).filter(({ role }) => role !== "subject"));
  return new Set([...text.matchAll(/"(?:fact|finding|reads|meets)":"([^"]+)"/g)].map(([whole]) => whole));
}
