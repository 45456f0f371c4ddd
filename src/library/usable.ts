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
  const known = (what: string, values: readonly string[], those: readonly { readonly id: string }[]): void => {
    for (const value of values) {
      if (those.some(({ id }) => id === value)) continue;
      const suggestion =
        suggest(
          value,
          those.map(({ id }) => id),
        ) ?? "";
      refuse(language, "cli.unknown_name", { what, value, suggestion, known: [] });
    }
  };
  known("track", tracks, rulebook.tracks);
  known("provision", only, rulebook.provisions);
  for (const [id, choice] of Object.entries<unknown>(readings)) {
    known("reading", [id], rulebook.readings);
    known("choice", [String(choice)], rulebook.readings.find((each) => each.id === id)?.choices ?? []);
  }
}

function refuse(language: Language, code: string, args: Problem["args"]): never {
  throw new RangeError(problemLine({ code, severity: "error", args }, language));
}
