/** Places as they are read, part by part. */
import type { CitedPlace } from "./model.js";
import type { Part } from "./place.js";
import type { PlaceToken } from "./tokens.js";

export interface Place {
  readonly place: CitedPlace;
  /** Parts in the order in which they were written. */
  readonly order: readonly Part[];
}

/** The places with a further part below the last of them; `joined`: nothing but a space stands between. */
export function deepened(places: readonly Place[], token: PlaceToken, joined = false): readonly Place[] {
  const deepest = places[places.length - 1];
  if (!deepest) return places;
  const part = partOf(token);
  const base = joined && isOfLetter(deepest, part) ? deepest : baseFor(deepest, part);
  const kept = base === deepest ? places.slice(0, -1) : places;
  return [
    ...kept,
    ...token.values.map((value) => ({ place: { ...base.place, [part]: value }, order: [...base.order, part] })),
  ];
}

/** `Pasal 70 huruf b ayat (1)`: the paragraph of that letter, or what is called so; an article that has one named has no other. */
function isOfLetter({ place, order }: Place, part: Part): boolean {
  return part === "paragraph" && place.paragraph === undefined && order[order.length - 1] === "letter";
}

/** The places with the parts that were written in front of the article: the paragraph first, a list of parts last. */
export function below(places: readonly Place[], parts: readonly PlaceToken[]): readonly Place[] {
  const weight = ({ kind, values }: PlaceToken): number => (kind === "paragraph" ? 0 : values.length);
  return [...parts].sort((a, b) => weight(a) - weight(b)).reduce((all, part) => deepened(all, part), places);
}

/** The step of a place that the token names. */
export function partOf(token: PlaceToken): Part {
  return token.kind === "paragraph" ? "paragraph" : token.kind === "letter" ? "letter" : "number";
}

/**
 * What a further part stands below: `ayat (1) huruf a dan ayat (2)` begins again at the article, `huruf a dan
 * huruf c` at what the first letter stood below.
 */
export function baseFor(deepest: Place, part: Part): Place {
  const at = deepest.order.indexOf(part);
  if (at < 0 && !(part === "paragraph" && deepest.order.length > 0)) return deepest;
  const order = deepest.order.slice(0, Math.max(0, at));
  const place: CitedPlace = {
    article: deepest.place.article,
    ...Object.fromEntries(order.map((each) => [each, deepest.place[each]])),
  };
  return { place, order };
}
