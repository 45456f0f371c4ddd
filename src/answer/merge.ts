/** Versions that an unknown day may fall under and that come out alike are one verdict, however much of it is shown. */
import { existing } from "../existing.js";
import type { Decided } from "../engine/status.js";
import type { Verdict } from "./model.js";
import type { Judged } from "./tracks.js";

export interface Merged {
  readonly verdicts: readonly Verdict[];
  /** The first of those that became one verdict. */
  readonly kept: readonly Judged[];
}

export function mergeAgreeing(judged: readonly Judged[]): Merged {
  const verdicts: Verdict[] = [];
  const kept: Judged[] = [];
  for (const each of judged) {
    const index = kept.findIndex((other) => agrees(other, each));
    const earlier = verdicts[index];
    const { law } = each.verdict;
    if (earlier?.law && law) {
      verdicts[index] = { ...earlier, law: { ...earlier.law, version_until: law.version_until } };
      continue;
    }
    verdicts.push(each.verdict);
    kept.push(each);
  }
  return { verdicts, kept };
}

function agrees({ verdict: a, outcome: one }: Judged, { verdict: b, outcome: other }: Judged): boolean {
  if (a.chain !== b.chain || a.status !== b.status) return false;
  if (a.actor !== b.actor || a.act !== b.act || a.contest !== b.contest) return false;
  if (!a.law || !b.law || a.law.days || b.law.days || a.law.applies !== b.law.applies) return false;
  const said = ({ because, sanction, needs }: Verdict): string => JSON.stringify([because, sanction ?? null, needs]);
  return said(a) === said(b) && elementsOf(one.decided) === elementsOf(other.decided);
}

/** What is asked, in the words of that version, and how it came out: where they were changed, two versions stay two. */
function elementsOf(decided: Decided | undefined): string {
  const { regime, inForce, elements } = existing(decided, "what was judged under a wording");
  const asked = elements.map(({ compiled: { element }, effective }) => [element.id, effective, element.text]);
  return JSON.stringify([regime, inForce, asked]);
}
