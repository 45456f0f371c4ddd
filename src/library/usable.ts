import type { Language } from "../messages/language.js";
import type { Problem } from "../problem.js";
import { problemLine } from "../report/problem.js";
import type { IsoDay, Rulebook } from "../rulebook/model.js";
import { isDay } from "../text/is-day.js";
import { suggest } from "../text/suggest.js";

/** What a program names of days and of the rules; each is an id of the rulebook or an ISO day. */
interface Named {
  readonly language: Language;
  readonly on?: IsoDay;
  readonly lawOn?: IsoDay;
  readonly readings?: Readonly<Record<string, string>>;
  readonly tracks?: readonly string[];
  readonly only?: readonly string[];
}

/**
 * Throws a `RangeError` for a day that is none and for a reading, choice, track or provision that the rules do not have. The
 * answer would be one under other law, or hold nothing, and look like any other.
 */
export function usable(
  rulebook: Rulebook,
  { language, on, lawOn, readings = {}, tracks = [], only = [] }: Named,
): void {
  for (const [option, value] of Object.entries({ on, lawOn }))
    if (value !== undefined && !isDay(value)) refuse(language, "cli.not_a_day", { option, value });
  for (const id of tracks) if (!rulebook.tracks.some((track) => track.id === id)) unknown("track", id, rulebook.tracks);
  for (const id of only)
    if (!rulebook.provisions.some((provision) => provision.id === id)) unknown("provision", id, rulebook.provisions);
  for (const [id, choice] of Object.entries<unknown>(readings)) {
    const choices = choicesIn(rulebook).get(id) ?? unknown("reading", id, rulebook.readings);
    if (!choices.some((each) => each.id === choice)) unknown("choice", String(choice), choices);
  }

  function unknown(what: string, value: string, those: readonly Identified[]): never {
    const known = those.map((each) => each.id);
    refuse(language, "cli.unknown_name", { what, value, suggestion: suggest(value, known) ?? "", known: [] });
  }
}

interface Identified {
  readonly id: string;
}

const ofRulebooks = new WeakMap<Rulebook, ReadonlyMap<string, readonly Identified[]>>();

function choicesIn(rulebook: Rulebook): ReadonlyMap<string, readonly Identified[]> {
  const made = ofRulebooks.get(rulebook);
  if (made) return made;
  const choices = new Map(rulebook.readings.map((reading) => [reading.id, reading.choices]));
  ofRulebooks.set(rulebook, choices);
  return choices;
}

function refuse(language: Language, code: string, args: Problem["args"]): never {
  throw new RangeError(problemLine({ code, severity: "error", args }, language));
}
