/** What an incident still lacks, as data: open questions, the smallest sets of answers, the readings that decide. */
import type { OpenIncidentAnswer, OpenQuestion } from "../../answer/questions/model.js";
import type { Verdict } from "../../answer/model.js";
import type { Incident } from "../../incident/model.js";
import type { Rules } from "../../interview/interview.js";
import type { Question } from "../../interview/model.js";
import type { Language } from "../../messages/language.js";
import { askedIn } from "./asked.js";

export interface OpenIncident {
  readonly incident: Pick<Incident, "id" | "title" | "sha256" | "file">;
  /** What is still open and can be settled by answers. */
  readonly verdicts: readonly Verdict[];
  readonly questions: readonly Question[];
}

/** One incident of `asn-check ask --format json`. */
export function openJson(
  { incident, verdicts, questions }: OpenIncident,
  rules: Rules,
  language: Language,
): OpenIncidentAnswer {
  const { id, title, sha256, file } = incident;
  return {
    incident: { id, title: title ?? null, sha256, file },
    questions: questions.map((question): OpenQuestion => {
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
    settles: verdicts.map(({ actor, act, contest, chain, cite, track, settles }) => ({
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
