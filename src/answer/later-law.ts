/**
 * A milder law that came after the act and before the judgment: its range beside the printed one, never mixed with it.
 * The day from which courts weigh the two, and on which authority, stands on the track.
 */
import { dayOf } from "../engine/day.js";
import type { Outcome } from "../engine/outcome.js";
import { defined } from "../incident/defined.js";
import type { Incident } from "../incident/model.js";
import type { Custody, Duration, Fine, IsoDay, ProvisionVersion, Sanction, Track } from "../rulebook/model.js";
import type { LaterLaw } from "./model.js";
import { knownDay } from "./step-day.js";

export type Penal = Extract<Sanction, { readonly custody?: Custody }>;

/** The day on which the matter was or is judged. */
export function judgedDay(incident: Incident, on: IsoDay): IsoDay {
  return knownDay(incident.report.get("report.judged_on")) ?? on;
}

export function laterLawOf({ chain, wording }: Outcome, track: Track, judged: IsoDay): LaterLaw | undefined {
  const rule = track.later_law;
  const earlier = penalOf(wording?.links.at(-1)?.version);
  if (!rule || !wording || !earlier || judged < rule.from || wording.window.hi >= dayOf(rule.from)) return undefined;
  const version = chain.last.versions.find(
    ({ in_force }) => in_force.from <= judged && (in_force.until === undefined || judged < in_force.until),
  );
  const later = penalOf(version);
  if (!version || !later || version.in_force.from < rule.from || same(earlier, later)) return undefined;
  return {
    version_from: version.in_force.from,
    ...defined({ custody: later.custody, fine: later.fine, connector: later.connector }),
    certainty: later.certainty ?? version.certainty,
    direction: directionOf(earlier, later),
    ref: rule.ref,
  };
}

/** `lighter` only where it is plain; what is higher in one respect and lower in another is for the court to weigh. */
export function directionOf(earlier: Penal, later: Penal): LaterLaw["direction"] {
  return isNoHigher(earlier, later) ? "lighter" : "mixed";
}

export function penalOf(version: ProvisionVersion | undefined): Penal | undefined {
  const sanction = version?.sanction;
  return sanction && !("ladder" in sanction) ? sanction : undefined;
}

function same(a: Penal, b: Penal): boolean {
  const essence = ({ custody, fine, connector }: Penal): string => JSON.stringify([custody, fine, connector]);
  return essence(a) === essence(b);
}

/** Plainly milder: no bound is higher, no graver kind of custody, no closer tie between custody and fine. */
function isNoHigher(earlier: Penal, later: Penal): boolean {
  const { custody: before } = earlier;
  const { custody: after } = later;
  const ties = { or: 0, and_or: 1, and: 2 } as const;
  const tie = (penal: Penal): number => (both(penal) ? ties[penal.connector ?? "and"] : 0);
  return (
    kindOf(after) <= kindOf(before) &&
    span(after?.min, 0) <= span(before?.min, 0) &&
    (kindOf(after) === 0 || span(after?.max, Infinity) <= span(before?.max, Infinity)) &&
    isFineNoHigher(earlier.fine, later.fine) &&
    tie(later) <= tie(earlier)
  );
}

function both({ custody, fine }: Penal): boolean {
  return kindOf(custody) > 0 && fine !== undefined;
}

function kindOf(custody: Custody | undefined): number {
  return { none: 0, kurungan: 1, penjara: 2 }[custody?.kind ?? "none"];
}

/** In days; only spans of one article are compared, where a month and thirty days never meet. */
function span(duration: Duration | undefined, absent: number): number {
  if (duration === undefined) return absent;
  return (duration.years ?? 0) * 360 + (duration.months ?? 0) * 30 + (duration.days ?? 0);
}

/** Of rival ceilings the highest counts: plain is only what holds on every reading. A multiple compares to nothing. */
function isFineNoHigher(before: Fine | undefined, after: Fine | undefined): boolean {
  if (after === undefined) return true;
  if (before === undefined || before.multiple !== undefined || after.multiple !== undefined) return false;
  return (after.min ?? 0) <= (before.min ?? 0) && ceiling(after) <= ceiling(before);
}

function ceiling(fine: Fine): number {
  const rivals = [...(fine.alternatives ?? []), ...(fine.by_subject ?? [])].map(({ max }) => max ?? Infinity);
  const stated = fine.max === undefined ? rivals : [fine.max, ...rivals];
  return stated.length === 0 ? Infinity : Math.max(...stated);
}
