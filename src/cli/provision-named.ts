import { chainsWith } from "../answer/why/why.js";
import { resolveCitations } from "../citation/resolve.js";
import type { Engine } from "../engine/model.js";
import type { Problem } from "../problem.js";
import { cliProblem } from "./problems.js";
import { unknownProvision } from "./unknown-provision.js";

/** The links that somebody means: by id, by chain (`a+b`), or by citation; or what is wrong with the name. */
export function provisionsNamed(
  engine: Engine,
  text: string,
): { readonly provisions: readonly string[] } | { readonly problem: Problem } {
  const { rulebook } = engine;
  const byId = new Map(rulebook.provisions.map(({ id }) => [id.toLowerCase(), id]));
  const parts = text.split("+").map((part) => part.trim());
  const ids = parts.flatMap((part) => byId.get(part.toLowerCase()) ?? []);
  const strange = parts.find((part) => !byId.has(part.toLowerCase()));
  // A chain with a link that is not there is no other chain.
  if (strange !== undefined && ids.length > 0) return { problem: unknownProvision(strange, rulebook) };
  const cited = strange === undefined ? [] : resolveCitations(rulebook, text);
  const named = strange === undefined ? ids : cited.flatMap(({ provision }) => provision?.id ?? []);
  const links = [...new Set(named)];
  if (links.length > 0 && chainsWith(engine, links).length > 0) return { provisions: links };
  const step = rulebook.provisions.find(({ id, kind }) => links.includes(id) && kind === "procedure");
  if (step !== undefined) return { problem: cliProblem("cli.step_not_judged", { provision: step.id }) };
  if (links.length > 1) {
    const known = links.flatMap((id) => chainsWith(engine, [id]).map((chain) => chain.id));
    return { problem: unknown(text, [...new Set(known)]) };
  }
  return { problem: unknownProvision(text, rulebook) };
}

function unknown(value: string, known: readonly string[]): Problem {
  const suggestion = known.length === 1 ? known.join("") : "";
  return cliProblem("cli.unknown_name", { what: "provision", value, suggestion, known });
}
