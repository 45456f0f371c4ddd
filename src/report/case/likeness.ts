import { similarWords } from "../../messages/similar.js";
import { outcomesText } from "../similar/feature.js";
import { dotted } from "../pretty/view.js";
import type { Cells, Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** Decided cases alike, with both outcomes where they differ; or that too few can be compared. */
export function precedentParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  const { says, words, language } = view;
  const own = similarWords[language];
  const { precedents } = answer;
  if (precedents.length === 0) return [{ kind: "paragraph", text: own.tooFew }];
  const { caseHead } = says;
  return [
    {
      kind: "table",
      caption: own.heading,
      head: [caseHead.case, caseHead.outcome, caseHead.same, caseHead.different],
      rows: precedents.map((each): readonly Cells[] => {
        const { same, different, outcome, sanction, certainty } = each;
        return [
          [each.title, dotted(each.forum, each.case_no), each.sources.map(({ title }) => title).join("; ")],
          [
            own.outcome[outcome],
            ...(sanction === null ? [] : [sanction]),
            ...(certainty === "confirmed" ? [] : [words.certainty[certainty]]),
          ],
          [
            own.agree(same.length, same.length + different.length),
            same.map(({ dimension }) => own.dimension[dimension]).join(", "),
          ],
          different.map(({ dimension, cuts }) => `${own.dimension[dimension]}: ${own.cuts[cuts]}`),
        ];
      }),
      widths: [36, 22, 20, 22],
    },
    { kind: "paragraph", text: precedents.length === 1 ? own.onlyOne : outcomesText(precedents, language) },
    { kind: "paragraph", text: own.noAdvice, quiet: true },
  ];
}
