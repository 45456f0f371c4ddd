import type { Problem } from "../problem.js";
import type { Rulebook } from "../rulebook/model.js";
import { nearestNames, suggest } from "../text/suggest.js";
import { cliProblem } from "./problems.js";
import { provisionsAt } from "./provisions-at.js";

/** Nobody reads hundreds of ids for the one that was meant: those at that place are named, else those of a similar name. */
export function unknownProvision(value: string, rulebook: Rulebook): Problem {
  const ids = rulebook.provisions.map(({ id }) => id);
  const found = provisionsAt(rulebook, value);
  const like = found.length > 0 ? found : nearestNames(value, ids);
  const [only, ...others] = like;
  // Of several at one place none is meant more than another.
  const suggestion = others.length === 0 ? only : found.length > 0 ? undefined : suggest(value, like);
  const known = others.length === 0 ? [] : like;
  return cliProblem("cli.unknown_name", { what: "provision", value, suggestion: suggestion ?? "", known });
}
