import type { Answer, AnswerDocument } from "../../answer/model.js";
import { longDay } from "../../messages/day.js";
import { closingLine, unreviewedLine } from "../../messages/closing.js";
import { dotted, headingLines, paragraph, type View } from "./view.js";

/** `UU 7/2017 Pasal 548: Belum diperiksa` by the hundred: counted by instrument. */
export function countedGaps(
  gaps: readonly string[],
  consulted: readonly string[],
  { words }: Pick<View, "words">,
): { readonly texts: readonly string[]; readonly folded: boolean } {
  const counted = new Map<string, number>();
  const others: string[] = [];
  for (const gap of gaps) {
    const title = consulted.find((each) => gap.startsWith(each) && gap[each.length] === " ");
    if (title === undefined) others.push(gap);
    else counted.set(title, (counted.get(title) ?? 0) + 1);
  }
  const counts = [...new Set(consulted)].flatMap((title) => {
    const count = counted.get(title);
    return count === undefined ? [] : [words.partsOf(title, count)];
  });
  return { texts: [...counts, ...others], folded: counts.length > 0 };
}

/** The gaps, counted until asked for. */
function notEncodedLines(gaps: readonly string[], consulted: readonly string[], view: View): string[] {
  const { words, paint } = view;
  if (gaps.length === 0) return [];
  if (view.verbose)
    return [...paragraph(`${words.notEncoded}:`, 2, view), ...gaps.flatMap((gap) => paragraph(gap, 4, view))];
  const { texts, folded } = countedGaps(gaps, consulted, view);
  return paragraph(
    dotted(`${words.notEncoded}: ${texts.join("; ")}`, folded ? words.listWith : undefined),
    2,
    view,
    paint.dim,
  );
}

/** What was consulted and what is missing; every answer names it. */
export function limitsLines(
  document: Pick<AnswerDocument, "pack" | "evaluated_on">,
  answer: Answer,
  view: View,
): string[] {
  const { words, paint, language } = view;
  const { consulted, not_encoded, legal_review, encoded_on } = answer.limits;
  const { id, version, verified_on } = document.pack;
  const pack = words.packLine(id, version, longDay(verified_on, language));
  return [
    ...headingLines(words.limits, view),
    ...(consulted.length === 0 ? [] : paragraph(`${words.consulted}: ${consulted.join("; ")}`, 2, view)),
    ...notEncodedLines(not_encoded, consulted, view),
    ...paragraph(
      dotted(
        pack,
        words.encodedOn(longDay(encoded_on, language)),
        words.reviewed(legal_review.reviewed, legal_review.of),
        words.evaluatedOn(longDay(document.evaluated_on, language)),
        answer.redacted ? words.redacted : undefined,
      ),
      2,
      view,
      paint.dim,
    ),
    "",
  ];
}

/** The last lines of every report; the fixed sentence is always the very last. */
export function closingLines(answers: readonly Answer[], view: View): string[] {
  const unreviewed = answers.some(({ limits }) => limits.legal_review.reviewed < limits.legal_review.of);
  return [
    ...(unreviewed ? paragraph(unreviewedLine[view.language], 0, view, view.paint.dim) : []),
    ...paragraph(closingLine[view.language], 0, view, view.paint.dim),
  ];
}
