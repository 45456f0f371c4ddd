import { compile } from "../../engine/compile.js";
import type { Engine } from "../../engine/model.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { batchWords } from "../../messages/batch.js";
import type { Verdict } from "../../answer/model.js";
import type { Problem } from "../../problem.js";
import type { Rulebook } from "../../rulebook/model.js";
import { snapshotTextOf } from "../../rulebook/snapshot.js";
import { suggest } from "../../text/suggest.js";
import { Interrupt } from "../batch/interrupt.js";
import { Outcome } from "../batch/judge.js";
import { jobsOf } from "../batch/jobs.js";
import { Unwritable } from "../batch/out.js";
import { masks, Outputs, type Shared } from "../batch/outputs.js";
import { PeopleWanted } from "../batch/people.js";
import type { Resumption, RunIdentity } from "../batch/resume.js";
import { runBatch, type Batch } from "../batch/run.js";
import type { JudgeSettings } from "../batch/settings.js";
import { Told } from "../batch/told.js";
import { checkOptions, packOptions, type CheckOptions, type RawCheckOptions } from "../check-options.js";
import { commandWords } from "../../messages/command-words.js";
import { commandNames } from "../commands.js";
import { exitCode, gravestCode, tripsGate, type ExitCode } from "../exit-code.js";
import { recordsIn, sizeOf, type Waiting } from "../inputs.js";
import { Masking } from "../masking.js";
import { rulebookFor } from "../pack.js";
import { cliProblem } from "../problems.js";
import { Progress } from "../progress.js";
import { tell, type Invocation } from "../invocation.js";
import { overwritten } from "../overwritten.js";
import { todayInJakarta } from "../today.js";
import { version } from "../../version.js";
import type { WorkerSettings } from "../batch/pool.js";

/** `asn-check <incident…>`: reads, judges and reports; the code says how it went, the same in every format. */
export async function check(paths: readonly string[], raw: RawCheckOptions, invocation: Invocation): Promise<ExitCode> {
  const { options, problems } = checkOptions(raw);
  if (paths.length === 0) problems.push(cliProblem("cli.nothing_named", { command: "check" }));
  const files = [raw.resume, ...options.outputs.map(({ path }) => path)];
  problems.push(...(await overwritten(files, paths, invocation.io, options.input)));
  if (problems.length > 0) return usage(problems, invocation);
  // Rules in YAML are much to read and check.
  if (raw.rules === undefined) invocation.io.short?.(true);
  try {
    return await judged(paths, raw, options, invocation);
  } catch (error) {
    if (error instanceof Unwritable) return await usage([error.problem], invocation);
    const problem = raw.resume === undefined ? undefined : (await import("../batch/resume.js")).refusalIn(error);
    if (problem === undefined) throw error;
    return await usage([problem], invocation);
  } finally {
    invocation.io.short?.(false);
  }
}

async function usage(problems: readonly Problem[], invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return exitCode.usage;
}

async function judged(
  paths: readonly string[],
  raw: RawCheckOptions,
  options: CheckOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { io, language } = invocation;
  const wrong: Problem[] = [];
  const rulebook = await rulebookFor(invocation, raw.rules, wrong);
  const resumption = await resumptionOf(raw, invocation);
  const begun = resumption?.begun();
  // A run that goes on another day is still the same run.
  const on = raw.on ?? begun?.on ?? todayInJakarta(io.now());
  if (rulebook === undefined) return withoutRules(wrong, on, raw, options, invocation);
  const { options: pack, problems: misnamed } = packOptions(raw, rulebook);
  if (misnamed.length > 0) return usage(misnamed, invocation);

  const settings: JudgeSettings = {
    answer: {
      language,
      on,
      ...(raw.lawOn === undefined ? {} : { lawOn: raw.lawOn }),
      readings: pack.readings,
      tracks: pack.tracks,
      only: pack.only,
      ...(raw.actor === undefined ? {} : { actor: raw.actor }),
      ...(raw.act === undefined ? {} : { act: raw.act }),
      detail: options.detail ?? (raw.verbose === true ? "all" : "full"),
    },
    gates: pack.gates,
  };
  const ci = (io.env["CI"] ?? "") !== "";
  const masked = masks("ndjson", raw.redact, ci);
  resumption?.begin(identityOf(rulebook, paths, settings, masked, options));
  const outputs = await openOutputs(rulebook, on, settings, raw, options, invocation, resumption);
  const outcome = new Outcome(settings);
  const people = new PeopleWanted(raw.actor, raw.act);
  const interrupt = new Interrupt(io);
  const quiet = raw.quiet === true;
  const progress = new Progress(invocation, sizeOf(paths, io.cwd), quiet);
  const told = new Told(invocation, { quiet, verbose: raw.verbose === true, frames: !(raw.redact ?? ci) });
  try {
    const input = { ...options.input, signal: interrupt.signal };
    const all = meantCommands(recordsIn(paths, dictionaryOf(rulebook), io, input));
    const goingOn = (done: number): Promise<void> =>
      quiet ? Promise.resolve() : io.stderr.write(`${batchWords[language].resumed(done)}\n`);
    const records = resumption?.remaining(all, { outcome, people, signal: interrupt.signal, goingOn }) ?? all;
    const engine = engineOf(rulebook);
    const many = (): void => io.short?.(false);
    const batch = { records, engine, settings, outputs, outcome, told, people, interrupt, progress, many };
    const jobs = jobsOf(paths, raw, options, io.cwd);
    if (jobs === 1 && Number(raw.jobs) > 1 && !quiet) await io.stderr.write(`${batchWords[language].oneThread}\n`);
    await run(batch, jobs, { rules: snapshotTextOf(rulebook) ?? rulebook, settings, masked });
    await progress.done();
    await told.end();
    const unmet = people.problems();
    if (unmet.length > 0 && interrupt.code === undefined) {
      outputs.drop();
      return await usage(new Masking(raw.redact ?? ci, people.personal, invocation).problems(unmet), invocation);
    }
    if (interrupt.code !== undefined) outcome.trip(interrupt.code);
    const totals = outcome.tally.totals();
    const done = totals.incidents + totals.unread;
    if (interrupt.code !== undefined && raw.resume !== undefined) {
      await outputs.suspend();
      await io.stderr.write(`${batchWords[language].goOnSame(done, raw.resume)}\n`);
      return outcome.code;
    }
    await outputs.finish({ exitCode: outcome.code, totals, interrupted: interrupt.code !== undefined });
    resumption?.finished();
    if (interrupt.code !== undefined) await io.stderr.write(`${batchWords[language].goOn(done)}\n`);
    if (raw.resume !== undefined && !quiet)
      await io.stderr.write(`${batchWords[language].written(totals.incidents, totals.unread, raw.resume)}\n`);
    return outcome.code;
  } catch (error) {
    outputs.drop();
    throw error;
  } finally {
    interrupt.done();
  }
}

