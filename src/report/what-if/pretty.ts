import type {
  WhatIfAnswer,
  WhatIfChange,
  WhatIfProvision,
  WhatIfSide,
  WhatIfTrack,
} from "../../answer/what-if/model.js";
import { citeOf } from "../../answer/cite.js";
import { closingLine } from "../../messages/closing.js";
import { longDay, spellActDays } from "../../messages/day.js";
import { reportWords } from "../../messages/report-words.js";
import { elementMark, elementWord, outcomeMark, outcomeOf, outcomeWord } from "../../messages/status.js";
import { whatIfWords } from "../../messages/what-if.js";
import { bodyName } from "../../messages/body.js";
import type { Json } from "../../text/canonical-json.js";
import { plainLine } from "../../text/plain.js";
import { cell, rowLines, tableWidths } from "../layout/columns.js";
import { mapStrings } from "../map-strings.js";
import { gateName } from "../pretty/element.js";
import { dotted, hanging, paragraph } from "../pretty/view.js";
import type { PackView } from "../show/condition.js";
import { reachText } from "./reach.js";
import { sweepLines } from "./sweep-lines.js";

/** Provisions of each kind that are listed before they are only counted. */
const MOST = 10;
const gap = 2;

/** The terminal view: what was supposed, the tracks side by side, the provisions that come out differently. */
export function whatIfText(raw: WhatIfAnswer, view: PackView): string {
  const answer = mapStrings(raw, plainLine);
  const words = whatIfWords[view.language];
  const { paint } = view;
  const status = answer.provisions.filter(({ before, after }) => before?.status !== after?.status);
  const reasons = answer.provisions.filter((each) => !status.includes(each));
  const lines = [
    ...paragraph(words.title(answer.incident.id), 0, view, paint.title),
    ...changeLines(answer.changes, view),
    "",
    // A sweep alone supposes nothing else.
    ...(answer.sweep !== undefined && answer.changes.length === 0 ? [] : trackLines(answer.tracks, view)),
    ...(answer.provisions.length === 0 && answer.sweep === undefined ? [words.nothing, ""] : []),
    ...section(words.status, status, status, view),
    ...section(words.reasons, reasons, reasons.filter(concerns), view),
    ...(answer.sweep === undefined ? [] : sweepLines(answer.sweep, view)),
    ...paragraph(words.closing, 0, view, paint.dim),
    ...paragraph(closingLine[view.language], 0, view, paint.dim),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function citeIn(id: string, { rulebook }: PackView): string {
  const provision = rulebook.provisions.find((each) => each.id === id);
  return provision === undefined ? id : citeOf(rulebook, [{ provision }]);
}

const textOf = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A value as the incident has it, in words: the label of a slug, yes or no, a spelled day, who found it. */
function valueText(path: string, value: Json, view: PackView): string {
  const { lexicon, language } = view;
  const { yes, no, factState } = reportWords[language];
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "string" || typeof value === "number") return lexicon.value(path, value);
  if (Array.isArray(value)) return value.map((each: Json) => valueText(path, each, view)).join(", ");
  if (value === null) return "";
  const {
    unknown,
    not_applicable,
    value: inner,
    contested,
    one_of,
    by,
    for: about,
    from,
    to,
    on,
    before,
    between,
  } = value as Readonly<Record<string, Json>>;
  if (Array.isArray(one_of))
    return dotted(
      `${factState.one_of} ${valueText(path, one_of, view)}`,
      unknown === undefined ? undefined : textOf(unknown),
    );
  if (unknown !== undefined) return dotted(factState.unknown, textOf(unknown));
  if (not_applicable === true) return factState.not_applicable;
  if (typeof from === "string" && typeof to === "string")
    return `${longDay(from, language)} – ${longDay(to, language)}`;
  if (typeof on === "string") return longDay(on, language);
  const [first, last] = Array.isArray(between) ? between.map((each: Json) => each) : [];
  if (typeof first === "string" && typeof last === "string")
    return spellActDays({ days: `${first}..${last}`, one_day: true }, language);
  if (inner === undefined) return JSON.stringify(value);
  if (Array.isArray(contested))
    return `${factState.contested} ${valueText(path, [...new Set<Json>([inner, ...contested.map((each: Json) => each)])], view)}`;
  const said = valueText(path, inner, view);
  if (contested === true) return `${factState.contested} ${said}`;
  if (typeof before === "string") return whatIfWords[language].beforeDay(longDay(before, language), said);
  // Of a text or list both are undefined.
  const { body } = (by ?? {}) as Readonly<Record<string, Json | undefined>>;
  const { provision } = (about ?? {}) as Readonly<Record<string, Json | undefined>>;
  return [
    said,
    ...(body === undefined ? [] : [reportWords[language].accordingTo(bodyName(textOf(body), language))]),
    ...(provision === undefined ? [] : [whatIfWords[language].about(citeIn(textOf(provision), view))]),
  ].join(", ");
}

function changeText({ kind, path, of, value }: WhatIfChange, view: PackView): string {
  const words = whatIfWords[view.language];
  if (kind === "law_on") return words.lawOn(longDay(textOf(value), view.language));
  if (kind === "reading") return `${view.words.reading} ${path}: ${textOf(value)}`;
  const name = `${view.lexicon.named(path)}${of === undefined ? "" : ` (${of})`}`;
  const said = kind === "unset" ? words.removed : valueText(path, value, view);
  return `${name}${name.endsWith("?") ? "" : ":"} ${said}`;
}

function changeLines(changes: readonly WhatIfChange[], view: PackView): string[] {
  const words = whatIfWords[view.language];
  const lead = `${words.changed}: `;
  const said = changes.length === 0 ? words.nothingChanged : changes.map((each) => changeText(each, view)).join("; ");
  return hanging(lead, lead.length, said, 0, view);
}

function sideText(side: WhatIfTrack["before"], view: PackView): string {
  const words = whatIfWords[view.language];
  if (side === null) return words.none;
  const { status, tier } = side;
  return dotted(
    `${outcomeMark[status]} ${outcomeWord[view.language][status]}`,
    tier === null ? undefined : reachText(tier, view),
  );
}

/** The tracks before and after; those that stay only when asked for. */
function trackLines(tracks: readonly WhatIfTrack[], view: PackView): string[] {
  const words = whatIfWords[view.language];
  const { paint } = view;
  const shown = view.verbose ? tracks : tracks.filter(({ changed }) => changed);
  const left = tracks.length - shown.length;
  const several = new Set(tracks.map(({ actor }) => actor)).size > 1;
  const rows = shown.map(({ title, actor, before, after }) => [
    cell(dotted(title, several ? actor : undefined)),
    cell(sideText(before, view)),
    cell(sideText(after, view), paint.strong),
  ]);
  const head = [view.words.track, words.before, words.after].map((text) => cell(text, paint.dim));
  const widths = tableWidths([head, ...rows], [18, 14, 14], view.width, gap);
  return [
    ...(rows.length === 0 ? [words.noTrackDiffers] : [head, ...rows].flatMap((row) => rowLines(row, widths, gap))),
    ...(left > 0 && rows.length > 0 ? [paint.dim(words.same(left))] : []),
    "",
  ];
}

/** Whether it is in play on either side: what fails on both for other reasons is counted. */
function concerns({ before, after }: WhatIfProvision): boolean {
  return [before, after].some((side) => side !== null && ["fulfilled", "open", "excepted"].includes(side.status));
}

function section(
  title: string,
  provisions: readonly WhatIfProvision[],
  brief: readonly WhatIfProvision[],
  view: PackView,
): string[] {
  if (provisions.length === 0) return [];
  const words = whatIfWords[view.language];
  const shown = view.verbose ? provisions : brief.slice(0, MOST);
  const left = provisions.length - shown.length;
  return [
    view.paint.heading(`${title} (${provisions.length})`),
    ...shown.flatMap((each) => provisionLines(each, view)),
    ...(left === 0 ? [] : paragraph(words.others(left), 2, view, view.paint.dim)),
    "",
  ];
}

function outcomeText(side: WhatIfSide | null, view: PackView): string {
  if (side === null) return whatIfWords[view.language].absent;
  const outcome = outcomeOf(side);
  return `${outcomeMark[outcome]} ${outcomeWord[view.language][outcome]}`;
}

/** `◐ belum → ● terpenuhi  Pasal 71 …`, with the wording and the elements that differ below. */
function provisionLines(provision: WhatIfProvision, view: PackView): string[] {
  const { paint, language, words } = view;
  const { cite, actor, act, before, after, elements } = provision;
  // Where one side has no wording in force, every element comes or goes with it.
  const onOneSide = (["before", "after"] as const).some((side) => elements.every((each) => each[side] === null));
  const told = onOneSide && !view.verbose ? [] : elements;
  const elementsText = told.map(({ text, id, ref, before: one, after: other }) => {
    const side = (status: typeof one): string =>
      status === null ? whatIfWords[language].none : `${elementMark[status]} ${elementWord[language][status]}`;
    return `${text === "" ? gateName({ id, ref }, view) : text}: ${side(one)} → ${side(other)}`;
  });
  const law = (side: WhatIfSide | null): string | undefined =>
    side?.law == null
      ? undefined
      : words.law(
          longDay(side.law.version_from, language),
          side.law.version_until === null ? null : longDay(side.law.version_until, language),
        );
  const laws = [law(before), law(after)];
  return [
    ...paragraph(`${outcomeText(before, view)} → ${outcomeText(after, view)}`, 2, view),
    ...paragraph(cite, 4, view, paint.strong),
    ...paragraph(dotted(actor, act), 4, view, paint.dim),
    ...(laws[0] === laws[1]
      ? []
      : paragraph(laws.map((each) => each ?? whatIfWords[language].none).join(" → "), 6, view, paint.dim)),
    ...elementsText.flatMap((text) => paragraph(text, 6, view, paint.dim)),
  ];
}
