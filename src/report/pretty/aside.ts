import type { Answer } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import { spellDays } from "../../messages/day.js";
import { decisionOutcome } from "../../messages/decision-outcome.js";
import { elementMark, outcomeWord } from "../../messages/status.js";
import { dotted, hanging, headingLines, paragraph, type View } from "./view.js";

function section(heading: string, lines: readonly string[], view: View): string[] {
  return lines.length === 0 ? [] : [...headingLines(heading, view), ...lines, ""];
}

/** `bawaslu 2024-10-20` → `Bawaslu 20 Oktober 2024`. */
function bodyDay(decision: string, view: View): string {
  const [body = "", ...day] = decision.split(" ");
  return [bodyName(body, view.language), spellDays(day.join(" "), view.language)]
    .filter((part) => part !== "")
    .join(" ");
}

/** `terbukti/open`: the outcome that the body recorded, and the status here; `terbukti/fulfilled/pns:ringan/pns:sedang` with the rung of either. */
function agreementWhy(why: string, { words, lexicon, language }: View): string {
  const [outcome = why, status, imposed, least] = why.split("/");
  const known = Object.entries(outcomeWord[language]).find(([key]) => key === status)?.[1];
  const withRung = (text: string, tier: string | undefined): string =>
    tier === undefined ? text : `${text}, ${lexicon.tier("", tier)}`;
  return known === undefined
    ? why
    : words.compared(withRung(decisionOutcome(outcome, language), imposed), withRung(known, least));
}

/** What bodies decided, each beside what was found here: of whom and of which act where there are several, alike ones together. */
export function agreementTexts(answer: Answer, view: View): readonly string[] {
  const { words, lexicon } = view;
  const alike = new Map<string, { readonly head: string; readonly why: string; readonly provisions: Set<string> }>();
  for (const item of answer.agreement) {
    const head = dotted(
      `${bodyDay(item.decision, view)}: ${words.agreementResult[item.result]}`,
      answer.actors.length > 1 ? item.actor : undefined,
      answer.acts.length > 1 ? `${words.act} ${item.act}` : undefined,
    );
    const why = agreementWhy(item.why, view);
    const key = JSON.stringify([head, why]);
    const known = alike.get(key) ?? { head, why, provisions: new Set<string>() };
    alike.set(key, known);
    known.provisions.add(item.provision);
  }
  return [...alike.values()].map(({ head, why, provisions }) => dotted(head, lexicon.cite([...provisions]), why));
}

/** What a requirement still lacks; of one that is not met, the tracks that it bears on. */
export function requirementAside(
  item: Answer["admissibility"][number],
  { words, lexicon }: Pick<View, "words" | "lexicon">,
): readonly string[] {
  if (item.because.length > 0) return [words.stillOpen(item.because.map(lexicon.named).join(", "))];
  if (item.status !== "not_satisfied" || item.effect_on.length === 0) return [];
  return [words.bearsOn(item.effect_on.map(lexicon.track).join(", "))];
}

/** What stands apart from the merits: whether the report may be received, and what bodies recorded. */
export function asideLines(answer: Answer, view: View): string[] {
  const { words, paint } = view;
  const admissibility = answer.admissibility.flatMap((item) =>
    hanging(
      `${paint.element(item.status)(elementMark[item.status])} `,
      2,
      dotted(
        item.requirement,
        item.status === "open" ? undefined : words.requirement[item.status],
        ...requirementAside(item, view),
        bodyName(item.forum, view.language),
        item.ref,
      ),
      2,
      view,
    ),
  );
  const notes = answer.notes.flatMap((note) => paragraph(note, 2, view));
  return [
    ...section(words.admissibility, admissibility, view),
    ...section(
      words.agreement,
      agreementTexts(answer, view).flatMap((text) => paragraph(text, 2, view)),
      view,
    ),
    ...section(words.notes, notes, view),
  ];
}
