import type { Chain } from "../chains.js";
import type { ProvisionVersion } from "../model.js";

/** Days on which wordings of chains begin or end, and whose they are. */
export interface Boundaries {
  /** A wording begins or ends with this day of the version; moved inwards, the wording loses a day. */
  readonly tight: (version: ProvisionVersion, key: "from" | "until") => boolean;
  /** Nothing else of the wording begins or ends that day; moved outwards, the wording gains a day. */
  readonly alone: (version: ProvisionVersion, key: "from" | "until") => boolean;
}

/** What the windows of these chains turn on. */
export function boundariesOf(chains: readonly Chain[]): Boundaries {
  const wordings = chains.flatMap((chain) => chain.wordings);
  const days = new Set(wordings.flatMap(({ window }) => [window.from, window.until]));
  return {
    tight: (version, key) => days.has(version.in_force[key]),
    alone: (version, key) =>
      wordings.some(
        ({ window, versions }) =>
          versions.includes(version) &&
          window[key] === version.in_force[key] &&
          versions.every((each) => each === version || each.in_force[key] !== version.in_force[key]),
      ),
  };
}
