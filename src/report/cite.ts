import type { CitationStatus } from "../answer/model.js";
import type { ScannedCitation } from "../citation/scan.js";
import { citationGroup, citeWords, type CitationGroup } from "../messages/cite.js";
import { longDay } from "../messages/day.js";
import type { Language } from "../messages/language.js";
import { reportWords } from "../messages/report-words.js";
import type { Mark } from "../messages/status.js";
import type { IsoDay } from "../rulebook/model.js";
import { plainLine } from "../text/plain.js";
import { wrap } from "./layout/wrap.js";
import type { Paint } from "./paint.js";

/** The citations of one text. */
export interface CitedSource {
  /** File, `stdin`, or empty for a text on the command line. */
  readonly name: string;
  /** The citations of an incident, checked against the incident itself. */
  readonly incident: boolean;
  readonly citations: readonly ScannedCitation[];
}

/** What the citations were checked against; absent where it was not named. */
export interface CheckedAgainst {
  readonly on?: IsoDay;
  readonly election?: string;
  readonly status?: readonly string[];
}

export interface CiteView {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** Names of the capacities and of the election, for people. */
  readonly named: CheckedAgainst;
}

const marks: Readonly<Record<CitationGroup, Mark>> = { right: "●", wrong: "○", incomplete: "◐", unknown: "◐" };
/** Up to this many right citations are listed without being asked for. */
const FEW = 12;

