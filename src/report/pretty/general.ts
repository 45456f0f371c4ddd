import type { Question, Verdict } from "../../answer/model.js";
import { outcomeMark, outcomeOf } from "../../messages/status.js";
import { existing } from "../../existing.js";
import { findingText } from "./element.js";
import { namesOf, needsOf } from "./needs.js";
import { dotted, hanging, headingLines, paragraph, type View } from "./view.js";

const mostNames = 4;

/**
 * What a fulfilled duty rests on: the findings, each with its author. Of an open one, what was found without saying of
 * which duty.
 */
export function foundOf(verdicts: readonly Verdict[], view: View): readonly string[] {
  const findings = verdicts.flatMap(({ status, elements }) =>
    elements.flatMap(({ finding }) =>
      finding === undefined || (status === "open" && finding.state !== "unnamed") ? [] : [finding],
    ),
  );
  return [...new Set(findings.map((finding) => findingText(finding, view)))];
}

/** The gravest rung that the sanctions of some verdicts name. */
export function gravest(verdicts: readonly Verdict[], { lexicon }: View): string | undefined {
  const rungs = verdicts.flatMap(({ sanction }) => {
    const tier = sanction?.up_to ?? sanction?.tier;
    return sanction?.ladder === undefined || tier === undefined ? [] : [{ ladder: sanction.ladder, tier }];
  });
  const [first, ...others] = rungs;
  if (first === undefined) return undefined;
  const rank = ({ ladder, tier }: typeof first): number => lexicon.tierRank(ladder, tier);
  const top = others.reduce((best, each) => (rank(each) > rank(best) ? each : best), first);
  return lexicon.tier(top.ladder, top.tier);
}

/**
 * Fallback duties of one track, which stand open in nearly every case, as one block for each outcome:
 * `◐ Kewajiban umum: Pasal 3 huruf c, d, e, f; Pasal 4 huruf c PP 94/2021`, what is still open, how far the sanction goes.
 */
export function generalLines(verdicts: readonly Verdict[], questions: readonly Question[], view: View): string[] {
  const first = existing(verdicts[0], "a duty to tell of");
  const { words, paint, lexicon } = view;
  const outcome = outcomeOf(first);
  const cites = lexicon.cite([...new Set(verdicts.flatMap(({ chain }) => chain.slice(0, 1)))]);
  const tier = gravest(verdicts, view);
  const open = namesOf(needsOf(verdicts, questions), mostNames, view);
  return [
    ...hanging(`${paint.outcome(outcome)(outcomeMark[outcome])} `, 2, `${words.generalDuties}: ${cites}`, 2, view),
    ...foundOf(verdicts, view).flatMap((text) => paragraph(text, 4, view, paint.dim)),
    ...paragraph(
      dotted(
        open === "" ? undefined : words.stillOpen(open),
        tier === undefined ? undefined : first.status === "open" ? words.tierRange(undefined, tier) : tier,
        words.listWith,
      ),
      4,
      view,
      paint.dim,
    ),
  ];
}

/** Principles, and duties that no track holds: a line each, what is open once for all of them. */
export function principleLines(verdicts: readonly Verdict[], questions: readonly Question[], view: View): string[] {
  if (verdicts.length === 0) return [];
  const { words, paint } = view;
  const open = namesOf(
    needsOf(
      verdicts.filter(({ status }) => status === "open"),
      questions,
    ),
    mostNames,
    view,
  );
  return [
    ...headingLines(words.principles, view),
    ...verdicts.flatMap((verdict) => {
      const outcome = outcomeOf(verdict);
      return hanging(
        `${paint.outcome(outcome)(outcomeMark[outcome])} `,
        2,
        dotted(verdict.cite, verdict.title),
        2,
        view,
      );
    }),
    ...(open === "" ? [] : paragraph(words.stillOpen(open), 4, view, paint.dim)),
    "",
  ];
}
