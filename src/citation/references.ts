/** The places that an encoding refers to, as it writes them: `Pasal 280 ayat (2) huruf a`. */
import type { Condition, Provision } from "../rulebook/model.js";
import type { CitedPlace } from "./model.js";
import { parseCitations } from "./parse.js";
import { PARTS } from "./place.js";

/** The places in the references of all elements, branches and exceptions. */
export function placesReferredTo({ versions }: Provision): readonly CitedPlace[] {
  return versions.flatMap(({ elements, exceptions = [] }) =>
    [...elements, ...exceptions].flatMap((part) => refsOf(part).flatMap(placesIn)),
  );
}

/** What an element and its branches refer to. */
function refsOf(part: Condition & { readonly ref?: string }): readonly string[] {
  const own = part.ref === undefined ? [] : [part.ref];
  if ("any" in part) return [...own, ...part.any.flatMap(refsOf)];
  if ("all" in part) return [...own, ...part.all.flatMap(refsOf)];
  return "not" in part ? [...own, ...refsOf(part.not)] : own;
}

const remembered = new Map<string, readonly CitedPlace[]>();

export function placesIn(text: string): readonly CitedPlace[] {
  const known = remembered.get(text);
  if (known) return known;
  const places = ranged(
    text,
    parseCitations(text).flatMap(({ place }) => place ?? []),
  );
  if (remembered.size > 4096) remembered.clear();
  remembered.set(text, places);
  return places;
}

/** `Pasal 16 sampai Pasal 23`: the articles between, without their parts. */
function ranged(text: string, places: readonly CitedPlace[]): readonly CitedPlace[] {
  const between = [...text.matchAll(/Pasal (\d+) (?:sampai|s\.d\.|-) (?:Pasal )?(\d+)/g)].flatMap(([, from, to]) =>
    Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => ({
      article: String(Number(from) + index),
    })),
  );
  return [...places, ...between];
}

/** A place that was left out takes everything below it along. */
export function covers(left: CitedPlace, place: CitedPlace): boolean {
  return (
    left.article === place.article && PARTS.every((part) => left[part] === undefined || left[part] === place[part])
  );
}
