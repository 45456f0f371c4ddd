/** Which law speaks for a place that stands without one. */
import type { Instrument } from "../rulebook/model.js";
import { CONTRAST, FAR, SENTENCE } from "./gaps.js";
import type { CitedPlace, FoundCitation } from "./model.js";
import { names as namesPlace, partsOf, sameParts, segments } from "./place.js";
import type { Resolved } from "./resolve.js";

/**
 * A place without a law belongs to the one law that has it among those the text names (`UU Pemilu …. Itu diatur Pasal 280
 * ayat (3)`), or to the only law of the text, where that law's places are cited in the same sentence.
 */
export function spokenFor(text: string, all: readonly Resolved[]): readonly Resolved[] {
  const named = new Set(all.flatMap(({ found, instruments }) => (found.instrument ? instruments : [])));
  if (named.size === 0) return all;
  const only = onlyLaw(all);
  // A law that is only named does not speak for places: `PP 94/2021 dan Pasal 188`.
  const cited = all.filter(({ found }) => found.instrument && found.place).map(({ found }) => found);
  let behind = 0;
  return all.map((each) => {
    const { found } = each;
    if (!found.place || found.instrument || found.id !== undefined) return each;
    while (behind < cited.length && (cited[behind]?.start ?? 0) < found.start) behind += 1;
    const having = [...named].filter((law) => has(law, each, found.place));
    const near = [cited[behind - 1], cited[behind]].some((other) => other && inOneSentence(text, found, other));
    const law = having.length > 0 ? having : only && near ? [only] : [];
    return law.length === 1 && law[0] ? ofLaw(each, law[0]) : each;
  });
}

/** The law that the whole text speaks of. */
function onlyLaw(all: readonly Resolved[]): Instrument | undefined {
  const laws = all.filter(({ found }) => found.instrument).map(({ instruments }) => instruments[0]);
  return laws.every((law) => law && law === laws[0]) ? laws[0] : undefined;
}

function has({ id }: Instrument, { siblings }: Resolved, place: CitedPlace | undefined): boolean {
  const parts = place ? partsOf(place) : [];
  return siblings.some(
    (each) => each.id.startsWith(`${id}:`) && sameParts(segments(each.id).slice(1, parts.length + 1), parts),
  );
}

function inOneSentence(text: string, a: FoundCitation, b: FoundCitation): boolean {
  const [from, to] = b.end <= a.start ? [b.end, a.start] : [a.end, b.start];
  if (to - from > FAR) return false;
  const gap = text.slice(from, to);
  return !SENTENCE.test(gap) && !CONTRAST.test(gap);
}

function ofLaw({ found, siblings }: Resolved, law: Instrument): Resolved {
  const { id, type, number, year } = law;
  const own = siblings.filter((each) => each.id.startsWith(`${id}:`));
  const { place } = found;
  const provision = place && own.find((each) => namesPlace(each.id, place));
  const instrument = { kind: "numbered", type, number, year: String(year) } as const;
  return {
    found: { ...found, instrument, inherited: true },
    instruments: [law],
    siblings: own,
    lawElsewhere: true,
    ...(provision ? { provision } : {}),
  };
}
