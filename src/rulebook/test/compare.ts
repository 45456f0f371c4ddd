import type { CaseVerdict } from "./case-verdict.js";
import type { Expectation } from "./model.js";
import { before } from "../../text/before.js";

/** A part of `expect` that the verdict does not meet. */
export interface Difference {
  readonly part: keyof Expectation;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Where verdict and expectation differ; the status first, and alone when it differs. */
export function differences(expect: Expectation, verdict: CaseVerdict): Difference[] {
  if (expect.status !== verdict.status) return [{ part: "status", expected: [expect.status], found: [verdict.status] }];
  const { because, by, open, tier, version } = expect;
  return [
    ...(because === undefined ? [] : becauseDiffers(because, verdict)),
    ...(by === undefined || sameSet(by, verdict.by) ? [] : [{ part: "by", expected: by, found: verdict.by } as const]),
    ...(open === undefined || sameSet(open, verdict.open)
      ? []
      : [{ part: "open", expected: open, found: verdict.open } as const]),
    ...(tier === undefined || tier === verdict.tier
      ? []
      : [{ part: "tier", expected: [tier], found: verdict.tier === undefined ? [] : [verdict.tier] } as const]),
    ...(version === undefined || verdict.versions.includes(version)
      ? []
      : [{ part: "version", expected: [version], found: verdict.versions } as const]),
  ];
}

/** Of each element that is named, exactly the branches that are named are the reason. */
function becauseDiffers(because: string | readonly string[], verdict: CaseVerdict): Difference[] {
  const expected = typeof because === "string" ? [because] : because;
  const elements = new Set(expected.map(elementOf));
  const found = verdict.because.filter((reason) => elements.has(elementOf(reason)));
  return sameSet(expected, found) ? [] : [{ part: "because", expected, found: verdict.because }];
}

function elementOf(reason: string): string {
  return before(reason, ".");
}

function sameSet(expected: readonly string[], found: readonly string[]): boolean {
  return expected.length === new Set(found).size && expected.every((each) => found.includes(each));
}
