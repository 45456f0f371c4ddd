import { bodyName } from "../../messages/body.js";
import { citationMark } from "../design/tone.js";
import { citationRemark } from "../pretty/citations.js";
import type { Cells, Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** What somebody cited, each checked: whether the citation is right, never whether the conduct is. */
export function citationParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  const { says, words, language } = view;
  if (answer.citations.length === 0) return [{ kind: "paragraph", text: says.noCitations }];
  const { citationHead } = says;
  return [
    {
      kind: "table",
      caption: says.section.citations,
      head: [citationHead.given, citationHead.status, citationHead.remark],
      rows: answer.citations.map((citation): readonly Cells[] => [
        [citation.given, ...(citation.by === undefined ? [] : [words.citedBy(bodyName(citation.by, language))])],
        { mark: citationMark[citation.status], text: words.citation[citation.status] },
        citationRemark(citation, view),
      ]),
      widths: [36, 26, 38],
    },
  ];
}
