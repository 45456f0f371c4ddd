/**
 * What likeness compares, and how much each part weighs. The weights say how often the part decides a case by the
 * elements of the law: the conduct first, then who did it and at which stage (without a determined pair no *pasangan
 * calon*; other laws for other capacities), then whether it was an active act, whether the person holds a post as
 * *pejabat*, and under which election law; period, beneficiary and medium are circumstances.
 */
export const WEIGHTS = {
  conduct: 4,
  manner: 2,
  status: 3,
  position: 2,
  stage: 3,
  contest: 2,
  period: 1,
  target: 1,
  medium: 1,
} as const;

export type DimensionId = keyof typeof WEIGHTS;

export const dimensionIds: readonly DimensionId[] = [
  "conduct",
  "manner",
  "status",
  "position",
  "stage",
  "contest",
  "period",
  "target",
  "medium",
];

/**
 * Where one side of a difference meets the elements under more readings than the other: least first. A difference of
 * capacity or of election law leads to another law instead; of the rest neither side is nearer.
 */
const ORDER: Partial<Record<DimensionId, readonly string[]>> = {
  manner: ["neither", "weak", "active"],
  position: ["staff", "functional", "functional_head", "structural"],
  stage: ["bakal-calon", "calon"],
  period: ["outside", "campaign"],
};

const OTHER_LAW: ReadonlySet<DimensionId> = new Set(["status", "contest"]);

/** `nearer`: here the elements are met under more readings than there; `farther`: under fewer. */
export type Cut = "nearer" | "farther" | "other_law" | "neither";

export function cutOf(dimension: DimensionId, here: ReadonlySet<string>, there: ReadonlySet<string>): Cut {
  if (OTHER_LAW.has(dimension)) return "other_law";
  const order = ORDER[dimension];
  if (!order) return "neither";
  const rank = (values: ReadonlySet<string>): number => Math.max(...[...values].map((value) => order.indexOf(value)));
  const difference = rank(here) - rank(there);
  return difference > 0 ? "nearer" : difference < 0 ? "farther" : "neither";
}
