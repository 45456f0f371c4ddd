import type { Result } from "../problem.js";
import type { Rulebook } from "./model.js";

/**
 * The rules of a folder with pack.yaml, if nothing leaves their meaning unclear. What else is wrong with them
 * comes along as problems. YAML and schema code is loaded only here.
 */
export async function rulesFrom(folder: string, shownAs: string = folder): Promise<Result<Rulebook>> {
  const [{ loadPack }, { checkPack }, { isUnsound }] = await Promise.all([
    import("./load.js"),
    import("./check/check.js"),
    import("./check/unsound.js"),
  ]);
  const pack = loadPack(folder, shownAs);
  if (pack.rulebook === undefined) return { ok: false, problems: pack.problems };
  const problems = checkPack(pack);
  return problems.some(isUnsound) ? { ok: false, problems } : { ok: true, value: pack.rulebook, problems };
}
