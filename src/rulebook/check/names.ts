import type { Place, Problem } from "../../problem.js";
import { suggestion } from "../../text/suggest.js";
import { problem } from "../problems.js";
import { slugEntries } from "../slug-entries.js";
import type { CheckContext } from "./context.js";

/** Ids of everything that other parts of the pack can name. */
export type Names = Readonly<
  Record<
    | "instrument"
    | "definition"
    | "reading"
    | "fact"
    | "finding"
    | "provision"
    | "track"
    | "ladder"
    | "tier"
    | "value-set"
    | "office",
    ReadonlySet<string>
  >
>;

export function namesOf({ rulebook }: CheckContext): Names {
  const offices = rulebook.facts.find(({ path }) => path === "election.office");
  const officeValues = slugEntries(rulebook, offices);
  return {
    instrument: new Set(rulebook.instruments.map(({ id }) => id)),
    definition: new Set(rulebook.definitions.map(({ id }) => id)),
    reading: new Set(rulebook.readings.map(({ id }) => id)),
    fact: new Set(rulebook.facts.filter(({ kind }) => kind === "fact").map(({ path }) => path)),
    finding: new Set(rulebook.facts.filter(({ kind }) => kind === "finding").map(({ path }) => path.slice(9))),
    provision: new Set(rulebook.provisions.map(({ id }) => id)),
    track: new Set(rulebook.tracks.map(({ id }) => id)),
    ladder: new Set(rulebook.ladders.map(({ id }) => id)),
    tier: new Set(rulebook.ladders.flatMap(({ id, tiers }) => tiers.map((tier) => `${id}:${tier.id}`))),
    "value-set": new Set(Object.keys(rulebook.value_sets)),
    office: new Set(officeValues.map(({ slug }) => slug)),
  };
}

/** A problem unless `id` is known; an id that is not stated is no problem. */
export function unknown(names: Names, what: keyof Names, id: string | undefined, at: Place | undefined): Problem[] {
  if (id === undefined || names[what].has(id)) return [];
  return [problem("reference-unknown", { what, id, suggestion: suggestion(id, names[what]) }, at)];
}
