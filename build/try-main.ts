import { relative, resolve } from "node:path";
import type { Problem } from "../src/problem.js";
import { checkPack } from "../src/rulebook/check/check.js";
import { loadPack, type LoadedPack } from "../src/rulebook/load.js";
import { coverageOf } from "../src/rulebook/test/coverage.js";
import { mutationScore } from "../src/rulebook/test/mutation.js";
import type { TestFile } from "../src/rulebook/test/model.js";
import { runRuleTests, type RuleTestRun } from "../src/rulebook/test/run.js";
import { codeFrame } from "../src/text/code-frame.js";

/** Entry of `build/try.mjs`: checks or tests the rules with the sources as they are. */
export function main(argv: readonly string[], folder: string): number {
  const [command = "check", ...names] = argv;
  const pack = loadPack(relative(process.cwd(), resolve(folder)));
  const wanted = pack.tests.filter(({ file }) => names.length === 0 || names.some((name) => matches(file, name)));
  if (command === "coverage" || command === "mutate") return measured(command, pack, wanted);
  const run = command === "test" ? testRun(pack, wanted) : undefined;
  const problems = run?.problems ?? checkPack(pack);
  const shown = problems.filter(
    ({ at }) => names.length === 0 || names.some((name) => at === undefined || matches(at.file, name)),
  );
  for (const problem of shown) print(problem, pack.sources);
  const errors = shown.filter(({ severity }) => severity === "error").length;
  console.log(
    `${command}: ${errors} errors, ${shown.length - errors} warnings shown; whole pack: ${problems.length} problems, ` +
      `${pack.partial.provisions.length} provisions, ${pack.tests.length} test files`,
  );
  return errors > 0 ? 1 : 0;
}

/** Tests need references that resolve; a provision that does not is shown by `check`. */
function testRun(pack: LoadedPack, tests: readonly TestFile[]): RuleTestRun {
  const run = runRuleTests(pack.partial, tests, pack.places);
  console.log(
    `${run.files} test files, ${run.chains} chains, ${run.cases} cases: ${run.passed} passed, ${run.failed} failed`,
  );
  return run;
}

function matches(file: string, name: string): boolean {
  return file.includes(name.replace(/^\.\//, "").replace(/^.*rules\//, ""));
}

function print(problem: Problem, sources: ReadonlyMap<string, string>): void {
  const { at, code, severity, args } = problem;
  const place = at === undefined ? "" : `${at.file}:${at.line}:${at.column}: `;
  const words = Object.entries(args)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.slice(0, 20).join(", ") : value}`)
    .join(" · ");
  console.log(`${place}${severity} ${code}  ${words}`);
  const source = at === undefined ? undefined : sources.get(at.file);
  if (source !== undefined && at !== undefined) console.log(codeFrame(source, at, 100));
}

function measured(command: "coverage" | "mutate", pack: LoadedPack, tests: readonly TestFile[]): number {
  if (command === "coverage") {
    const { missing, ...shares } = coverageOf(pack.partial, tests, pack.places);
    for (const problem of missing) print(problem, new Map());
    for (const [part, { covered, of }] of Object.entries(shares)) console.log(`${part}: ${covered} of ${of}`);
  } else {
    const { mutants, killed, survivors } = mutationScore(pack.partial, tests, pack.places);
    for (const problem of survivors) print(problem, new Map());
    console.log(`${killed} of ${mutants} planted errors noticed`);
  }
  return 0;
}
