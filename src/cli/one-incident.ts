import type { Dictionary } from "../incident/dictionary.js";
import type { Incident } from "../incident/model.js";
import type { Problem } from "../problem.js";
import { unknownName } from "./check-options.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { readInputs, type IncidentRead } from "./inputs.js";
import type { Invocation } from "./invocation.js";
import { maskingOf } from "./masking.js";
import { cliProblem } from "./problems.js";

/** How the commands about one incident find it. */
export interface OneIncidentOptions {
  /** Id, where a file holds several. */
  readonly incident?: string;
  readonly actor?: string;
  readonly act?: string;
  readonly quiet?: boolean;
  readonly redact?: boolean;
}

/** The one incident that a path and the options name; problems were told, and the code says what to end with. */
export async function oneIncident(
  path: string,
  dictionary: Dictionary,
  raw: OneIncidentOptions,
  invocation: Invocation,
): Promise<IncidentRead | { readonly code: ExitCode }> {
  const { incidents, problems, sources, personal } = await readInputs([path], dictionary, invocation.io);
  const errors = problems.filter(({ severity }) => severity === "error");
  const masking = maskingOf(raw.redact, { personal }, invocation);
  const named =
    raw.incident === undefined ? incidents : incidents.filter(({ incident }) => incident.id === raw.incident);
  const [first, ...others] = named;
  const ids = incidents.map(({ incident }) => incident.id);
  if (first === undefined || others.length > 0) {
    await masking.tell(errors, sources);
    if (incidents.length === 0) return { code: exitCode.input };
    const problem =
      raw.incident === undefined
        ? cliProblem("cli.several_incidents", { path, known: ids })
        : unknownName("incident", raw.incident, ids);
    await masking.tell([problem]);
    return { code: exitCode.usage };
  }
  await masking.tell(raw.quiet === true ? [] : first.warnings, sources);
  const unmet = peopleUnmet(first.incident, raw);
  if (unmet.length === 0) return first;
  await masking.tell(unmet);
  return { code: exitCode.usage };
}

/** Actors and acts that are named but not in the incident. */
function peopleUnmet(incident: Incident, { actor, act }: OneIncidentOptions): readonly Problem[] {
  const actors = incident.actors.map(({ id }) => id);
  const acts = incident.acts.map(({ id }) => id);
  return [
    ...(actor === undefined || actors.includes(actor) ? [] : [unknownName("actor", actor, actors)]),
    ...(act === undefined || acts.includes(act) ? [] : [unknownName("act", act, acts)]),
  ];
}
