import type { Bilingual } from "./model.js";

/** A planted error that no test notices, with the reason why none can or need. */
export interface Survivor {
  readonly provision: string;
  readonly kind: string;
  readonly part: string;
  readonly reason: Bilingual;
}

/** What keepers of a pack write beside the law; no answer depends on it. */
export interface Keeping {
  readonly survivors: readonly Survivor[];
}
