/** How bodies decided a finding in cases with the same conduct: counts, never advice. */
import type { Precedent, Rulebook } from "../rulebook/model.js";
import { caseBase } from "./case-base.js";
import type { Features } from "./features.js";

export interface FindingCounts {
  readonly finding: string;
  /** Kinds of conduct that this act shares with the cases. */
  readonly conduct: readonly string[];
  /** Decided cases with one of those kinds. */
  readonly cases: number;
  /** How many of them recorded each value, the most frequent first. */
  readonly recorded: readonly { readonly value: string | boolean; readonly cases: readonly string[] }[];
  /** Cases that say nothing of this finding. */
  readonly silent: number;
}

export function countFindings(
  rulebook: Rulebook,
  features: Features,
  findings: readonly string[],
  without: string,
): FindingCounts[] {
  const { conduct } = features;
  if (conduct === undefined) return [];
  const sharing = caseBase(rulebook).filter(
    (each) => each.precedent.id !== without && [...(each.features.conduct ?? [])].some((kind) => conduct.has(kind)),
  );
  const shared = [...conduct].filter((kind) => sharing.some((each) => each.features.conduct?.has(kind))).sort();
  return findings.map((finding) => {
    const recorded = groups(
      sharing.map(({ precedent }) => precedent),
      finding,
    );
    const spoken = recorded.reduce((sum, { cases }) => sum + cases.length, 0);
    return { finding, conduct: shared, cases: sharing.length, recorded, silent: sharing.length - spoken };
  });
}

function groups(precedents: readonly Precedent[], finding: string): FindingCounts["recorded"] {
  const byValue = new Map<string | boolean, string[]>();
  for (const precedent of precedents) {
    const value = precedent.findings?.[finding];
    if (value === undefined) continue;
    const cases = byValue.get(value);
    if (cases) cases.push(precedent.id);
    else byValue.set(value, [precedent.id]);
  }
  return [...byValue]
    .map(([value, cases]) => ({ value, cases }))
    .sort((a, b) => b.cases.length - a.cases.length || (String(a.value) < String(b.value) ? -1 : 1));
}
