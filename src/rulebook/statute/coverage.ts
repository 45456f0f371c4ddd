import { innerConditions } from "../check/condition-sites.js";
import type { Instrument, Provision, Rulebook } from "../model.js";
import { partsStated } from "../structure.js";
import { liesIn, localPlaces, placesNamed, type LocalPlace } from "./places.js";
import { parseCitations } from "../../citation/parse.js";
import { before } from "../../text/before.js";

/** How a part of an article stands: encoded as a provision, used inside another one, left out with a reason, or forgotten. */
export type PartStatus = "encoded" | "used" | "left_out" | "uncovered";

export interface PartCovered {
  readonly place: LocalPlace;
  readonly status: PartStatus;
}

export interface ArticleCoverage {
  readonly instrument: string;
  readonly article: string;
  /** Undefined: nobody wrote down how the article is divided. */
  readonly parts: readonly PartCovered[] | undefined;
}

/** Every article of which the pack encodes something, in the order of the pack, with each of its smallest parts. */
export function statuteCoverage(rulebook: Rulebook): ArticleCoverage[] {
  return rulebook.instruments.flatMap((instrument) => {
    const { id, not_encoded = [] } = instrument;
    const own = rulebook.provisions.filter((provision) => provision.id.startsWith(`${id}:`));
    const encoded = own.map(localId).filter((place) => /^\d/.test(place));
    const used = usedPlaces(rulebook, instrument, own);
    const leftOut = not_encoded.flatMap(({ at }) => placesNamed(at));
    const articles = [...new Set(encoded.map((place) => before(place, ".")))];
    return articles.map((article): ArticleCoverage => {
      const stated = partsStated(rulebook.structure, id, article);
      const places = stated?.map((part) => `${article}.${part}`);
      const whole = places?.length === 0 ? [article] : places;
      const parts = whole?.map((place) => ({ place, status: statusOf(place, encoded, used, leftOut) }));
      return { instrument: id, article, parts };
    });
  });
}

function statusOf(
  place: LocalPlace,
  encoded: readonly LocalPlace[],
  used: readonly LocalPlace[],
  leftOut: readonly LocalPlace[],
): PartStatus {
  if (encoded.some((own) => liesIn(place, own) || liesIn(own, place))) return "encoded";
  if (used.some((own) => liesIn(own, place))) return "used";
  return leftOut.some((own) => liesIn(place, own) || liesIn(own, place)) ? "left_out" : "uncovered";
}

function localId({ id }: Provision): LocalPlace {
  return id.slice(id.indexOf(":") + 1);
}

/** Places that provisions rest on or refer to: bases and references of the instrument's own, options of ladders. */
function usedPlaces(
  rulebook: Rulebook,
  { id, type, number, year }: Instrument,
  own: readonly Provision[],
): LocalPlace[] {
  const references = own.flatMap((provision) =>
    provision.versions.flatMap(({ basis, elements, exceptions = [], sanction }) => [
      ...basis.filter((each) => each.instrument === id).map(({ at }) => at),
      ...[...elements, ...exceptions].flatMap((part) =>
        innerConditions(part, []).flatMap(({ condition }) => ("ref" in condition ? [String(condition.ref)] : [])),
      ),
      ...(sanction?.ref === undefined ? [] : [sanction.ref]),
    ]),
  );
  const elsewhere = [
    ...rulebook.ladders.flatMap(({ tiers }) => tiers.flatMap(({ options }) => options.map(({ ref }) => ref))),
    ...rulebook.tracks.flatMap(({ forums = [] }) => forums.map(({ ref }) => ref)),
    ...rulebook.instruments.flatMap(({ transition = [] }) => transition.map(({ ref }) => ref)),
  ].flatMap((text) =>
    parseCitations(text).flatMap(({ place, instrument: cited }) =>
      place !== undefined &&
      cited?.kind === "numbered" &&
      cited.type === type &&
      cited.number === number &&
      cited.year === String(year)
        ? localPlaces(place)
        : [],
    ),
  );
  return [...references.flatMap(placesNamed), ...elsewhere];
}
