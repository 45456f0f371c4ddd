import { longDay } from "../../messages/day.js";
import { renderWords } from "../../messages/render.js";
import { penalText } from "../../messages/sanction.js";
import { showWords } from "../../messages/show.js";
import type { Element, Exception, ProvisionVersion, Sanction } from "../../rulebook/model.js";
import { dotted } from "../pretty/view.js";
import { conditionLines, type PackView } from "../show/condition.js";
import { tierSpan } from "../tier-span.js";
import type { Block, ListItem } from "./block.js";
import { itemsOf } from "./items.js";

/** One wording: norm and basis, elements in statutory order, exceptions, sanction, notes and sources. */
export function versionBlocks(version: ProvisionVersion, view: PackView): Block[] {
  const { language, words, lexicon } = view;
  const show = showWords[language];
  const { from, until, gap } = version.in_force;
  const window = show.version(longDay(from, language), until === undefined ? undefined : longDay(until, language));
  const heading = dotted(
    window,
    version.wording_by === undefined ? undefined : words.wordingBy(lexicon.instrument(version.wording_by)),
    version.certainty === "confirmed" ? undefined : words.certainty[version.certainty],
  );
  const as = version.elements_as;
  return [
    { kind: "heading", level: 2, text: heading },
    { kind: "paragraph", text: version.norm[language] },
    { kind: "paragraph", text: `${show.basis}: ${basisText(version, view)}` },
    ...(version.procedure === undefined ? [] : [paragraph(version.procedure.what[language])]),
    ...(version.elements.length === 0
      ? []
      : ([
          { kind: "heading", level: 3, text: show.elements },
          ...(as === undefined ? [] : [paragraph(renderWords[language].elementsAs(longDay(as, language)))]),
          { kind: "list", items: version.elements.flatMap((each, index) => elementItems(each, index + 1, view)) },
        ] as const)),
    ...exceptionBlocks(version.exceptions ?? [], view),
    ...(version.sanction === undefined
      ? []
      : ([
          { kind: "heading", level: 3, text: show.sanction },
          paragraph(dotted(sanctionText(version.sanction, view), version.sanction.ref)),
        ] as const)),
    ...(version.notes ?? []).map((note) => paragraph(`${words.note}: ${note[language]}`)),
    paragraph(`${show.sources}: ${version.sources.map(({ title, url }) => dotted(title, url)).join("; ")}`),
    ...(gap === undefined ? [] : [paragraph(`${show.gap}: ${gap[language]}`)]),
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function basisText({ basis }: ProvisionVersion, { lexicon, language }: PackView): string {
  return basis
    .map(({ instrument, at, passage_sha256: hash }) => {
      const place = `${at} ${lexicon.instrument(instrument)}`;
      return hash === undefined ? place : `${place} (${renderWords[language].locked}, ${hash.slice(0, 12)})`;
    })
    .join("; ");
}

function elementItems(element: Element, number: number, view: PackView): ListItem[] {
  const { language, words } = view;
  const certainty =
    element.certainty === undefined || element.certainty === "confirmed"
      ? undefined
      : words.certainty[element.certainty];
  const about = dotted(showWords[language].role[element.role], element.id, element.ref, certainty);
  return [
    { depth: 0, number, text: element.text[language] },
    { depth: 1, text: about },
    ...deeper(itemsOf(conditionLines(element, 0, view))),
    ...(element.note === undefined ? [] : [{ depth: 1, text: `${words.note}: ${element.note[language]}` }]),
  ];
}

function deeper(items: readonly ListItem[]): ListItem[] {
  return items.map((item) => ({ ...item, depth: item.depth + 1 }));
}

function exceptionBlocks(exceptions: readonly Exception[], view: PackView): Block[] {
  if (exceptions.length === 0) return [];
  const { language, words } = view;
  const items = exceptions.flatMap((exception): ListItem[] => [
    { depth: 0, text: `${exception.text?.[language] ?? exception.id} (${words.exceptionType[exception.type]})` },
    { depth: 1, text: dotted(exception.ref, showWords[language].defeats(exception.defeats)) },
    ...deeper(itemsOf(conditionLines(exception, 0, view))),
  ]);
  return [
    { kind: "heading", level: 3, text: words.exceptions },
    { kind: "list", items },
  ];
}

function sanctionText(sanction: Sanction, view: PackView): string {
  return "ladder" in sanction ? tierSpan(sanction, view) : penalText(sanction, view.language);
}
