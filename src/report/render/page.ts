import { citeOf } from "../../answer/cite.js";
import { longDay } from "../../messages/day.js";
import type { Language } from "../../messages/language.js";
import { renderWords } from "../../messages/render.js";
import { reportWords } from "../../messages/report-words.js";
import { showWords } from "../../messages/show.js";
import type { Provision, Rulebook } from "../../rulebook/model.js";
import { packedRow, rowTexts } from "../guideline-row.js";
import { lexiconOf } from "../lexicon.js";
import { plainPaint } from "../paint.js";
import { dotted } from "../pretty/view.js";
import { readingsIn, type PackView } from "../show/condition.js";
import { readingLines } from "../show/reading.js";
import type { Block } from "./block.js";
import { itemsOf } from "./items.js";
import { testBlocks, type TestsOfChain } from "./tests.js";
import { versionBlocks } from "./version.js";

/** Wide enough that nothing is wrapped: the reader's page does that. */
const UNWRAPPED = 100_000;

/** How a page is made: the pack, the language, and the tests that stand beside the rules. */
export interface PageOptions {
  readonly rulebook: Rulebook;
  readonly language: Language;
  readonly tests: readonly TestsOfChain[];
}

/** One provision for a reviewer: what it is, every wording in full, its readings, its tests, and room to sign. */
export function pageOf(provision: Provision, { rulebook, language, tests }: PageOptions): Block[] {
  const view: PackView = {
    rulebook,
    language,
    words: reportWords[language],
    lexicon: lexiconOf(rulebook, language),
    paint: plainPaint,
    width: UNWRAPPED,
    on: provision.review.encoded_on,
    verbose: true,
  };
  const words = renderWords[language];
  const own = tests.filter(({ chain }) => chain.split("+").includes(provision.id));
  const notes = (provision.notes ?? []).map((note) => ({ depth: 0, text: note[language] }));
  return [
    { kind: "heading", level: 1, text: `${citeOf(rulebook, [{ provision }])}: ${provision.title[language]}` },
    { kind: "paragraph", text: identity(provision, view) },
    ...relations(provision, view),
    ...provision.versions.flatMap((version) => versionBlocks(version, view)),
    ...rowBlocks(provision, view),
    ...readingBlocks(provision, view),
    { kind: "heading", level: 2, text: words.tests },
    ...testBlocks(own, view),
    ...(notes.length === 0
      ? []
      : ([
          { kind: "heading", level: 2, text: words.notes },
          { kind: "list", items: notes },
        ] as const)),
    ...signature(provision, view),
  ];
}

function identity(provision: Provision, { language, lexicon }: PackView): string {
  const show = showWords[language];
  return dotted(
    provision.id,
    show.kind[provision.kind],
    provision.regime?.map((regime) => show.regime[regime]).join(", ") ?? show.everyContest,
    provision.track === undefined ? undefined : lexicon.track(provision.track),
  );
}

function relations(provision: Provision, { rulebook, language }: PackView): Block[] {
  const show = showWords[language];
  const punishers = rulebook.provisions.filter((each) => each.breach_of?.includes(provision.id) === true);
  const named = (id: string): string => {
    const other = rulebook.provisions.find((each) => each.id === id);
    return other === undefined ? id : `${citeOf(rulebook, [{ provision: other }])} (${id})`;
  };
  const items = [
    ...(provision.breach_of ?? []).map((id) => `${show.breachOf}: ${named(id)}`),
    ...punishers.map(({ id }) => `${show.punishedBy}: ${named(id)}`),
    ...(provision.no_sanction === undefined ? [] : [`${show.noSanction}: ${provision.no_sanction[language]}`]),
    ...(provision.succeeds ?? []).map(
      (each) => `${show.succeeds}: ${named(each.id)} (${show.correspondence[each.correspondence]})`,
    ),
  ].map((text) => ({ depth: 0, text }));
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** What a row of a guideline prints and leans on. */
function rowBlocks(provision: Provision, view: PackView): Block[] {
  const row = packedRow(provision, view.language);
  if (row === undefined) return [];
  return [{ kind: "list", items: rowTexts(row, view).map((text) => ({ depth: 0, text })) }];
}

function readingBlocks(provision: Provision, view: PackView): Block[] {
  const asked = new Set(
    provision.versions.flatMap((version) =>
      [...version.elements, ...(version.exceptions ?? [])].flatMap((part) => readingsIn(part, view.rulebook)),
    ),
  );
  const readings = view.rulebook.readings.filter(({ id }) => asked.has(id));
  if (readings.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: renderWords[view.language].readings },
    ...readings.map((reading): Block => ({ kind: "list", items: itemsOf(readingLines(reading, view)) })),
  ];
}

function signature({ review }: Provision, { language, words }: PackView): Block[] {
  const render = renderWords[language];
  const rows = review.by.map((name) => [name, "", "", ""]);
  return [
    { kind: "heading", level: 2, text: render.signature },
    {
      kind: "paragraph",
      text: dotted(
        words.encodedOn(longDay(review.encoded_on, language)),
        showWords[language].checkedAgainst[review.checked_against],
      ),
    },
    { kind: "table", head: render.signatureColumns, rows: [...rows, ["", "", "", ""]] },
  ];
}
