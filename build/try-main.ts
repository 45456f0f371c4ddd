import { relative } from "node:path";
import { loadPack } from "../src/rulebook/load.js";
import type { Problem } from "../src/problem.js";
import { codeFrame } from "../src/text/code-frame.js";

export async function main(argv: readonly string[], rules: string): Promise<number> {
  const [command = "check", ...names] = argv;
  const pack = loadPack(relative(process.cwd(), rules) || ".");
  let problems: readonly Problem[] = pack.problems;
  const chosen = problems.filter(({ at }) => names.length === 0 || names.some((name) => matches(at?.file ?? "", name)));
  for (const problem of chosen) print(problem, pack.sources);
  const errors = chosen.filter(({ severity }) => severity === "error").length;
  console.log(`${command}: ${errors} errors, ${chosen.length - errors} warnings and notes; whole pack: ${problems.length} problems, ${pack.partial.provisions.length} provisions, ${pack.tests.length} test files`);
  return errors > 0 ? 1 : 0;
}

function matches(file: string, name: string): boolean {
  return file.includes(name.replace(/^\.\//, "").replace(/^.*rules\//, ""));
}

function print(problem: Problem, sources: ReadonlyMap<string, string>): void {
  const { at, code, severity, args } = problem;
  const place = at === undefined ? "" : `${at.file}:${at.line}:${at.column}: `;
  const words = Object.entries(args)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join(", ") : value}`)
    .join(" · ");
  console.log(`${place}${severity} ${code}  ${words}`);
  const source = at === undefined ? undefined : sources.get(at.file);
  if (source !== undefined && at !== undefined) console.log(codeFrame(source, at, 100));
}
