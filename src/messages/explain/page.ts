import type { Bilingual } from "../../rulebook/model.js";
import type { RulebookProblemCode } from "../../rulebook/problems.js";

/** What stands behind a finding: why it matters, and the same lines of YAML wrong and right (in invented law). */
export interface Page {
  readonly why: Bilingual;
  readonly wrong: string;
  readonly right: string;
}

/** Pages of some codes. */
export type Pages = Partial<Readonly<Record<RulebookProblemCode, Page>>>;

/** A page in one line of each: the reason in Indonesian and English, the example wrong and right. */
export function page(id: string, en: string, wrong: string, right: string): Page {
  return { why: { id, en }, wrong, right };
}
