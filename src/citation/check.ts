/** Compares a citation with the pack, and with how the provision stands for the case at hand. */
import { citeOf, isWorded, placeOf, shortTitle } from "../answer/cite.js";
import type { CitationAnswer, CitationStatus } from "../answer/model.js";
import type { Bilingual, Instrument, IsoDay, Provision, ProvisionVersion, Rulebook } from "../rulebook/model.js";
import { absent, meantInstead } from "./absent.js";
import { amendingLaws, neverWorded, outOfTime } from "./amending.js";
import type { PartOfCase } from "./branch.js";
import { callsLetterParagraph, callsNumberParagraph, callsParagraphNumber } from "./called-otherwise.js";
import { instrumentsFor } from "./instrument-key.js";
import { leftOut } from "./lacks-part.js";
import type { CitedPlace, FoundCitation } from "./model.js";
import { liesAt, liesBelow, names, PARTS, wordsOf } from "./place.js";
import { resolveCitations, type Resolved } from "./resolve.js";

/** What is said about one citation. */
export interface Checked {
  readonly resolved?: string;
  readonly status: CitationStatus;
  readonly why: string;
  readonly suggestion?: string;
  /** Whom the provision addresses, where it is somebody else. */
  readonly addresses?: Bilingual;
}

/** How provisions stand for an incident, or for a day, a contest and a person. */
export interface Standing {
  readonly of: (provision: Provision) => Omit<Checked, "resolved">;
  /** The wordings that may be the law of the case; none where nobody can say. */
  readonly wordings: (provision: Provision) => readonly ProvisionVersion[];
  /** Of a provision that is encoded whole: may the facts fall under the part that was cited? Undefined where they may. */
  readonly part: (provision: Provision, place: CitedPlace) => PartOfCase | undefined;
  /** Does all that is asked about certainly lie before the day? */
  readonly before: (day: IsoDay) => boolean;
  /** Does all that is asked about certainly lie on the day or behind it? */
  readonly since: (day: IsoDay) => boolean;
  /** Could it be meant where a citation leaves something out? */
  readonly inPlay: (provision: Provision) => boolean;
}

export function checkCitation(rulebook: Rulebook, standing: Standing, text: string): readonly CitationAnswer[] {
  const resolved = resolveCitations(rulebook, text);
  if (resolved.length === 0) return [{ given: text, status: "incomplete", why: "no_article" }];
  const alone = resolved.length === 1;
  return resolved.map((each) => ({
    given: alone ? text : each.found.single,
    ...checkResolved(rulebook, standing, alone ? asOne(each) : each),
  }));
}

/** Whoever gives one place and one law means them together, whatever stands between: `Pasal 494, UU 10/2016`. */
function asOne(resolved: Resolved): Resolved {
  const { apart, ...found } = resolved.found;
  return apart ? { ...resolved, found } : resolved;
}

export function checkResolved(rulebook: Rulebook, standing: Standing, resolved: Resolved): Checked {
  const checked = checkAsCited(rulebook, standing, resolved);
  return checked.why === "known_misquotation" ? inItsDays(rulebook, standing, resolved, checked) : checked;
}

const OF_OTHER_DAYS: ReadonlySet<CitationStatus> = new Set<CitationStatus>(["repealed", "not_yet_in_force"]);

/** `PP 53/2020` means `PP 53/2010`: of conduct of other days neither, but what stands there now, or stood there then. */
function inItsDays(rulebook: Rulebook, standing: Standing, { found }: Resolved, checked: Checked): Checked {
  const { suggestion: right } = checked;
  if (right === undefined) return checked;
  const [asGiven] = resolveCitations(rulebook, right);
  const place = found.place && wordsOf(found.place, PARTS);
  const [meant] = asGiven?.found.place || !place ? [asGiven] : resolveCitations(rulebook, `${place} ${right}`);
  const other = meant && checkAsCited(rulebook, standing, meant);
  if (other?.suggestion === undefined || !OF_OTHER_DAYS.has(other.status)) return checked;
  return { ...checked, suggestion: `${right}; ${other.suggestion}` };
}

