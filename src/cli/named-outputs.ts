import { existing } from "../existing.js";
import { sameFile } from "./file-place.js";
import { writeWhole } from "./output.js";
import { cliProblem } from "./problems.js";
import { unknownName } from "./check-options.js";
import type { Problem } from "../problem.js";
import { tell, type Invocation } from "./invocation.js";

/** A format and where it goes; without a path to standard output. */
export interface NamedOutput<Format extends string> {
  readonly format: Format;
  readonly path?: string;
}

/** `-f name` or `-f name=path`, repeatable; `-o` is the path of the one that has none. At most one goes to standard output. */
export function namedOutputs<Format extends string>(
  named: readonly string[] | undefined,
  output: string | undefined,
  known: readonly Format[],
): { readonly outputs: readonly NamedOutput<Format>[]; readonly problems: readonly Problem[] } {
  const words = named === undefined || named.length === 0 ? [existing(known[0], "a format")] : named;
  const bare = words.filter((word) => !word.includes("=")).length;
  const problems: Problem[] = [];
  const outputs = words.flatMap((text): NamedOutput<Format>[] => {
    const [name = "", ...rest] = text.split("=");
    const path = rest.length > 0 ? rest.join("=") : output;
    const format = known.find((each) => each === name);
    if (format !== undefined) return [{ format, ...(path === undefined || path === "-" ? {} : { path }) }];
    problems.push(unknownName("format", name, known));
    return [];
  });
  const toStdout = outputs.filter(({ path }) => path === undefined).map(({ format }) => format);
  const nameless = [
    ...words.filter((word) => /^[^=]+=$/.test(word)).map((word) => `-f ${word}`),
    ...(output === "" ? ["-o"] : []),
  ];
  problems.push(...nameless.map((given) => cliProblem("cli.no_output_path", { given })));
  if (nameless.length > 0) return { outputs: [], problems };
  if (output !== undefined && bare !== 1) problems.push(cliProblem("cli.output_unclear", { path: output }));
  else if (toStdout.length > 1) problems.push(cliProblem("cli.two_on_stdout", { formats: toStdout }));
  else problems.push(...writtenTwice(outputs));
  return { outputs, problems };
}

function writtenTwice(outputs: readonly { readonly path?: string }[]): readonly Problem[] {
  const paths = outputs.flatMap(({ path }) => path ?? []);
  const twice = paths.filter((path, index) => paths.slice(0, index).some((before) => sameFile(before, path)));
  return [...new Set(twice)].map((path) => cliProblem("cli.output_twice", { path }));
}

/** Hands a text, or the bytes of a file, to standard output, or writes it whole into its file; whether it arrived. */
export async function deliver(
  path: string | undefined,
  content: string | Uint8Array,
  invocation: Invocation,
): Promise<boolean> {
  if (path === undefined) {
    const { stdout } = invocation.io;
    if (typeof content === "string") await stdout.write(content);
    else if (stdout.isTTY) {
      await tell(invocation, [cliProblem("cli.binary_to_terminal", {})]);
      return false;
    } else await stdout.writeBytes(content);
    return true;
  }
  const problem = writeWhole(path, content, invocation.io.cwd);
  if (problem !== undefined) await tell(invocation, [problem]);
  return problem === undefined;
}
