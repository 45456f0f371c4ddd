/**
 * Rule checks straight from `src/`, without a build, for the people who keep the rule pack:
 *   node build/try.mjs check [part of a path…]
 *   node build/try.mjs test  [part of a path…]
 */
import { join } from "node:path";
import { importSource, root } from "./source.mjs";

const { main } = await importSource("build/try-main.ts");
process.exitCode = main(process.argv.slice(2), process.env["RULES"] ?? join(root, "rules"));
