import { citeOf } from "../../answer/cite.js";
import { limitText } from "../../messages/counted.js";
import { longDay } from "../../messages/day.js";
import { penalText } from "../../messages/sanction.js";
import { showWords } from "../../messages/show.js";
import type { Element, Exception, Procedure, Provision, ProvisionVersion, Sanction } from "../../rulebook/model.js";
import { dotted, hanging, paragraph } from "../pretty/view.js";
import { packedRow, rowTexts } from "../guideline-row.js";
import { tierSpan } from "../tier-span.js";
import { conditionLines, readingsIn, type PackView } from "./condition.js";
import { readingLines } from "./reading.js";
import { packView, pageOf, sourcesText, type ShowOptions } from "./view.js";

const citation = (provision: Provision, { rulebook }: PackView): string => citeOf(rulebook, [{ provision }]);

function named(id: string, view: PackView): string {
  const provision = view.rulebook.provisions.find((each) => each.id === id);
  return provision === undefined ? id : `${citation(provision, view)} (${id})`;
}

function elementLines(element: Element, number: number, view: PackView): string[] {
  const { language, paint, words } = view;
  const certainty =
    element.certainty === undefined || element.certainty === "confirmed"
      ? undefined
      : words.certainty[element.certainty];
  const lead = `${number}. `;
  return [
    ...hanging(lead, lead.length, element.text[language], 4, view),
    ...paragraph(
      dotted(showWords[language].role[element.role], element.id, element.ref, certainty),
      7,
      view,
      paint.dim,
    ),
    ...conditionLines(element, 7, view),
    ...(element.note === undefined ? [] : paragraph(`${words.note}: ${element.note[language]}`, 7, view)),
  ];
}

function exceptionLines(exception: Exception, view: PackView): string[] {
  const { language, paint, words } = view;
  const text = exception.text?.[language] ?? exception.id;
  return [
    ...hanging("– ", 2, `${text} (${words.exceptionType[exception.type]})`, 4, view),
    ...paragraph(dotted(exception.ref, showWords[language].defeats(exception.defeats)), 6, view, paint.dim),
    ...conditionLines(exception, 6, view),
  ];
}

function sanctionText(sanction: Sanction, view: PackView): string {
  return "ladder" in sanction ? tierSpan(sanction, view) : penalText(sanction, view.language);
}

/** Which tracks it belongs to, how long it may take, and what hangs on it. */
function procedureLines({ tracks, limit, tiers, effect_on: effect }: Procedure, view: PackView): string[] {
  const { language, lexicon, words, paint } = view;
  const event = limit?.event?.[language];
  const text = dotted(
    tracks.map((track) => lexicon.track(track)).join(", "),
    limit && limitText({ ...limit, event }, language),
    tiers?.map((tier) => lexicon.tier("", tier)).join(", "),
    effect && `${words.admissibility}: ${effect.map((track) => lexicon.track(track)).join(", ")}`,
  );
  return paragraph(`${words.procedure}: ${text}`, 2, view, paint.dim);
}