function checkAsCited(rulebook: Rulebook, standing: Standing, resolved: Resolved): Checked {
  const { found, instruments, provision, siblings, misquotation, titled, lawElsewhere } = resolved;
  const right = misquotation ? { suggestion: misquotation.right } : {};
  if (titled && !misquotation) {
    const suggestion = [found.place && wordsOf(found.place, PARTS), shortTitle(titled, "")].filter(Boolean).join(" ");
    return { status: "misquoted", why: "title_of_another", suggestion };
  }
  if (!found.place && found.id === undefined) {
    if (misquotation) return { status: "misquoted", why: "known_misquotation", ...right };
    if (instruments.length === 0) return { status: "not_encoded", why: "unknown_instrument" };
    const [decision] = instruments;
    if (decision && isOfCourt(decision) && instruments.length === 1) return decided(standing, decision);
    return wholeInstrument(rulebook, standing, instruments) ?? { status: "incomplete", why: "no_article" };
  }
  if (!found.instrument && found.id === undefined) return incomplete(rulebook, standing, resolved);
  if (instruments.length === 0) {
    return misquotation
      ? { status: "misquoted", why: "known_misquotation", ...right }
      : { status: "not_encoded", why: "unknown_instrument" };
  }
  if (!provision) return notFound(rulebook, standing, resolved, right);
  const base = { resolved: provision.id };
  if (misquotation?.since !== undefined) {
    const { since } = misquotation;
    const wordings = standing.wordings(provision);
    if (wordings.length > 0 && wordings.every(({ in_force }) => in_force.from >= since))
      return { ...base, status: "misquoted", why: "old_wording", ...right };
  } else if (misquotation) return { ...base, status: "misquoted", why: "known_misquotation", ...right };
  const laws = amendingLaws(rulebook, found);
  if (neverWorded(laws, found.place)) return { ...base, ...notWorded(cite(rulebook, provision)) };
  if (!lawElsewhere && callsNumberParagraph(provision, found))
    return (
      meantInstead(rulebook, resolved) ?? {
        ...base,
        status: "no_such_provision",
        why: "number_not_paragraph",
        suggestion: cite(rulebook, provision),
      }
    );
  if (callsParagraphNumber(provision, found))
    return {
      ...base,
      status: "no_such_provision",
      why: "paragraph_not_number",
      suggestion: cite(rulebook, provision),
    };
  if (callsLetterParagraph(found)) {
    const [act] = instruments;
    const suggestion = `${wordsOf(found.place ?? { article: "" }, PARTS)} ${shortTitle(act, "")}`;
    return { ...base, status: "no_such_provision", why: "letter_not_paragraph", suggestion };
  }
  // `Pasal 71` of two laws that bear the same name: of those in play the one that is right for somebody.
  const rivals = siblings.filter((each) => found.place && each.id !== provision.id && names(each.id, found.place));
  const inPlay = [provision, ...rivals].filter(standing.inPlay);
  const asSaid = (meant: Provision): Checked => ({
    resolved: meant.id,
    ...inItsTime(rulebook, standing, meant, found),
  });
  const said = inPlay.map(asSaid);
  const best = said.find(({ status }) => status === "confirmed") ?? said[0] ?? asSaid(provision);
  const byOther = lawElsewhere && best.status === "confirmed" && best.why === "exists";
  return byOther ? { ...best, why: "law_elsewhere" } : best;
}

/** The provision is right, but the facts may fall under another of its parts than the one that was cited. */
function ofItsPart(
  rulebook: Rulebook,
  standing: Standing,
  provision: Provision,
  place: CitedPlace,
  said: Omit<Checked, "resolved">,
): Omit<Checked, "resolved"> {
  if (said.status !== "confirmed" || names(provision.id, place)) return said;
  const part = standing.part(provision, place);
  if (part === undefined) return said;
  if (part.cited === "uncertain") return { ...said, why: "part_uncertain" };
  const act = rulebook.instruments.find(({ id }) => provision.id.startsWith(`${id}:`));
  const suggestion = part.holding.map((each) => `${wordsOf(each, PARTS)} ${shortTitle(act, "")}`).join("; ");
  return { status: "not_supported", why: "other_part", ...(suggestion === "" ? {} : { suggestion }) };
}

