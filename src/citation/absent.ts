/** Places that no wording of the law has, and where the citation may have meant. */
import { citeOf, shortTitle } from "../answer/cite.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import type { Provision, Rulebook } from "../rulebook/model.js";
import type { Checked, Standing } from "./check.js";
import { lacksPart } from "./lacks-part.js";
import { pastLastArticle } from "./last-article.js";
import type { CitedPlace } from "./model.js";
import { liesAt, PARTS, partsOf, segments, wordsOf } from "./place.js";
import type { Resolved } from "./resolve.js";

/** An article behind the last one of its law, or a part that its article lacks; undefined where it may be there. */
export function absent(
  rulebook: Rulebook,
  standing: Standing,
  place: CitedPlace,
  { instruments, siblings }: Pick<Resolved, "instruments" | "siblings">,
): Checked | undefined {
  const past = pastLastArticle(place, instruments);
  if (past !== undefined) return missing(past, elsewhere(rulebook, standing, place));
  if (!lacksPart(rulebook, place, instruments)) return undefined;
  const near = nearest(siblings, place).map((provision) => citeOf(rulebook, [{ provision }]));
  return missing("no_such_part", near.join("; "));
}

function missing(why: string, suggestion: string): Checked {
  return { status: "no_such_provision", why, ...(suggestion === "" ? {} : { suggestion }) };
}

/** More laws than that have such an article: naming them all would guess. */
const MOST_LAWS = 2;

/** The same place in the law that has it: `Pasal 494 UU 7/2017`. What is in play comes before what is not. */
function elsewhere(rulebook: Rulebook, standing: Standing, place: CitedPlace): string {
  const there = rulebook.provisions.filter(({ id }) => liesAt(id, place));
  const live = there.filter(standing.inPlay);
  const laws = new Set((live.length > 0 ? live : there).map(({ id }) => instrumentOf(id)));
  const named = rulebook.instruments.filter(({ id }) => laws.has(id));
  if (named.length > MOST_LAWS) return "";
  return named.map((each) => `${wordsOf(place, PARTS)} ${shortTitle(each, each.id)}`).join("; ");
}

/** What stands beside a part that does not exist. */
function nearest(siblings: readonly Provision[], place: CitedPlace): readonly Provision[] {
  const parts = partsOf(place);
  for (let length = parts.length - 1; length >= 0; length -= 1) {
    const kept = parts.slice(0, length);
    const found = siblings.filter((each) => kept.every((part, index) => segments(each.id)[index + 1] === part));
    if (found.length) return found.slice(0, 8);
  }
  return [];
}
