import type { Answer, AnswerDocument } from "../../answer/model.js";
import type { Timeline } from "../../answer/timeline.js";
import type { Decision, FactMap, Incident } from "../../incident/model.js";
import { caseWords, type CaseWords } from "../../messages/case.js";
import { reportWords } from "../../messages/report-words.js";
import type { Rulebook } from "../../rulebook/model.js";
import type { Language } from "../../messages/language.js";
import { lexiconOf } from "../lexicon.js";
import { plainPaint } from "../paint.js";
import type { View } from "../pretty/view.js";
import { redactBeside } from "../redact.js";

/** What a study of one incident is made from; names are masked in it already where they are to be. */
export interface CaseSource {
  readonly answer: Answer;
  readonly timelines: readonly Timeline[];
  readonly narrative: string | undefined;
  readonly report: FactMap;
  readonly actors: readonly { readonly id: string; readonly facts: FactMap }[];
  readonly acts: readonly { readonly id: string; readonly by: readonly string[] }[];
  readonly decisions: readonly Decision[];
}

/** Everything the sections share. */
export interface CaseView extends View {
  readonly says: CaseWords;
  readonly run: Pick<AnswerDocument, "pack" | "engine" | "evaluated_on">;
}

export function caseSource(
  incident: Incident,
  answer: Answer,
  timelines: readonly Timeline[],
  redact: boolean,
  language: Language,
): CaseSource {
  const said = {
    timelines,
    narrative: incident.narrative,
    // Maps are no plain data; what is masked must be.
    report: [...incident.report],
    actors: incident.actors.map(({ id, facts }) => ({ id, facts: [...facts] })),
    acts: incident.acts.map(({ id, by }) => ({ id, by: by.map(({ actor }) => actor) })),
    decisions: incident.decisions,
  };
  const shown = redact ? redactBeside(answer, said, incident.personal, language) : { answer, beside: said };
  const { report, actors, ...own } = shown.beside;
  return {
    ...own,
    answer: shown.answer,
    report: new Map(report),
    actors: actors.map(({ id, facts }) => ({ id, facts: new Map(facts) })),
  };
}

/** The words and names that documents share with the terminal; nothing is wrapped and nothing is coloured. */
export function caseView(
  rulebook: Rulebook,
  language: Language,
  run: Pick<AnswerDocument, "pack" | "engine" | "evaluated_on">,
): CaseView {
  return {
    language,
    words: reportWords[language],
    says: caseWords[language],
    lexicon: lexiconOf(rulebook, language),
    paint: plainPaint,
    width: Number.MAX_SAFE_INTEGER,
    on: run.evaluated_on,
    verbose: false,
    run,
  };
}
