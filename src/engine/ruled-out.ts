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
    if (values[index] === undefined && surelyHeld(status).some((slug) => by.has(slug)))
      values[index] = { state: "known", value: false };
}

function surelyHeld(status: FactValue | undefined): readonly string[] {
  if (status?.state === "known") return [String(status.value)];
  if (status?.state !== "list") return [];
  return status.items.filter(({ state }) => state === "stated").map(({ value }) => value);
}
