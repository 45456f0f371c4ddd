import type { CitationAnswer, CitationStatus } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import type { Mark } from "../../messages/status.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

const mark: Readonly<Record<CitationStatus, Mark>> = {
  confirmed: "●",
  incomplete: "◐",
  not_encoded: "◐",
  not_supported: "◐",
  no_such_provision: "○",
  misquoted: "○",
  wrong_instrument: "○",
  wrong_regime: "○",
  not_yet_in_force: "○",
  repealed: "○",
  not_addressee: "○",
};

function citationLines(citation: CitationAnswer, view: View): string[] {
  const { words, paint } = view;
  const sign = mark[citation.status];
  const style = paint.outcome(sign === "●" ? "fulfilled" : sign === "◐" ? "open" : "not_fulfilled");
  const by = citation.by === undefined ? undefined : words.citedBy(bodyName(citation.by, view.language));
  // A code without words adds nothing to the status.
  const why = words.citationWhy[citation.why] ?? (/^[a-z0-9_.-]*$/.test(citation.why) ? undefined : citation.why);
  const suggestion = citation.suggestion === undefined ? undefined : words.suggestion(citation.suggestion);
  return [
    ...hanging(`${style(sign)} `, 2, dotted(citation.given, by), 2, view),
    ...paragraph(dotted(words.citation[citation.status], why, suggestion), 4, view, paint.dim),
  ];
}

/** What somebody cited, each checked: it says whether the citation is right, never whether the conduct is. */
export function citationsLines(citations: readonly CitationAnswer[], view: View): string[] {
  if (citations.length === 0) return [];
  return [
    view.paint.heading(view.words.citations),
    ...citations.flatMap((citation) => citationLines(citation, view)),
    "",
  ];
}