/** The citations of some texts for people: what is wrong in full, what is right as long as there is little of it. */
export function citeText(sources: readonly CitedSource[], view: CiteView): string {
  const words = citeWords[view.language];
  const all = sources.flatMap(({ citations }) => citations);
  const counts = countsOf(all);
  const showRight = view.verbose || counts.right <= FEW;
  const hidden = showRight ? 0 : all.filter(isRight).length;
  const lines = [
    ...(view.quiet ? [] : sources.flatMap((source) => sourceLines(source, showRight, sources.length > 1, view))),
    ...wrap(counts.all === 0 ? words.nothing : words.counts(counts), view.width).map(view.paint.strong),
    ...(hidden === 0 ? [] : wrap(words.listWith(hidden), view.width).map(view.paint.dim)),
    ...(counts.all === 0 ? [] : wrap(circumstances(sources, view), view.width).map(view.paint.dim)),
    ...wrap(words.closing, view.width).map(view.paint.dim),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function isRight({ status }: ScannedCitation): boolean {
  return citationGroup[status] === "right";
}

export function countsOf(
  citations: readonly ScannedCitation[],
): Record<CitationGroup, number> & { readonly all: number } {
  const counts = { all: citations.length, right: 0, wrong: 0, incomplete: 0, unknown: 0 };
  for (const { status } of citations) counts[citationGroup[status]] += 1;
  return counts;
}

function circumstances(sources: readonly CitedSource[], { language, named }: CiteView): string {
  const words = citeWords[language];
  if (sources.every(({ incident }) => incident)) return words.checkedForIncident;
  const said = [
    ...(named.on === undefined ? [] : [longDay(named.on, language)]),
    ...(named.election === undefined ? [] : [named.election]),
    ...(named.status ?? []),
  ];
  const unsaid = (["on", "election", "status"] as const).filter((option) => named[option] === undefined);
  return [
    ...(said.length ? [words.checkedFor(said.join(", "))] : []),
    ...(unsaid.length ? [words.unchecked(unsaid.map((option) => `--${option}`).join(", "))] : []),
  ].join(" ");
}

function sourceLines(source: CitedSource, showRight: boolean, several: boolean, view: CiteView): string[] {
  const words = citeWords[view.language];
  const wanted = repeated(source.citations.filter((each) => showRight || !isRight(each)));
  const shown = view.verbose ? wanted : firstOfEach(wanted);
  const rest = wanted.length - shown.length;
  const name = plainLine(source.name);
  if (source.citations.length === 0 && name !== "") return [...wrap(words.none(name), view.width), ""];
  if (shown.length === 0) return [];
  return [
    ...(several ? [view.paint.heading(name)] : []),
    ...shown.flatMap((group) => citationLines(group, source, view)),
    ...(rest === 0 ? [] : wrap(words.moreWith(rest), view.width).map(view.paint.dim)),
    "",
  ];
}

/** Everything that is wrong, and the first of what only says too little or is not in the pack. */
function firstOfEach(groups: readonly Repeated[]): readonly Repeated[] {
  const seen = { right: 0, wrong: 0, incomplete: 0, unknown: 0 };
  return groups.filter(({ first }) => {
    const kind = citationGroup[first.status];
    seen[kind] += 1;
    return kind === "wrong" || seen[kind] <= FEW;
  });
}

/** What is cited again in the same words, with the same result. */
interface Repeated {
  readonly first: ScannedCitation;
  readonly others: ScannedCitation[];
}

/** What is cited again in the same words, with the same result, is told once. */
function repeated(citations: readonly ScannedCitation[]): readonly Repeated[] {
  const groups = new Map<string, Repeated>();
  for (const each of citations) {
    const key = JSON.stringify([each.given.toLowerCase(), each.status, each.resolved ?? null]);
    const group = groups.get(key);
    if (group) group.others.push(each);
    else groups.set(key, { first: each, others: [] });
  }
  return [...groups.values()];
}

function citationLines({ first, others }: Repeated, source: CitedSource, view: CiteView): string[] {
  const { paint, width, language } = view;
  const words = citeWords[language];
  const kind = citationGroup[first.status];
  const style = paint.outcome(kind === "right" ? "fulfilled" : kind === "wrong" ? "not_fulfilled" : "open");
  const at = source.name === "" ? undefined : placeOf(first, source);
  const places = others.map(({ at: { line, column } }) => `${line}:${column}`);
  const heading = wrap(plainLine(first.given), width - 2);
  const below = (text: string): string[] => wrap(text, width - 4).map((line) => `    ${line}`);
  return [
    ...heading.map((line, index) => (index === 0 ? `${style(marks[kind])} ${line}` : `  ${line}`)),
    ...[
      below(dotted(reportWords[language].citation[first.status], behind(first, view))),
      first.cite === undefined ? [] : below(dotted(first.cite, first.title, lifeOf(first, view))),
      first.addresses === undefined ? [] : below(words.addresses(first.addresses)),
      first.suggestion === undefined ? [] : below(words.see(shortened(first.suggestion))),
      first.explanation === undefined ? [] : below(first.explanation),
      at === undefined && places.length === 0
        ? []
        : below(dotted(at, places.length === 0 ? undefined : words.also(someOf(places)))),
    ]
      .flat()
      .map((line, index) => (index === 0 ? line : paint.dim(line))),
  ];
}

function placeOf({ at }: ScannedCitation, { name }: CitedSource): string {
  return plainLine(`${name}:${at.line}:${at.column}`);
}

function behind({ why, mention, status }: ScannedCitation, { language }: CiteView): string | undefined {
  if (mention && status === "confirmed") return citeWords[language].mentioned;
  return citeWords[language].why[why] ?? reportWords[language].citationWhy[why];
}

function lifeOf({ in_force, status }: ScannedCitation, { language }: CiteView): string | undefined {
  const told: readonly CitationStatus[] = ["confirmed", "repealed", "not_yet_in_force", "misquoted"];
  if (in_force === undefined || !told.includes(status)) return undefined;
  const until = in_force.until === null ? null : longDay(in_force.until, language);
  return citeWords[language].inForce(longDay(in_force.from, language), until);
}

const MOST = 4;

function shortened(list: string): string {
  const parts = list.split("; ");
  return parts.length <= MOST ? list : `${parts.slice(0, MOST).join("; ")}; …`;
}

function someOf(places: readonly string[]): string {
  return places.length <= 8 ? places.join(", ") : `${places.slice(0, 8).join(", ")}, …`;
}

function dotted(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
