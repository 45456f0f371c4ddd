/** What an incident still lacks, as data: open questions, the smallest sets of answers, the readings that decide. */
import type { Answer, Verdict } from "../../answer/model.js";
import type { Rules } from "../../interview/interview.js";
import type { Question } from "../../interview/model.js";
import type { Language } from "../../messages/language.js";
import { askedIn } from "./asked.js";

export interface OpenIncident {
  readonly answer: Answer;
  readonly questions: readonly Question[];
}

/** Open provisions that answers can settle; guidelines and fallback duties after the specific law. */
export function settleable({ verdicts }: Answer): readonly Verdict[] {
  const rank = ({ kind, general }: Verdict): number => (general ? 2 : kind === "guideline" ? 1 : 0);
  return verdicts.filter(({ status }) => status === "open").toSorted((a, b) => rank(a) - rank(b));
}

/** One incident of `asn-check ask --format json`. */
export function openJson({ answer, questions }: OpenIncident, rules: Rules, language: Language): object {
  return {
    incident: answer.incident,
    questions: questions.map((question) => {
      const { text, help, notes } = askedIn(question, rules.engine.rulebook, language);
      const { id, fact, actor, act, input, recorded, decides, tracks } = question;
      return {
        key: id,
        asks: fact ?? id,
        ...(actor === undefined ? {} : { actor }),
        ...(act === undefined ? {} : { act }),
        text,
        help,
        notes,
        input: input.kind,
        ...("options" in input ? { options: input.options.map(({ slug }) => slug) } : {}),
        ...(recorded === undefined ? {} : { recorded }),
        decides,
        tracks,
      };
    }),
    settles: settleable(answer).map(({ actor, act, contest, chain, cite, track, settles }) => ({
      actor,
      act,
      contest,
      chain,
      cite,
      track,
      ...settles,
    })),
  };
}