function notWorded(suggestion: string): Checked {
  return { status: "misquoted", why: "not_worded", suggestion };
}

/** How it stands; what is right about it else may be the number or the law of other days. */
function inItsTime(
  rulebook: Rulebook,
  standing: Standing,
  provision: Provision,
  found: FoundCitation,
): Omit<Checked, "resolved"> {
  const said = standing.of(provision);
  const early = said.status === "wrong_regime" || said.status === "not_yet_in_force" || said.status === "repealed";
  const wordings = early ? [] : standing.wordings(provision);
  const [version] = wordings;
  if (version === undefined) return said;
  const suggestion = citeOf(rulebook, [{ provision, version }]);
  const { place } = found;
  if (place && wordings.every(({ numbered }) => numbered !== undefined && !names(numbered, place)))
    return { status: "not_yet_in_force", why: "numbered_otherwise", suggestion };
  const late = outOfTime(rulebook, amendingLaws(rulebook, found), provision, wordings);
  if (late === undefined) return place ? ofItsPart(rulebook, standing, provision, place, said) : said;
  return { status: late === "worded_anew" ? "repealed" : "not_yet_in_force", why: late, suggestion };
}

/** Decisions of the Constitutional Court have no articles: they are cited whole, from the day on which they were read. */
function decided(standing: Standing, { in_force }: Instrument): Omit<Checked, "resolved"> {
  const sure = (in_force.certainty ?? "confirmed") === "confirmed";
  return sure && standing.before(in_force.from)
    ? { status: "not_yet_in_force", why: "before_first" }
    : { status: "confirmed", why: "decision" };
}

export function isOfCourt({ type }: Instrument): boolean {
  return type === "mk";
}

/** A circular whose parts bear neither numbers nor letters is cited whole: it stands as its best part does. */
function wholeInstrument(
  rulebook: Rulebook,
  standing: Standing,
  instruments: readonly Instrument[],
): Omit<Checked, "resolved"> | undefined {
  const own = rulebook.provisions.filter(({ id }) => instruments.some((each) => id.startsWith(`${each.id}:`)));
  if (own.length === 0 || !own.every(isWorded)) return undefined;
  const judged = own.map(standing.of);
  return judged.find(({ status }) => status === "confirmed") ?? judged[0];
}

/** `Pasal 188`: of which law? The provisions in play are suggested first. */
function incomplete(rulebook: Rulebook, standing: Standing, { found, siblings }: Resolved): Checked {
  const { place, before } = found;
  const named = before ? instrumentsFor(rulebook, before) : [];
  const last = ({ id }: Provision): number => (named.some((each) => id.startsWith(`${each.id}:`)) ? 0 : 1);
  const fitting = siblings
    .filter((each) => !place || names(each.id, place) || liesBelow(each.id, place))
    .sort((a, b) => last(a) - last(b));
  const live = fitting.filter(standing.inPlay);
  const [only] = live;
  const suggestion = (live.length ? live : fitting).map((each) => cite(rulebook, each)).join("; ");
  return {
    status: "incomplete",
    why: "which_instrument",
    ...(live.length === 1 && only ? { resolved: only.id } : {}),
    ...(suggestion === "" ? {} : { suggestion }),
  };
}

