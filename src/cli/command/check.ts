import { answer } from "../../answer/answer.js";
import type { Answer } from "../../answer/model.js";
import { compile } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import type { Incident } from "../../incident/model.js";
import type { Problem } from "../../problem.js";
import { formats } from "../../report/formats.js";
import { plainPaint } from "../../report/paint.js";
import { redactAnswer } from "../../report/redact.js";
import type { Rulebook } from "../../rulebook/model.js";
import { suggest } from "../../text/suggest.js";
import { checkOptions, packOptions, unknownName, type OutputWanted, type RawCheckOptions } from "../check-options.js";
import { commandNames } from "../commands.js";
import { documentOf } from "../document.js";
import { exitCode, gateCode, gravestCode, type ExitCode } from "../exit-code.js";
import { readInputs, type IncidentRead } from "../inputs.js";
import { writeWhole } from "../output.js";
import { rulebookFor } from "../pack.js";
import { cliProblem } from "../problems.js";
import { progressOf } from "../progress.js";
import { paintFor, tell, widthOf, type Invocation } from "../invocation.js";
import { todayInJakarta } from "../today.js";

const isError = ({ severity }: Problem): boolean => severity === "error";

/** `asn-check <incident…>`: reads, judges and reports; the code says how it went, the same in every format. */
export async function check(paths: readonly string[], raw: RawCheckOptions, invocation: Invocation): Promise<ExitCode> {
  const { io, language } = invocation;
  const { options, problems } = checkOptions(raw);
  if (paths.length === 0) problems.push(cliProblem("cli.nothing_named", { command: "check" }));
  if (problems.length > 0) return usage(problems, invocation);

  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { options: pack, problems: misnamed } = packOptions(raw, rulebook);
  if (misnamed.length > 0) return usage(misnamed, invocation);

  const read = await readInputs(paths, dictionaryOf(rulebook), io);
  const inputs = { ...read, problems: read.problems.map(meantCommand) };
  const unknown = unknownPeople(
    inputs.incidents.map(({ incident }) => incident),
    raw,
  );
  if (unknown.length > 0) return usage(unknown, invocation);

  const redact = raw.redact ?? (io.env["CI"] ?? "") !== "";
  const on = raw.on ?? todayInJakarta(io.now());
  const errors = inputs.problems.filter(isError);
  const quietly = raw.quiet === true;
  const shown = quietly ? errors : inputs.problems;
  await tell(invocation, shown, redact ? new Map() : inputs.sources);

  const answers = await answersOf(inputs.incidents, rulebook, invocation, quietly, ({ warnings }) => ({
    language,
    on,
    ...(raw.lawOn === undefined ? {} : { lawOn: raw.lawOn }),
    readings: pack.readings,
    tracks: pack.tracks,
    only: pack.only,
    ...(raw.actor === undefined ? {} : { actor: raw.actor }),
    ...(raw.act === undefined ? {} : { act: raw.act }),
    detail: options.detail ?? (raw.verbose === true ? "all" : "full"),
    warnings,
    redacted: redact,
  }));
  const masked = redact
    ? answers.map((each, index) => redactAnswer(each, inputs.incidents[index]?.incident.personal ?? [], language))
    : answers;

  const code = gravestCode([gateCode(pack.gates, answers), errors.length > 0 ? exitCode.input : exitCode.evaluated]);
  const document = documentOf({ rulebook, on, language, answers: masked, errors, exitCode: code });
  const chosen = raw.actor !== undefined || raw.act !== undefined;
  const written = await Promise.all(
    options.outputs.map((output) => write(output, document, rulebook, chosen, raw, invocation)),
  );
  return gravestCode([code, ...written]);
}

async function usage(problems: readonly Problem[], invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return exitCode.usage;
}

/** A path that is not there, written like a command, may be one with a slip. */
function meantCommand(problem: Problem): Problem {
  const path = problem.args["path"];
  if (problem.code !== "input.not_found" || typeof path !== "string" || !/^[a-z]+$/i.test(path)) return problem;
  const command = suggest(path, commandNames);
  return command === undefined
    ? problem
    : { ...problem, args: { ...problem.args, suggestion: `asn-check ${command}` } };
}

/** An actor or act that no incident has was misspelled. */
function unknownPeople(incidents: readonly Incident[], raw: RawCheckOptions): Problem[] {
  if (incidents.length === 0) return [];
  const actors = [...new Set(incidents.flatMap((incident) => incident.actors.map(({ id }) => id)))];
  const acts = [...new Set(incidents.flatMap((incident) => incident.acts.map(({ id }) => id)))];
  return [
    ...(raw.actor === undefined || actors.includes(raw.actor) ? [] : [unknownName("actor", raw.actor, actors)]),
    ...(raw.act === undefined || acts.includes(raw.act) ? [] : [unknownName("act", raw.act, acts)]),
  ];
}

async function answersOf(
  incidents: readonly IncidentRead[],
  rulebook: Rulebook,
  invocation: Invocation,
  quiet: boolean,
  optionsFor: (read: IncidentRead) => Parameters<typeof answer>[2],
): Promise<readonly Answer[]> {
  if (incidents.length === 0) return [];
  const engine = compile(rulebook);
  const progress = progressOf(invocation, incidents.length, quiet);
  const answers: Answer[] = [];
  for (const read of incidents) {
    answers.push(answer(engine, read.incident, optionsFor(read)));
    await progress.step(answers.length);
  }
  await progress.done();
  return answers;
}

async function write(
  output: OutputWanted,
  document: ReturnType<typeof documentOf>,
  rulebook: Rulebook,
  details: boolean,
  raw: RawCheckOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { io } = invocation;
  const render = await formats[output.format]();
  const text = render(document, {
    rulebook,
    paint: output.path === undefined ? await paintFor(invocation, io.stdout) : plainPaint,
    width: output.path === undefined ? widthOf(io.stdout) : 80,
    details,
    verbose: raw.verbose === true,
    quiet: raw.quiet === true,
  });
  if (output.path === undefined) {
    await io.stdout.write(text);
    return exitCode.evaluated;
  }
  const problem = writeWhole(output.path, text, io.cwd);
  if (problem !== undefined) await tell(invocation, [problem]);
  return problem === undefined ? exitCode.evaluated : exitCode.usage;
}
