/**
 * Citations that name an amending law alone: `Pasal 188 UU 8/2015`. Articles keep the law that they are numbered in; one
 * that amends it can be cited for what it words, from when it is in force until a later one words that anew.
 */
import type { Instrument, Provision, ProvisionVersion, Rulebook } from "../rulebook/model.js";
import { amendingLaw } from "./instrument-key.js";
import type { CitedPlace, FoundCitation } from "./model.js";
import { covers, placesIn } from "./references.js";

/** The amending laws that are cited in the place of the law itself; none where that is named too, or something else. */
export function amendingLaws(rulebook: Rulebook, found: FoundCitation): readonly Instrument[] {
  const { instrument, beside = [], inherited, apart } = found;
  // A law that was named for another place, or farther away, is not claimed for this one.
  if (!instrument || inherited || apart) return [];
  const laws = [instrument, ...beside].map((each) => amendingLaw(rulebook, each));
  return laws.every((each) => each !== undefined) ? laws : [];
}

/** None of the laws words the place, nor anything in it. */
export function neverWorded(laws: readonly Instrument[], place: CitedPlace | undefined): boolean {
  return (
    place !== undefined &&
    laws.length > 0 &&
    laws.every(
      ({ amends }) =>
        amends !== undefined && !amendedPlaces(amends).some((each) => covers(each, place) || covers(place, each)),
    )
  );
}

const read = new Map<string, readonly CitedPlace[]>();

/** The places that an amending law words, by its `amends`, which many citations of a batch ask for. */
function amendedPlaces(amends: string): readonly CitedPlace[] {
  const known = read.get(amends);
  if (known) return known;
  const places = placesOf(amends);
  if (read.size >= REMEMBERED) read.clear();
  read.set(amends, places);
  return places;
}

/** More than a pack has amending laws. */
const REMEMBERED = 256;

/** Nearly all of such a list are whole articles between commas: reading them as citations takes long. */
function placesOf(amends: string): readonly CitedPlace[] {
  return amends.split(";").flatMap((group) => {
    const articles = /^\s*Pasal ([0-9A-Z]+(?:, [0-9A-Z]+)*)\s*$/.exec(group)?.[1];
    return articles === undefined ? placesIn(group) : articles.split(", ").map((article) => ({ article }));
  });
}

/** The laws came later than the wordings, or later laws worded the provision anew. */
export function outOfTime(
  rulebook: Rulebook,
  laws: readonly Instrument[],
  { versions }: Provision,
  wordings: readonly ProvisionVersion[],
): "not_yet_worded" | "worded_anew" | undefined {
  const days = laws.map(({ in_force }) => in_force.from).sort();
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined || wordings.length === 0) return undefined;
  if (wordings.every(({ in_force: { until } }) => until !== undefined && until <= first)) return "not_yet_worded";
  const anew = versions.filter(({ wording_by }) => {
    const law = rulebook.instruments.find(({ id }) => id === wording_by);
    return law?.amends !== undefined && law.in_force.from > last;
  });
  return wordings.every(({ in_force }) => anew.some((each) => each.in_force.from <= in_force.from))
    ? "worded_anew"
    : undefined;
}
