import type { Problem } from "../problem.js";
import type { Rulebook } from "../rulebook/model.js";
import { suggest } from "../text/suggest.js";
import { cliProblem } from "./problems.js";
import { provisionsLike } from "./provisions-like.js";

/** Nobody reads hundreds of ids for the one that was meant: those like it are named. */
export function unknownProvision(value: string, rulebook: Rulebook): Problem {
  const like = provisionsLike(rulebook, value);
  const [only, ...others] = like;
  return others.length === 0
    ? cliProblem("cli.unknown_name", { what: "provision", value, suggestion: only ?? "", known: [] })
    : cliProblem("cli.unknown_name", { what: "provision", value, suggestion: suggest(value, like) ?? "", known: like });
}
