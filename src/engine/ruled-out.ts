/** Facts that a capacity rules out: nobody asks whether a deputy head of region is a civil servant as well. */
import type { FactValue } from "../incident/model.js";
import type { Engine } from "./model.js";

interface RuledOut {
  readonly index: number;
  readonly by: ReadonlySet<string>;
}

const ofEngines = new WeakMap<Engine, readonly RuledOut[]>();

function ruledOutIn(engine: Engine): readonly RuledOut[] {
  const known = ofEngines.get(engine);
  if (known) return known;
  const found = engine.rulebook.facts.flatMap(({ not_of_status: by }, index) =>
    by === undefined ? [] : [{ index, by: new Set(by) }],
  );
  ofEngines.set(engine, found);
  return found;
}

/** Where nobody stated such a fact it is not the case, once a capacity that rules it out is surely held. */
export function ruleOut(engine: Engine, values: (FactValue | undefined)[], status: FactValue | undefined): void {
  for (const { index, by } of ruledOutIn(engine))
    if (values[index] === undefined && surelyHolds(status, by)) values[index] = { state: "known", value: false };
}

/** One of them for certain; of alternatives each must be. */
function surelyHolds(status: FactValue | undefined, slugs: ReadonlySet<string>): boolean {
  if (status?.state === "known") return slugs.has(String(status.value));
  if (status?.state !== "list") return false;
  return status.items.some(
    ({ state, value, one_of }) => state === "stated" && (one_of ?? [value]).every((slug) => slugs.has(slug)),
  );
}
