import type { WhyAnswer } from "../answer/why/model.js";
import { whyOf, type WhyOptions } from "../answer/why/why.js";
import type { Engine } from "../engine/model.js";
import { dictionaryOf } from "../incident/dictionary.js";
import type { Incident } from "../incident/model.js";
import type { Written } from "../incident/read.js";
import { usable } from "./usable.js";

export interface ExplainOptions extends WhyOptions {
  /** As `readIncidents` gives it: facts then have a line and a column. */
  readonly written?: Written | undefined;
}

/**
 * Why a provision comes out as it does, or why not: every element with the facts that decided it, rival readings, exceptions,
 * and what would settle it. `provision` is an id (`uu-1-2015:188`) or a chain (`uu-1-2015:71.1+uu-1-2015:188`); of an
 * offence that punishes several prohibitions the gravest chain is explained. Without a chain of that name there are no trees.
 * Throws a `RangeError` for a day that is none and for a reading or choice that the rules do not have.
 */
export function explain(engine: Engine, incident: Incident, provision: string, options: ExplainOptions): WhyAnswer {
  usable(engine.rulebook, options);
  const { written, ...asked } = options;
  const looked = { written, dictionary: dictionaryOf(engine.rulebook) };
  return whyOf(engine, incident, looked, provision.split("+"), asked);
}
