import type { Problem } from "../problem.js";
import { nearest, suggest } from "../text/suggest.js";
import { cliProblem } from "./problems.js";

/** Nobody reads hundreds of ids for the one that was meant: those near to it are named. */
export function unknownProvision(value: string, ids: readonly string[]): Problem {
  const known = nearest(value, ids);
  const suggestion = suggest(value, known) ?? "";
  return cliProblem("cli.unknown_name", { what: "provision", value, suggestion, known });
}
