import { closingLine, unreviewedLine } from "../../messages/closing.js";
import { longDay } from "../../messages/day.js";
import { said } from "../problems/said.js";
import { countedGaps } from "../pretty/limits.js";
import type { Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** What was consulted, what is not encoded, who reviewed it; warnings about the file. */
export function limitParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  const { words, language } = view;
  const { consulted, not_encoded, encoded_on, legal_review } = answer.limits;
  const gaps = countedGaps(not_encoded, consulted, view).texts;
  return [
    {
      kind: "list",
      items: [
        ...(consulted.length === 0 ? [] : [`${words.consulted}: ${consulted.join("; ")}`]),
        ...(gaps.length === 0 ? [] : [`${words.notEncoded}: ${gaps.join("; ")}`]),
        words.encodedOn(longDay(encoded_on, language)),
        words.reviewed(legal_review.reviewed, legal_review.of),
        ...answer.notes,
        ...answer.warnings.map((warning) => `${words.warnings}: ${said(warning, language)}`),
      ],
    },
  ];
}

/** The fixed sentences. */
export function closingParts(
  { reviewed, of }: { readonly reviewed: number; readonly of: number },
  { language }: CaseView,
): readonly Part[] {
  return [
    ...(reviewed < of ? [{ kind: "paragraph" as const, text: unreviewedLine[language] }] : []),
    { kind: "paragraph", text: closingLine[language] },
  ];
}