function notFound(
  rulebook: Rulebook,
  standing: Standing,
  resolved: Resolved,
  right: { readonly suggestion?: string },
): Checked {
  const { found, instruments, siblings } = resolved;
  const { place } = found;
  if (!place) return { status: "not_encoded", why: "known_instrument" };
  const then = siblings.find((each) => isNumberedSo(standing, each, place));
  if (then && right.suggestion === undefined)
    return { resolved: then.id, ...inItsTime(rulebook, standing, then, found) };
  const instead = right.suggestion === undefined && !found.apart ? meantInstead(rulebook, resolved) : undefined;
  if (instead) return instead;
  const slip =
    place.paragraph !== undefined && siblings.find((each) => `${placeOf(each)} `.startsWith(`${numbered(place)} `));
  if (slip && siblings.every((each) => !placeOf(each).includes("ayat"))) {
    const instrument = rulebook.instruments.find(({ id }) => slip.id.startsWith(`${id}:`));
    const suggestion = `${[numbered(place), ...letterOf(place)].join(" ")} ${shortTitle(instrument, "")}`;
    return { status: "no_such_provision", why: "number_not_paragraph", suggestion };
  }
  if (right.suggestion !== undefined) return { status: "misquoted", why: "known_misquotation", ...right };
  const missing = found.apart ? undefined : absent(rulebook, standing, place, { instruments, siblings });
  if (missing) return missing;
  const [act] = instruments;
  if (act && siblings.length && neverWorded(amendingLaws(rulebook, found), place))
    return notWorded(`${wordsOf(place, PARTS)} ${shortTitle(act, act.id)}`);
  const below = siblings.filter((each) => liesBelow(each.id, place));
  if (below.length) {
    const suggestion = below.map((each) => cite(rulebook, each)).join("; ");
    return wholeOf(standing, below) ?? { status: "incomplete", why: "which_part", suggestion };
  }
  const left = leftOut(rulebook, place, instruments);
  if (left?.repealed !== undefined && !found.apart && standing.since(left.repealed))
    return { status: "repealed", why: "repealed" };
  if (left) return { status: "not_encoded", why: "left_out" };
  if (siblings.length) return { status: "not_encoded", why: "known_article" };
  const amended = found.apart ? undefined : inAmendedLaw(rulebook, standing, place, instruments);
  return { status: "not_encoded", why: "known_instrument", ...(amended ? { suggestion: amended } : {}) };
}

/** `Pasal 71 ayat (4)`: in the law of those days that was its number. */
function isNumberedSo(standing: Standing, provision: Provision, place: CitedPlace): boolean {
  const wordings = standing.wordings(provision);
  return wordings.length > 0 && wordings.every(({ numbered }) => numbered !== undefined && names(numbered, place));
}

/** `Pasal 29 huruf j UU 3/2024`: encoded of the one law that it amends, whose articles keep their numbers. */
function inAmendedLaw(
  rulebook: Rulebook,
  standing: Standing,
  place: CitedPlace,
  cited: readonly Instrument[],
): string | undefined {
  const [amended, ...more] = rulebook.instruments.filter(({ amended_by }) =>
    amended_by?.some(({ instrument }) => cited.some(({ id }) => id === instrument)),
  );
  if (!amended || more.length > 0) return undefined;
  const there = rulebook.provisions.filter(({ id }) => id.startsWith(`${amended.id}:`) && liesAt(id, place));
  const live = there.some(standing.inPlay);
  return live ? `${wordsOf(place, PARTS)} ${shortTitle(amended, amended.id)}` : undefined;
}

/** A list of numbers cited as if they were paragraphs: `Pasal 4 ayat (15)`. */
function numbered({ article, paragraph }: CitedPlace): string {
  return `Pasal ${article} angka ${paragraph ?? ""}`;
}

function letterOf({ letter }: CitedPlace): readonly string[] {
  return letter === undefined ? [] : [`huruf ${letter}`];
}

/** An article or list cited whole: the defect that all its parts share, if they share one. */
function wholeOf(standing: Standing, parts: readonly Provision[]): Checked | undefined {
  const judged = parts.map((provision) => standing.of(provision));
  const [first] = judged;
  const shared = first && judged.every((each) => each.status === first.status);
  if (!shared || first.status === "confirmed" || first.status === "not_supported") return undefined;
  const suggested = new Set(judged.flatMap(({ suggestion }) => suggestion?.split("; ") ?? []));
  return { ...first, ...(suggested.size > 0 ? { suggestion: [...suggested].join("; ") } : {}) };
}

export function cite(rulebook: Rulebook, provision: Provision): string {
  return citeOf(rulebook, [{ provision }]);
}
