/** The study of one incident, section by section: the structure of a supervisor's *kajian*. */
import type { CaseSection } from "../../messages/case.js";
import { shortDay } from "../../messages/day.js";
import { nothingShown } from "../marks.js";
import { forumShort } from "../forum.js";
import { nearestDeadline } from "../pretty/deadline.js";
import { tracksOf } from "../pretty/order.js";
import { actorParts } from "./actors.js";
import { chronologyParts } from "./chronology.js";
import { citationParts } from "./citations.js";
import { forumParts } from "./forum.js";
import { identityParts, packParts } from "./identity.js";
import { precedentParts } from "./likeness.js";
import { closingParts, limitParts } from "./limits.js";
import type { CaseDocument, Cells, Part } from "./model.js";
import { provisionParts } from "./provisions.js";
import { questionParts } from "./questions.js";
import { readingParts } from "./readings.js";
import type { CaseSource, CaseView } from "./source.js";
import { timelineParts } from "./time-line.js";
import { outcomeCell } from "./verdict.js";

type Section = (source: CaseSource, view: CaseView) => readonly Part[];

const sections: readonly (readonly [CaseSection, Section])[] = [
  ["identity", identityParts],
  ["summary", summaryParts],
  ["chronology", chronologyParts],
  ["actors", actorParts],
  ["timeline", timelineParts],
  ["provisions", provisionParts],
  ["open", questionParts],
  ["readings", readingParts],
  ["precedents", precedentParts],
  ["citations", citationParts],
  ["forum", forumParts],
  ["limits", limitParts],
  ["pack", (_source, view) => packParts(view)],
  ["signature", signatureParts],
];

export function studyOf(source: CaseSource, view: CaseView): CaseDocument {
  const { says } = view;
  const { id, title } = source.answer.incident;
  const name = title === null ? id : `${title} (${id})`;
  return {
    title: name,
    parts: [
      { kind: "heading", level: 1, text: says.title },
      { kind: "paragraph", text: name },
      ...sections.flatMap(([section, parts], index): readonly Part[] => [
        {
          kind: "heading",
          level: 2,
          text: `${index + 1}. ${says.section[section]}`,
        },
        ...parts(source, view),
      ]),
    ],
  };
}

/** A row for each track of each person: outcome, forum, time limit. */
function summaryParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  const { says, words, language } = view;
  const several = answer.actors.length > 1;
  const rows = answer.actors.flatMap(({ id }) =>
    tracksOf(answer, id)
      .filter(({ onlyNear }) => !onlyNear)
      .map(({ track }): readonly Cells[] => {
        const due = nearestDeadline(track.deadlines)?.due;
        return [
          several ? `${track.title} (${id})` : track.title,
          outcomeCell(track.status, view),
          forumShort(track, words),
          due === undefined || due === null ? words.none : shortDay(due, language),
        ];
      }),
  );
  if (rows.length === 0) return [{ kind: "paragraph", text: nothingShown(answer, language) }];
  return [
    {
      kind: "table",
      caption: says.section.summary,
      head: [says.track, says.outcome, words.forum, words.deadlines],
      rows,
      widths: [34, 20, 28, 18],
      rowHeads: true,
    },
  ];
}

function signatureParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  return [{ kind: "signature", places: view.says.places }, ...closingParts(answer.limits.legal_review, view)];
}
