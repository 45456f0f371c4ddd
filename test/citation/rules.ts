/** The built-in rules, loaded once for the tests of one file. */
import { compile } from "../../src/engine/compile.js";
import type { Engine } from "../../src/engine/model.js";
import { loadPack } from "../../src/rulebook/load.js";

export function builtInEngine(): Engine {
  const { rulebook, problems } = loadPack("rules");
  if (!rulebook) throw new Error(`the rules do not load: ${problems.map(({ code }) => code).join(", ")}`);
  return compile(rulebook);
}
