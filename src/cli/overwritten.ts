import { resolve } from "node:path";
import type { Problem } from "../problem.js";
import { sameFile } from "./file-place.js";
import { filesNamed, type InputOptions } from "./inputs.js";
import type { Io } from "./io.js";
import { cliProblem } from "./problems.js";
import { statsOf } from "./stats-of.js";

/** The outputs that would overwrite what is read in the same run: named itself, or found in a folder or by a pattern. */
export async function overwritten(
  outputs: readonly (string | undefined)[],
  inputs: readonly string[],
  io: Io,
  options: InputOptions,
): Promise<Problem[]> {
  const paths = outputs.filter((path) => path !== undefined);
  // What is not there yet is not found in any folder.
  const there = paths.some((path) => statsOf(resolve(io.cwd, path))?.isFile() === true);
  const named = inputs.filter((input) => input !== "-");
  const read = there ? [...named, ...(await filesNamed(named, io, options))] : named;
  const wrong = paths.filter((path) => read.some((input) => sameFile(input, path, io.cwd)));
  return wrong.map((path) => cliProblem("cli.output_is_input", { path }));
}
