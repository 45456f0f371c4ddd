/** How provisions stand for an incident that was judged. */
import { citeOfOutcome } from "../answer/cite.js";
import { isLive } from "../engine/outcome.js";
import { isNearMiss } from "../answer/near-miss.js";
import type { CitationStatus, ProvisionStatus } from "../answer/model.js";
import type { Engine } from "../engine/model.js";
import { dayOf } from "../engine/day.js";
import { isFallback } from "../engine/fallback.js";
import { judge } from "../engine/judge.js";
import type { Judgment } from "../engine/judgment.js";
import { graver, type Outcome } from "../engine/outcome.js";
import type { Incident } from "../incident/model.js";
import type { IsoDay, Provision, ProvisionVersion, Rulebook } from "../rulebook/model.js";
import type { Standing } from "./check.js";
import { partOfCase } from "./branch.js";
import { addressesRole } from "./by-role.js";
import { endOf, successors, type Meant } from "./successors.js";
import { unsureOf } from "./unsure.js";

export function standingInCase(engine: Engine, incident: Incident, judgment: Judgment): Standing {
  const { rulebook } = engine;
  return {
    of: (provision) => {
      if (provision.kind === "procedure") return stepStanding(engine, incident, provision);
      const outcome = outcomeOf(judgment, provision.id);
      if (!outcome) return { status: "not_supported", why: "not_judged" };
      return byStatus(rulebook, judgment, provision, outcome);
    },
    // A step may be taken under later law than the acts.
    wordings: ({ id, kind }) => (kind === "procedure" ? [] : wordingsOf(judgment, id)),
    part: (provision, place) => partOfCase(judgment, provision, place),
    before: (day) => isBefore(judgment, day),
    since: (day) => isSince(judgment, day),
    inPlay: ({ id }) => {
      const status = outcomeOf(judgment, id)?.status;
      return status !== undefined && status !== "wrong_regime" && status !== "not_in_force";
    },
  };
}

/** A step is no breach of anybody: it belongs to the kind of election, and was not repealed before the acts. */
function stepStanding(engine: Engine, incident: Incident, provision: Provision): ReturnType<Standing["of"]> {
  const { id } = provision;
  const outcome = outcomeOf(judge(engine, incident, { procedures: true, only: new Set([id]) }), id);
  if (outcome?.status === "wrong_regime") return { status: "wrong_regime", why: "wrong_regime" };
  // One that began after the acts may still be taken under its law.
  if (outcome?.status === "not_in_force" && outcome.because.includes("repealed"))
    return { status: "repealed", why: endOf(engine.rulebook, provision) };
  return { status: "confirmed", why: "procedure" };
}

/** The gravest outcome of anything that contains the provision. */
export function outcomeOf(judgment: Judgment, provision: string): Outcome | undefined {
  return judgment
    .naming(provision)
    .reduce<Outcome | undefined>(
      (best, each) => (best && graver(best.status, each.status) === best.status ? best : each),
      undefined,
    );
}

/** What of a provision's neighbours may be meant in the case that was judged. */
export function meantIn(judgment: Judgment): Meant {
  return {
    reaches: (id) => {
      const status = outcomeOf(judgment, id)?.status;
      return status !== undefined && status !== "wrong_regime" && status !== "not_in_force" && status !== "not_reached";
    },
    ofAnotherContest: (id) => ofAnotherContest(outcomeOf(judgment, id)),
  };
}

/** All that was judged certainly lies before the day. */
export function isBefore({ inPlay }: Judgment, day: IsoDay): boolean {
  return inPlay.length > 0 && inPlay.every(({ context }) => context.assignment.lawDay.hi < dayOf(day));
}

/** All that was judged certainly lies on the day or behind it. */
export function isSince({ inPlay }: Judgment, day: IsoDay): boolean {
  return inPlay.length > 0 && inPlay.every(({ context }) => context.assignment.lawDay.lo >= dayOf(day));
}

/** The wordings of the provision under which something was judged. */
export function wordingsOf(judgment: Judgment, id: string): readonly ProvisionVersion[] {
  const links = judgment.naming(id).flatMap(({ wording }) => wording?.links ?? []);
  return [...new Set(links.filter(({ provision }) => provision.id === id).map(({ version }) => version))];
}

const BY_STATUS: Readonly<Record<ProvisionStatus, CitationStatus>> = {
  wrong_regime: "wrong_regime",
  not_in_force: "repealed",
  not_reached: "not_addressee",
  not_fulfilled: "not_supported",
  excepted: "not_supported",
  fulfilled: "confirmed",
  open: "confirmed",
};

function byStatus(
  rulebook: Rulebook,
  judgment: Judgment,
  provision: Provision,
  outcome: Outcome,
): ReturnType<Standing["of"]> {
  const early = outcome.because.includes("before_first");
  const status = early ? "not_yet_in_force" : BY_STATUS[outcome.status];
  // What is fulfilled gives the branches that are.
  const said =
    (outcome.status === "fulfilled" ? undefined : outcome.because[0]) ??
    (outcome.status === "open" ? unsureOf(judgment.naming(provision.id), provision) : undefined) ??
    outcome.status;
  // Somebody else's provision: of this person no role is recorded that it addresses, nor what it forbids.
  const byRole = said === "not_alleged" && addressesRole(provision, outcome);
  const why = byRole ? "by_role" : said === "repealed" ? endOf(rulebook, provision) : said;
  const suggestion =
    status === "repealed" || status === "not_yet_in_force"
      ? successors(rulebook, provision, early, meantIn(judgment))
      : status === "wrong_regime" || status === "not_addressee" || byRole
        ? instead(judgment, outcome)
        : "";
  return {
    status,
    why: outcome.status === "wrong_regime" ? "wrong_regime" : why,
    ...(suggestion === "" ? {} : { suggestion }),
  };
}

/** What it asks of the election itself fails: in 2014 each contest had a law of its own. */
function ofAnotherContest(outcome: Outcome | undefined): boolean {
  if (outcome?.status !== "not_reached") return false;
  return (outcome.wording?.elements ?? []).some(
    ({ element, node }) =>
      outcome.because.includes(element.id) && node.kind === "test" && node.path.startsWith("election."),
  );
}

/** What is in play for the same people instead: on the same track first, a near miss where nothing is. */
function instead(judgment: Judgment, wrong: Outcome): string {
  const others = judgment.inPlay.filter(
    (each) => each.chain.kind !== "principle" && each.chain.punishedBy.length === 0,
  );
  const mine = others.filter((each) => each.unit.actor === wrong.unit.actor);
  const own = mine.some((each) => isLive(each) || isNearMiss(each)) ? mine : others;
  const live = own.filter((each) => each.status === "fulfilled" || each.status === "open");
  const near = own.filter(isNearMiss);
  const rank = (each: Outcome): number =>
    (each.chain.track === wrong.chain.track ? 0 : 2) +
    (live.includes(each) ? 0 : 1) +
    (isFallback(each.chain.first) ? 4 : 0);
  const cites = new Set<string>();
  for (const each of [...live, ...near].sort((a, b) => rank(a) - rank(b))) {
    cites.add(citeOfOutcome(each));
    if (cites.size === SUGGESTED) break;
  }
  return [...cites].join("; ");
}

/** As many as are suggested at most. */
const SUGGESTED = 3;
