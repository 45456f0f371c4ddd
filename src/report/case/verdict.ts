import type { ElementAnswer, Verdict } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import { elementMark, elementWord, outcomeMark, outcomeOf, outcomeWord, type Outcome } from "../../messages/status.js";
import { elementName, support } from "../pretty/element.js";
import { lawText, openTransition } from "../pretty/law.js";
import { sanctionText } from "../pretty/sanction.js";
import { statusText } from "../pretty/status-line.js";
import { worthShowing } from "../pretty/verdict.js";
import type { Cells, Marked, Part } from "./model.js";
import type { CaseView } from "./source.js";

/** `● terpenuhi`: the mark and the word of an outcome. */
export function outcomeCell(outcome: Outcome, { language }: Pick<CaseView, "language">): Marked {
  return { mark: outcomeMark[outcome], text: outcomeWord[language][outcome] };
}

/** One chain: what it means, by which law, its elements with their basis, then what stands behind the status. */
export function verdictParts(verdict: Verdict, where: string | undefined, view: CaseView): readonly Part[] {
  const { says, words } = view;
  const outcome = outcomeOf(verdict);
  const law = lawText(verdict, view);
  const sanction = sanctionText(verdict, view);
  const { certainty } = verdict.rests_on;
  const quiet = (text: string | undefined): readonly Part[] =>
    text === undefined || text === "" ? [] : [{ kind: "paragraph", text, quiet: true }];
  return [
    { kind: "heading", level: 4, text: verdict.cite },
    { kind: "paragraph", text: where === undefined ? verdict.title : `${verdict.title} (${where})` },
    { kind: "paragraph", text: { mark: outcomeMark[outcome], text: statusText(verdict, view) } },
    ...quiet(law === undefined ? undefined : `${says.law}: ${law}`),
    ...quiet(openTransition(verdict, view)),
    {
      kind: "table",
      caption: says.elements(verdict.cite),
      head: [says.element, says.status, says.basis, says.article],
      rows: [
        ...verdict.elements
          .filter((element) => worthShowing(element, view))
          .map((element) => elementRow(element, view)),
        ...exceptionRows(verdict, view),
      ],
      widths: [36, 14, 32, 18],
    },
    ...(sanction === "" ? [] : [{ kind: "paragraph" as const, text: `${says.sanction}: ${sanction}` }]),
    ...waysParts(verdict, view),
    ...quiet(certainty === "confirmed" ? undefined : `${words.restsOn}: ${words.certainty[certainty]}`),
  ];
}

function elementRow(element: ElementAnswer, view: CaseView): readonly Cells[] {
  const status = { mark: elementMark[element.status], text: elementWord[view.language][element.status] };
  return [elementName(element, view), status, support(element, view), element.ref];
}

function exceptionRows({ exceptions }: Verdict, { words, language }: CaseView): readonly (readonly Cells[])[] {
  return exceptions
    .filter(({ status }) => status !== "not_satisfied")
    .map(({ id, text, type, status, ref }) => [
      `${words.exceptions}: ${text === "" ? id : text}`,
      { mark: elementMark[status], text: elementWord[language][status] },
      words.exceptionType[type],
      ref,
    ]);
}

/** What is contested, one way and the other; what a party assumes, marked as that. */
function waysParts(verdict: Verdict, view: CaseView): readonly Part[] {
  const { says, words, lexicon, language } = view;
  const names = (by: string): string =>
    by
      .split(", ")
      .map((body) => bodyName(body, language))
      .join(", ");
  const contested = verdict.contested.flatMap(({ path, ways }) =>
    ways.map(({ value, by, status }): readonly Cells[] => [
      `${lexicon.named(path)}: ${words.ifValue(lexicon.value(path, value), by === undefined ? undefined : names(by))}`,
      outcomeCell(status, view),
    ]),
  );
  const assumed = verdict.assumptions.map(({ finding, reading, by, value, status }): readonly Cells[] => {
    const path = reading === undefined ? `findings.${finding}` : `reading:${reading}`;
    return [
      words.assuming(lexicon.named(path), lexicon.value(path, value), bodyName(by, language)),
      outcomeCell(status, view),
    ];
  });
  const tables: readonly (readonly [string, readonly (readonly Cells[])[]])[] = [
    [words.contestedFacts, contested],
    [words.assumptions, assumed],
  ];
  return tables
    .filter(([, rows]) => rows.length > 0)
    .map(([caption, rows]) => ({ kind: "table", caption, head: [caption, says.outcome], rows, widths: [75, 25] }));
}
