/** What a predicate of the second encoding answers, and the order in which statuses are tried. */

export type Status = "wrong_regime" | "not_in_force" | "not_reached" | "not_fulfilled" | "excepted" | "fulfilled";

/** Prison or confinement in months, fines in rupiah; a missing minimum is no minimum. */
export interface Penalty {
  readonly custody: "penjara" | "kurungan" | "none";
  readonly minMonths?: number | undefined;
  readonly maxMonths?: number | undefined;
  readonly minFine?: number | undefined;
  /** The ceilings that the sheet leaves possible, lowest first. */
  readonly maxFine: readonly number[];
  readonly connector: "and" | "and_or" | "fine_only";
}

export interface Ruling {
  readonly status: Status;
  readonly tier?: string;
  readonly penalty?: Penalty;
}

export interface Parts {
  readonly regime: boolean;
  readonly inForce: boolean;
  readonly reached: () => boolean;
  readonly elements: () => readonly boolean[];
  readonly excepted?: () => boolean;
  readonly tier?: string;
  readonly penalty?: Penalty;
}

export function ruling(parts: Parts): Ruling {
  if (!parts.regime) return { status: "wrong_regime" };
  if (!parts.inForce) return { status: "not_in_force" };
  if (!parts.reached()) return { status: "not_reached" };
  if (!parts.elements().every(Boolean)) return { status: "not_fulfilled" };
  if (parts.excepted?.() === true) return { status: "excepted" };
  return {
    status: "fulfilled",
    ...(parts.tier === undefined ? {} : { tier: parts.tier }),
    ...(parts.penalty === undefined ? {} : { penalty: parts.penalty }),
  };
}
