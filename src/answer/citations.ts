/** The provisions that somebody invokes, resolved and compared with what was found. */
import { concatMap } from "../concat-map.js";
import type { Engine } from "../engine/model.js";
import type { Judgment } from "../engine/judgment.js";
import type { Incident } from "../incident/model.js";
import { checkCitation } from "../citation/check.js";
import { standingInCase } from "../citation/in-case.js";
import type { CitationAnswer } from "./model.js";

export interface Citations {
  readonly answers: readonly CitationAnswer[];
  /** Provisions that the citations resolve to. */
  readonly provisions: ReadonlySet<string>;
}

export function citationsOf(engine: Engine, incident: Incident, judgment: Judgment): Citations {
  const standing = standingInCase(engine, incident, judgment);
  const answers = concatMap(incident.cites, (cite) =>
    checkCitation(engine.rulebook, standing, cite.text).map((checked): CitationAnswer => ({
      ...checked,
      ...(cite.by === undefined ? {} : { by: cite.by }),
    })),
  );
  return {
    answers,
    provisions: new Set(answers.flatMap((each) => (each.resolved === undefined ? [] : [each.resolved]))),
  };
}
