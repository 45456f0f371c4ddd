import { answer, type AnswerOptions } from "../../answer/answer.js";
import { compile } from "../../engine/compile.js";
import type { Engine } from "../../engine/model.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import type { Problem } from "../../problem.js";
import { caseFormatNames, caseFormats, type CaseFormat } from "../../report/case/formats.js";
import { caseView, type CaseView } from "../../report/case/source.js";
import { Collected } from "../../report/overview/collected.js";
import type { Rulebook } from "../../rulebook/model.js";
import { version } from "../../version.js";
import { PeopleWanted } from "../batch/people.js";
import { placeOf } from "../batch/run.js";
import { checkOptions, packOptions, type RawCheckOptions } from "../check-options.js";
import { exitCode, gateCode, gravestCode, type ExitCode } from "../exit-code.js";
import type { Gate } from "../gates.js";
import { recordsIn, sizeOf, type InputOptions } from "../inputs.js";
import { tell, type Invocation } from "../invocation.js";
import { Masking } from "../masking.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { overwritten } from "../overwritten.js";
import { rulebookFor } from "../pack.js";
import { Progress } from "../progress.js";
import { todayInJakarta } from "../today.js";

/** Options of `report`: those of `check` that decide how incidents are read and judged. */
export type ReportOptions = Omit<RawCheckOptions, "track" | "only" | "detail" | "totals" | "bom" | "jobs" | "resume">;

/** What one run goes by, and what it gathers. */
interface DocumentRun {
  readonly rulebook: Rulebook;
  readonly engine: Engine;
  readonly options: Omit<AnswerOptions, "detail" | "warnings">;
  readonly gates: readonly Gate[];
  readonly masked: boolean;
  readonly collected: Collected;
}

/** `asn-check report <incident…>`: documents to read and to sign; the code says how it went, as with `check`. */
export async function report(paths: readonly string[], raw: ReportOptions, invocation: Invocation): Promise<ExitCode> {
  const { io, language } = invocation;
  const { format, output, ...judging } = raw;
  const { outputs, problems } = namedOutputs(format, output, caseFormatNames);
  const { options: said, problems: misread } = checkOptions(judging);
  const files = outputs.map(({ path }) => path);
  const wrong = [...problems, ...misread, ...(await overwritten(files, paths, io, said.input))];
  if (wrong.length > 0) return usage(wrong, invocation);
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { options: pack, problems: misnamed } = packOptions(raw, rulebook);
  if (misnamed.length > 0) return usage(misnamed, invocation);

  const on = raw.on ?? todayInJakarta(io.now());
  const options: DocumentRun["options"] = {
    language,
    on,
    ...(raw.lawOn === undefined ? {} : { lawOn: raw.lawOn }),
    readings: pack.readings,
    ...(raw.actor === undefined ? {} : { actor: raw.actor }),
    ...(raw.act === undefined ? {} : { act: raw.act }),
  };
  const view = caseView(rulebook, language, { pack: rulebook.pack, engine: { version }, evaluated_on: on });
  const forms = outputs.map(({ format: each }) => each);
  const wanted = { page: forms.includes("html"), everyStudy: forms.some((each) => each !== "html") };
  const run: DocumentRun = {
    rulebook,
    engine: compile(rulebook),
    options,
    gates: pack.gates,
    masked: raw.redact ?? true,
    collected: new Collected(wanted, view),
  };
  const people = new PeopleWanted(raw.actor, raw.act);
  const codes = await collect(paths, run, said.input, people, raw.quiet === true, invocation);
  const unmet = people.problems();
  if (unmet.length > 0) return usage(new Masking(run.masked, people.personal, invocation).problems(unmet), invocation);
  // Nothing to write about: what was wrong has been told.
  if (!run.collected.empty)
    for (const { format: each, path } of outputs)
      if (!(await deliver(path, await written(each, run.collected, view), invocation))) codes.push(exitCode.usage);
  return gravestCode(codes);
}

async function written(format: CaseFormat, collected: Collected, view: CaseView): Promise<string | Uint8Array> {
  if (format === "html") return (await import("../../report/overview/page.js")).pageOf(collected.page(false), view);
  const write = await caseFormats[format]();
  return write(collected.studies, view);
}

async function usage(problems: readonly Problem[], invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return exitCode.usage;
}

/** Every incident that can be read, in the order of input; what cannot is told and stops nothing. */
async function collect(
  paths: readonly string[],
  run: DocumentRun,
  input: InputOptions,
  people: PeopleWanted,
  quiet: boolean,
  invocation: Invocation,
): Promise<ExitCode[]> {
  const codes = new Set<ExitCode>();
  const { rulebook, engine, options, gates, masked, collected } = run;
  const dictionary = dictionaryOf(rulebook);
  const progress = new Progress(invocation, sizeOf(paths, invocation.io.cwd), quiet);
  for await (const waiting of recordsIn(paths, dictionary, invocation.io, input))
    for (const { record, read } of waiting) {
      const { incident, problems, personal = [], written } = read();
      progress.step(record.text.length);
      await progress.show();
      const detail = collected.studied ? "full" : "summary";
      const given = incident && answer(engine, incident, { ...options, warnings: problems, written, detail });
      const found = given?.warnings ?? problems;
      const errors = found.filter(({ severity }) => severity === "error");
      // Without frames: they would show names that the document masks.
      const told = new Masking(masked, personal, invocation).problems(quiet ? errors : found, record.text);
      await tell(invocation, told);
      if (incident === undefined || given === undefined) {
        collected.notJudged(told, placeOf(record));
        codes.add(exitCode.input);
        continue;
      }
      people.see(incident);
      collected.add({ answer: given, incident, engine, masked });
      codes.add(gateCode(gates, [given]));
    }
  await progress.done();
  return [...codes];
}
