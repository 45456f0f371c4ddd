import type { Place, Problem } from "../../problem.js";
import { chainsOf, type Chain } from "../chains.js";
import type { Keeping, Survivor } from "../keeping.js";
import type { IsoDay, Rulebook } from "../model.js";
import type { Places } from "../places.js";
import type { TestFile } from "../test/model.js";
import type { YamlPath } from "../yaml/document.js";
import { conditionSites, type ConditionSite } from "./condition-sites.js";

/** What every lint gets: the pack, its tests, and a way to say where something stands. */
export interface CheckContext {
  readonly rulebook: Rulebook;
  readonly tests: readonly TestFile[];
  readonly chains: readonly Chain[];
  /** Every condition of the pack, outermost first. */
  readonly sites: readonly ConditionSite[];
  /** Planted errors that no test notices, with a reason. */
  readonly survivors: readonly Survivor[];
  /** Day of the check; what depends on it is left out where it is not known. */
  readonly today: IsoDay | undefined;
  readonly at: (entity: object, path?: YamlPath, target?: "key" | "value") => Place | undefined;
}

/** What a check knows beside the pack and its tests. */
export interface Beside extends Keeping {
  readonly today?: IsoDay;
}

export type Lint = (context: CheckContext) => Problem[];

export function checkContext(
  rulebook: Rulebook,
  tests: readonly TestFile[],
  places: Places,
  { survivors, today }: Beside,
): CheckContext {
  return {
    rulebook,
    tests,
    chains: chainsOf(rulebook.provisions),
    sites: conditionSites(rulebook),
    survivors,
    today,
    at: (entity, path, target) => places.of(entity, path, target),
  };
}