function versionLines(version: ProvisionVersion, view: PackView): string[] {
  const { language, paint, words, lexicon } = view;
  const show = showWords[language];
  const until = version.in_force.until;
  const window = show.version(
    longDay(version.in_force.from, language),
    until === undefined ? undefined : longDay(until, language),
  );
  const heading = dotted(
    window,
    version.wording_by === undefined ? undefined : words.wordingBy(lexicon.instrument(version.wording_by)),
    version.certainty === "confirmed" ? undefined : words.certainty[version.certainty],
  );
  const basis = version.basis.map(({ instrument, at }) => `${at} ${lexicon.instrument(instrument)}`).join("; ");
  return [
    ...paragraph(heading, 0, view, paint.heading),
    ...paragraph(version.norm[language], 2, view),
    ...paragraph(`${show.basis}: ${basis}`, 2, view, paint.dim),
    ...(version.procedure === undefined ? [] : procedureLines(version.procedure, view)),
    "",
    ...(version.elements.length === 0 && version.procedure ? [] : [`  ${paint.strong(show.elements)}`]),
    ...version.elements.flatMap((element, index) => elementLines(element, index + 1, view)),
    ...(version.exceptions === undefined || version.exceptions.length === 0
      ? []
      : [
          "",
          `  ${paint.strong(words.exceptions)}`,
          ...version.exceptions.flatMap((each) => exceptionLines(each, view)),
        ]),
    ...(version.sanction === undefined
      ? []
      : ["", `  ${paint.strong(show.sanction)}`, ...paragraph(sanctionText(version.sanction, view), 4, view)]),
    ...(version.notes ?? []).flatMap((note) => paragraph(`${words.note}: ${note[language]}`, 2, view, paint.dim)),
    ...paragraph(`${show.sources}: ${sourcesText(version.sources)}`, 2, view, paint.dim),
    ...(version.in_force.gap === undefined ? [] : paragraph(`${show.gap}: ${version.in_force.gap[language]}`, 2, view)),
    "",
  ];
}

function reviewText({ review }: Provision, tests: number | undefined, view: PackView): string {
  const show = showWords[view.language];
  return dotted(
    view.words.encodedOn(longDay(review.encoded_on, view.language)),
    show.checkedAgainst[review.checked_against],
    review.by.length === 0 ? view.words.reviewed(0, 1) : show.reviewedBy(review.by.join(", ")),
    tests === undefined ? undefined : show.tests(tests),
  );
}

/** One provision as a lawyer reads it: what it is, every wording with its elements in order, and who stands behind it. */
export function showProvision(provision: Provision, options: ShowOptions): string {
  const { rulebook, language } = options;
  const view = packView(options, provision.review.encoded_on);
  const { paint } = view;
  const show = showWords[language];
  const { words, lexicon } = view;
  const punishers = rulebook.provisions.filter((each) => each.breach_of?.includes(provision.id) === true);
  const questions = new Set(
    provision.versions.flatMap((version) =>
      [...version.elements, ...(version.exceptions ?? [])].flatMap((part) => readingsIn(part, rulebook)),
    ),
  );
  const readings = rulebook.readings.filter(({ id }) => questions.has(id));
  const regime = provision.regime?.map((each) => show.regime[each]).join(", ") ?? show.everyContest;
  const row = packedRow(provision, language);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [show.breachOf, (provision.breach_of ?? []).map((id) => named(id, view))],
    [show.punishedBy, punishers.map(({ id }) => named(id, view))],
    [show.noSanction, provision.no_sanction === undefined ? [] : [provision.no_sanction[language]]],
    [
      show.succeeds,
      (provision.succeeds ?? []).map((each) => `${named(each.id, view)} (${show.correspondence[each.correspondence]})`),
    ],
  ];
  const lines = [
    ...paragraph(`${citation(provision, view)}: ${provision.title[language]}`, 0, view, paint.title),
    ...paragraph(
      dotted(
        provision.id,
        show.kind[provision.kind],
        regime,
        provision.track === undefined ? undefined : lexicon.track(provision.track),
      ),
      0,
      view,
      paint.dim,
    ),
    ...rows.flatMap(([label, texts]) => texts.flatMap((text) => paragraph(`${label}: ${text}`, 0, view))),
    "",
    ...provision.versions.toReversed().flatMap((version) => versionLines(version, view)),
    ...(row === undefined ? [] : [...rowTexts(row, view).flatMap((text) => paragraph(text, 0, view)), ""]),
    ...readings.flatMap((reading) => readingLines(reading, view)),
    ...(provision.notes ?? []).flatMap((note) => paragraph(`${words.note}: ${note[language]}`, 0, view)),
    ...(provision.notes === undefined || provision.notes.length === 0 ? [] : [""]),
    ...paragraph(`${show.review}: ${reviewText(provision, options.tests, view)}`, 0, view, paint.dim),
  ];
  return pageOf(lines);
}
