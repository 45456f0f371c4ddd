import type { CitationAnswer } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import { citationMark } from "../design/tone.js";
import { dotted, hanging, headingLines, paragraph, type View } from "./view.js";

/** What the check says of a citation: its status, why, and what is suggested instead. */
export function citationRemark(citation: CitationAnswer, { words }: Pick<View, "words">): string {
  // A code without words adds nothing to the status.
  const why = words.citationWhy[citation.why] ?? (/^[a-z0-9_.-]*$/.test(citation.why) ? undefined : citation.why);
  const suggestion = citation.suggestion === undefined ? undefined : words.suggestion(citation.suggestion);
  return dotted(why, suggestion);
}

function citationLines(citation: CitationAnswer, view: View): string[] {
  const { words, paint } = view;
  const sign = citationMark[citation.status];
  const style = paint.outcome(sign === "●" ? "fulfilled" : sign === "◐" ? "open" : "not_fulfilled");
  const by = citation.by === undefined ? undefined : words.citedBy(bodyName(citation.by, view.language));
  return [
    ...hanging(`${style(sign)} `, 2, dotted(citation.given, by), 2, view),
    ...paragraph(dotted(words.citation[citation.status], citationRemark(citation, view)), 4, view, paint.dim),
  ];
}

/** What somebody cited, each checked: it says whether the citation is right, never whether the conduct is. */
export function citationsLines(citations: readonly CitationAnswer[], view: View): string[] {
  if (citations.length === 0) return [];
  return [
    ...headingLines(view.words.citations, view),
    ...citations.flatMap((citation) => citationLines(citation, view)),
    "",
  ];
}
