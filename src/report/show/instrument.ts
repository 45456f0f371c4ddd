import { placeOf, shortTitle } from "../../answer/cite.js";
import { longDay } from "../../messages/day.js";
import { showWords } from "../../messages/show.js";
import type { Certainty, Instrument } from "../../rulebook/model.js";
import { dotted, hanging, paragraph } from "../pretty/view.js";
import { conditionLines, type PackView } from "./condition.js";
import { packView, pageOf, sourcesText, type ShowOptions } from "./view.js";

/** A heading with an item a line; nothing where there are none. */
function listed(heading: string, items: readonly string[], view: PackView): string[] {
  if (items.length === 0) return [];
  return [view.paint.heading(heading), ...items.flatMap((item) => hanging("– ", 2, item, 2, view)), ""];
}

/** What became of the instrument: in force since, changed by, repealed by. */
function lifeLines(instrument: Instrument, view: PackView): string[] {
  const { language, words, lexicon } = view;
  const show = showWords[language];
  const { in_force, repealed, amended_by, last_article } = instrument;
  const sure = (certainty: Certainty | undefined): string | undefined =>
    certainty === undefined || certainty === "confirmed" ? undefined : words.certainty[certainty];
  const changes = (amended_by ?? []).map(
    (each) => `${lexicon.instrument(each.instrument)} (${longDay(each.on, language)})`,
  );
  return [
    ...paragraph(
      dotted(
        show.version(
          longDay(in_force.from, language),
          repealed === undefined ? undefined : longDay(repealed.on, language),
        ),
        sure(in_force.certainty),
        repealed === undefined ? undefined : `${show.repealedBy} ${lexicon.instrument(repealed.by)}`,
      ),
      0,
      view,
    ),
    ...(repealed?.savings === undefined ? [] : paragraph(repealed.savings[language], 0, view, view.paint.dim)),
    ...(changes.length === 0 ? [] : paragraph(`${show.amendedBy}: ${changes.join("; ")}`, 0, view)),
    ...(last_article === undefined
      ? []
      : paragraph(dotted(show.lastArticle(last_article.number), sure(last_article.certainty)), 0, view)),
  ];
}

/** A statute, regulation, guideline or decision: its life, what of it is encoded, what is not, how it is misquoted. */
export function showInstrument(instrument: Instrument, options: ShowOptions): string {
  const { rulebook } = options;
  const view = packView(options, rulebook.pack.verified_on);
  const { language, paint, words } = view;
  const show = showWords[language];
  const provisions = rulebook.provisions.filter(({ id }) => id.startsWith(`${instrument.id}:`));
  const { gazette } = instrument;
  return pageOf([
    ...paragraph(`${shortTitle(instrument, instrument.id)}: ${instrument.title[language]}`, 0, view, paint.title),
    ...paragraph(
      dotted(
        instrument.id,
        gazette?.ln === undefined ? undefined : `LN ${gazette.ln.replace(/^LN /u, "")}`,
        gazette?.tln === undefined ? undefined : `TLN ${gazette.tln.replace(/^TLN /u, "")}`,
        instrument.aliases?.join(", "),
      ),
      0,
      view,
      paint.dim,
    ),
    ...lifeLines(instrument, view),
    "",
    ...(instrument.transition ?? []).flatMap((each) => [
      ...paragraph(`${show.transition}: ${each.text[language]} (${each.ref})`, 0, view),
      ...conditionLines(each.when, 2, view),
      "",
    ]),
    ...listed(
      show.encoded(provisions.length),
      provisions.map((each) => dotted(placeOf(each), each.title[language], each.id)),
      view,
    ),
    ...listed(
      words.notEncoded,
      (instrument.not_encoded ?? []).map(({ at, reason }) => `${at}: ${reason[language]}`),
      view,
    ),
    ...listed(
      show.misquotations,
      (instrument.misquotations ?? []).map(({ given, right, why }) => `${given} → ${right}: ${why[language]}`),
      view,
    ),
    ...(instrument.notes ?? []).flatMap((note) => paragraph(`${words.note}: ${note[language]}`, 0, view)),
    ...paragraph(`${show.sources}: ${sourcesText(instrument.sources)}`, 0, view, paint.dim),
  ]);
}