/** On this thread, or on several when that was asked for and is possible. */
async function run(batch: Batch, jobs: number, settings: WorkerSettings): Promise<void> {
  if (jobs <= 1) return runBatch(batch);
  batch.many();
  const { runOnThreads } = await import("../batch/pool.js");
  return runOnThreads(batch, jobs, settings);
}

async function resumptionOf({ resume }: RawCheckOptions, { io }: Invocation): Promise<Resumption | undefined> {
  if (resume === undefined) return undefined;
  const { Resumption } = await import("../batch/resume.js");
  return new Resumption(resume, io.cwd);
}

/** What a run that is continued must have in common with the one that was begun. */
function identityOf(
  { pack }: Rulebook,
  paths: readonly string[],
  { answer: { on, ...answer }, gates }: JudgeSettings,
  masked: boolean,
  { input }: CheckOptions,
): RunIdentity {
  const said = { answer, gates, masked, input };
  // Plain data, whose undefined members do not count.
  const chosen = JSON.parse(JSON.stringify(said)) as RunIdentity["options"];
  return { engine: version, rules: pack.sha256, inputs: [...paths], options: chosen, on };
}

/** Compiled when the first incident needs it. */
function engineOf(rulebook: Rulebook): () => Engine {
  let engine: Engine | undefined;
  return () => (engine ??= compile(rulebook));
}

function openOutputs(
  rulebook: Rulebook | undefined,
  on: string,
  { gates }: Pick<JudgeSettings, "gates">,
  raw: RawCheckOptions,
  { outputs }: CheckOptions,
  invocation: Invocation,
  resumption?: Resumption,
): Promise<Outputs> {
  const shared: Shared = {
    rulebook,
    language: invocation.language,
    on,
    details: raw.actor !== undefined || raw.act !== undefined,
    verbose: raw.verbose === true,
    quiet: raw.quiet === true,
    totals: raw.totals === true,
    bom: raw.bom === true,
  };
  const redact = { said: raw.redact, ci: (invocation.io.env["CI"] ?? "") !== "" };
  const trips = (verdict: Verdict): boolean => tripsGate(gates, verdict);
  if (resumption === undefined) return Outputs.open(outputs, shared, trips, redact, invocation);
  const { file: path } = resumption;
  return Outputs.open([{ format: "ndjson", path }], shared, trips, redact, invocation, () => resumption.out());
}

/** Every format says that the rules did not load; nothing was judged. */
async function withoutRules(
  problems: readonly Problem[],
  on: string,
  raw: RawCheckOptions,
  options: CheckOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const outputs = await openOutputs(undefined, on, { gates: [] }, raw, options, invocation);
  for (const problem of problems)
    await outputs.problem([problem], { file: problem.at?.file ?? raw.rules ?? "", text: "" });
  const totals = new Outcome({ answer: { language: "id", on, detail: "full" }, gates: [] }).tally.totals();
  await outputs.finish({ exitCode: exitCode.pack, totals, interrupted: false });
  return gravestCode([exitCode.pack]);
}

/** A path that is not there, written like a command, may be one with a slip or in another language. */
async function* meantCommands(records: AsyncIterable<readonly Waiting[]>): AsyncGenerator<readonly Waiting[]> {
  for await (const some of records)
    yield some.map((waiting) => ({
      ...waiting,
      read: () => {
        const read = waiting.read();
        return read.incident === undefined ? { ...read, problems: read.problems.map(meantCommand) } : read;
      },
    }));
}

function meantCommand(problem: Problem): Problem {
  const path = problem.args["path"];
  if (problem.code !== "input.not_found" || typeof path !== "string" || !/^[a-z]+$/i.test(path)) return problem;
  const command = suggest(path, commandNames) ?? commandWords.get(path.toLowerCase());
  return command === undefined
    ? problem
    : { ...problem, args: { ...problem.args, suggestion: `asn-check ${command}` } };
}
