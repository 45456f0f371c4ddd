import { longDay } from "../../messages/day.js";
import { showWords } from "../../messages/show.js";
import type { Definition, DefinitionVersion } from "../../rulebook/model.js";
import { dotted, paragraph } from "../pretty/view.js";
import { conditionLines, readingsIn, type PackView } from "./condition.js";
import { readingLines } from "./reading.js";
import { packView, pageOf, readBy, sourcesText, type ShowOptions } from "./view.js";

function versionLines(version: DefinitionVersion, view: PackView): string[] {
  const { language, paint, words } = view;
  const show = showWords[language];
  const { from, until } = version.in_force;
  return [
    ...paragraph(
      dotted(
        show.version(longDay(from, language), until === undefined ? undefined : longDay(until, language)),
        version.certainty === "confirmed" ? undefined : words.certainty[version.certainty],
      ),
      0,
      view,
      paint.heading,
    ),
    ...conditionLines(version.condition, 2, view),
    ...paragraph(`${show.basis}: ${version.ref}`, 2, view, paint.dim),
    ...paragraph(`${show.sources}: ${sourcesText(version.sources)}`, 2, view, paint.dim),
    "",
  ];
}

/** A legal concept that several provisions use: its wordings, newest first, and where it is used. */
export function showDefinition(definition: Definition, options: ShowOptions): string {
  const { rulebook } = options;
  const view = packView(options, rulebook.pack.verified_on);
  const { language, paint, lexicon } = view;
  const show = showWords[language];
  const used = readBy(rulebook, (condition) => "meets" in condition && condition.meets === definition.id);
  const questions = new Set(definition.versions.flatMap(({ condition }) => readingsIn(condition, rulebook)));
  return pageOf([
    ...paragraph(`${definition.title[language]} (${definition.id})`, 0, view, paint.title),
    ...paragraph(definition.text[language], 0, view),
    "",
    ...definition.versions.toReversed().flatMap((version) => versionLines(version, view)),
    ...rulebook.readings.filter(({ id }) => questions.has(id)).flatMap((reading) => readingLines(reading, view)),
    ...(used.length === 0 ? [] : paragraph(`${show.usedBy}: ${lexicon.cite(used)}`, 0, view)),
  ]);
}
