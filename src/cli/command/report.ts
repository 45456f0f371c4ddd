import { answer, type AnswerOptions } from "../../answer/answer.js";
import { timelinesOf } from "../../answer/timeline.js";
import { compile, type Engine } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import type { Incident } from "../../incident/model.js";
import type { Problem } from "../../problem.js";
import { caseFormatNames, caseFormats, type CaseFormat } from "../../report/case/formats.js";
import type { CaseDocument } from "../../report/case/model.js";
import { caseSource, caseView, type CaseView } from "../../report/case/source.js";
import { studyOf } from "../../report/case/study.js";
import type { Rulebook } from "../../rulebook/model.js";
import { version } from "../../version.js";
import { PeopleWanted } from "../batch/people.js";
import { checkOptions, packOptions, type RawCheckOptions } from "../check-options.js";
import { exitCode, gateCode, gravestCode, type ExitCode, type Gate } from "../exit-code.js";
import { recordsIn, type InputOptions } from "../inputs.js";
import { tell, type Invocation } from "../invocation.js";
import { deliver, namedOutputs, overwritten, type NamedOutput } from "../named-outputs.js";
import { rulebookFor } from "../pack.js";
import { todayInJakarta } from "../today.js";

/** Options of `report`: those of `check` that decide how incidents are read and judged. */
export type ReportOptions = Omit<RawCheckOptions, "track" | "only" | "detail" | "totals" | "bom" | "jobs" | "resume">;

/** What one run of `report` goes by. */
interface Run {
  readonly rulebook: Rulebook;
  readonly engine: Engine;
  readonly view: CaseView;
  readonly options: AnswerOptions;
  readonly gates: readonly Gate[];
  readonly redact: boolean;
}

/** `asn-check report <incident…>`: documents to read and to sign; the code says how it went, as with `check`. */
export async function report(paths: readonly string[], raw: ReportOptions, invocation: Invocation): Promise<ExitCode> {
  const { io, language } = invocation;
  const { format, output, ...judging } = raw;
  const { outputs, problems } = namedOutputs(format, output, caseFormatNames);
  const { options: said, problems: misread } = checkOptions(judging);
  const files = outputs.map(({ path }) => path);
  const wrong = [...problems, ...misread, ...overwritten(files, paths, io.cwd)];
  if (wrong.length > 0) return usage(wrong, invocation);
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { options: pack, problems: misnamed } = packOptions(raw, rulebook);
  if (misnamed.length > 0) return usage(misnamed, invocation);

  const on = raw.on ?? todayInJakarta(io.now());
  const run: Run = {
    rulebook,
    engine: compile(rulebook),
    view: caseView(rulebook, language, { pack: rulebook.pack, engine: { version }, evaluated_on: on }),
    options: {
      language,
      on,
      ...(raw.lawOn === undefined ? {} : { lawOn: raw.lawOn }),
      readings: pack.readings,
      ...(raw.actor === undefined ? {} : { actor: raw.actor }),
      ...(raw.act === undefined ? {} : { act: raw.act }),
      detail: "full",
    },
    gates: pack.gates,
    redact: raw.redact ?? true,
  };
  const people = new PeopleWanted(raw.actor, raw.act);
  const { documents, codes } = await studies(paths, run, said.input, people, raw.quiet === true, invocation);
  const unmet = people.problems();
  if (unmet.length > 0) return usage(unmet, invocation);
  // Nothing to write about: what was wrong has been told.
  if (documents.length > 0) codes.push(...(await write(documents, outputs, run.view, invocation)));
  return gravestCode(codes);
}

async function usage(problems: readonly Problem[], invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return exitCode.usage;
}

/** Every incident that can be read, in the order of input; what cannot is told and stops nothing. */
async function studies(
  paths: readonly string[],
  run: Run,
  input: InputOptions,
  people: PeopleWanted,
  quiet: boolean,
  invocation: Invocation,
): Promise<{ readonly documents: readonly CaseDocument[]; readonly codes: ExitCode[] }> {
  const documents: CaseDocument[] = [];
  const codes: ExitCode[] = [];
  for await (const waiting of recordsIn(paths, dictionaryOf(run.rulebook), invocation.io, input))
    for (const { read } of waiting) {
      const { incident, problems } = read();
      const errors = problems.filter(({ severity }) => severity === "error");
      // Names may stand in the frames of a file whose names are masked.
      await tell(invocation, quiet ? errors : problems);
      if (incident === undefined) {
        codes.push(exitCode.input);
        continue;
      }
      people.see(incident);
      documents.push(study(incident, problems, run, codes));
    }
  return { documents, codes };
}

function study(incident: Incident, warnings: readonly Problem[], run: Run, codes: ExitCode[]): CaseDocument {
  const { engine, options, gates, view, redact } = run;
  const given = answer(engine, incident, { ...options, warnings });
  codes.push(gateCode(gates, [given]));
  return studyOf(caseSource(incident, given, timelinesOf(engine, incident), redact, options.language), view);
}

async function write(
  documents: readonly CaseDocument[],
  outputs: readonly NamedOutput<CaseFormat>[],
  view: CaseView,
  invocation: Invocation,
): Promise<readonly ExitCode[]> {
  const codes: ExitCode[] = [];
  for (const { format, path } of outputs) {
    const writeCases = await caseFormats[format]();
    const content = await writeCases(documents, view);
    if (!(await deliver(path, content, invocation))) codes.push(exitCode.usage);
  }
  return codes;
}
