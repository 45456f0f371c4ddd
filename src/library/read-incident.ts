import type { Dictionary } from "../incident/dictionary.js";
import type { Incident } from "../incident/model.js";
import { readIncidents } from "../incident/read.js";
import type { Problem, Result } from "../problem.js";

/**
 * Reads one incident from strict JSON. `file` names the text in the places of problems; nothing is opened. What is wrong
 * comes back as problems with line and column; warnings come along with an incident that can be judged. A text that holds
 * several is a problem; `readIncidents` reads those.
 */
export function readIncident(text: string, file: string, dictionary: Dictionary): Result<Incident> {
  const { incidents, problems } = readIncidents(text, file, dictionary);
  const [incident] = incidents;
  if (incident === undefined) return { ok: false, problems };
  if (incidents.length === 1) return { ok: true, value: incident, problems };
  const args = { path: file, known: incidents.map(({ id }) => id) };
  const several: Problem = { code: "cli.several_incidents", severity: "error", args };
  return { ok: false, problems: [...problems, several] };
}
