import type { Result } from "../problem.js";
import type { Rulebook } from "./model.js";

/**
 * The rules of a folder with pack.yaml, if nothing leaves their meaning unclear. What else is wrong with them
 * comes along as problems. YAML and schema code is loaded only here.
 */
export async function rulesFrom(folder: string, shownAs: string = folder): Promise<Result<Rulebook>> {
  const [{ loadPack }, { checkPack }, { unsoundIn }] = await Promise.all([
    import("./load.js"),
    import("./check/check.js"),
    import("./check/unsound-in.js"),
  ]);
  const pack = loadPack(folder, shownAs);
  if (pack.rulebook === undefined) return { ok: false, problems: pack.problems };
  const problems = checkPack(pack);
  const unsound = unsoundIn(pack, problems);
  if (unsound.length === 0) return { ok: true, value: pack.rulebook, problems };
  return { ok: false, problems: [...problems, ...unsound.filter((each) => !problems.includes(each))] };
}
