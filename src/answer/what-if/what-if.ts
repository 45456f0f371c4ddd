/** The answer to an incident beside the answer to its changed self. */
import type { Engine } from "../../engine/model.js";
import { judge } from "../../engine/judge.js";
import type { Incident } from "../../incident/model.js";
import { answer, type AnswerOptions } from "../answer.js";
import { differing, tracksBeside, type Side } from "./compare.js";
import type { WhatIfAnswer, WhatIfChange } from "./model.js";

/** Under which law and readings a side is judged. */
export type SideOptions = Pick<AnswerOptions, "lawOn" | "readings">;

export interface WhatIfOptions extends Pick<AnswerOptions, "language" | "on" | "actor" | "act"> {
  readonly before: SideOptions;
  readonly after: SideOptions;
  readonly changes: readonly WhatIfChange[];
}

export function whatIf(engine: Engine, incident: Incident, changed: Incident, options: WhatIfOptions): WhatIfAnswer {
  const before = sideOf(engine, incident, options, options.before);
  const after = sideOf(engine, changed, options, options.after);
  const wanted = ({ actor, act }: { readonly actor: string; readonly act: string }): boolean =>
    (options.actor === undefined || actor === options.actor) && (options.act === undefined || act === options.act);
  return {
    incident: { id: incident.id, file: incident.file, sha256: incident.sha256 },
    changed_sha256: changed.sha256,
    changes: options.changes,
    tracks: tracksBeside(before.answer, after.answer),
    provisions: differing(before, after, options.language).filter(wanted),
  };
}

function sideOf(engine: Engine, incident: Incident, options: WhatIfOptions, own: SideOptions): Side {
  const { language, on, actor, act } = options;
  const { lawOn, readings } = own;
  const law = { ...(lawOn === undefined ? {} : { lawOn }), ...(readings === undefined ? {} : { readings }) };
  return {
    judgment: judge(engine, incident, law),
    answer: answer(engine, incident, {
      language,
      on,
      ...law,
      ...(actor === undefined ? {} : { actor }),
      ...(act === undefined ? {} : { act }),
      detail: "summary",
    }),
    lawOn: lawOn !== undefined,
  };
}
