import type { Judgment } from "../engine/judge.js";
import type { Rulebook } from "../rulebook/model.js";
import type { CitationAnswer } from "../answer/model.js";

export function checkCitation(rulebook: Rulebook, judgment: Judgment, text: string): readonly CitationAnswer[] {
  void rulebook;
  void judgment;
  return [{ given: text, status: "not_encoded", why: "not_encoded" }];
}
