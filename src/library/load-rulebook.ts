import type { Result } from "../problem.js";
import { builtInRules } from "../rulebook/built-in.js";
import type { Rulebook } from "../rulebook/model.js";
import { rulesFrom } from "../rulebook/rules-from.js";

/**
 * The rules that the package brings along, or those of a folder with `pack.yaml`. What is wrong with a folder comes back as
 * problems with file, line and column. Reads files: for Node only.
 */
export async function loadRulebook(folder?: string): Promise<Result<Rulebook>> {
  return folder === undefined ? { ok: true, value: builtInRules(), problems: [] } : rulesFrom(folder);
}
