import { compile } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import type { Problem } from "../../problem.js";
import { caseFormatNames } from "../../report/case/formats.js";
import { caseView } from "../../report/case/source.js";
import { version } from "../../version.js";
import { PeopleWanted } from "../batch/people.js";
import { checkOptions, packOptions, type RawCheckOptions } from "../check-options.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { recordsIn, sizeOf, type InputOptions } from "../inputs.js";
import { tell, type Invocation } from "../invocation.js";
import { Masking } from "../masking.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { overwritten } from "../overwritten.js";
import { Collected, type DocumentRun } from "../report/collected.js";
import { rulebookFor } from "../pack.js";
import { Progress } from "../progress.js";
import { todayInJakarta } from "../today.js";

/** Options of `report`: those of `check` that decide how incidents are read and judged. */
export type ReportOptions = Omit<RawCheckOptions, "track" | "only" | "detail" | "totals" | "bom" | "jobs" | "resume">;

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
  const run: DocumentRun = {
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
  const collected = new Collected(
    run,
    outputs.map(({ format: each }) => each),
  );
  const codes = await collect(paths, collected, said.input, people, raw.quiet === true, invocation);
  const unmet = people.problems();
  if (unmet.length > 0) return usage(new Masking(run.redact, people.personal, invocation).problems(unmet), invocation);
  // Nothing to write about: what was wrong has been told.
  if (!collected.empty)
    for (const { format: each, path } of outputs)
      if (!(await deliver(path, await collected.written(each), invocation))) codes.push(exitCode.usage);
  return gravestCode(codes);
}

async function usage(problems: readonly Problem[], invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return exitCode.usage;
}

/** Every incident that can be read, in the order of input; what cannot is told and stops nothing. */
async function collect(
  paths: readonly string[],
  collected: Collected,
  input: InputOptions,
  people: PeopleWanted,
  quiet: boolean,
  invocation: Invocation,
): Promise<ExitCode[]> {
  const codes = new Set<ExitCode>();
  const dictionary = dictionaryOf(collected.run.rulebook);
  const progress = new Progress(invocation, sizeOf(paths, invocation.io.cwd), quiet);
  for await (const waiting of recordsIn(paths, dictionary, invocation.io, input))
    for (const { record, read } of waiting) {
      const { incident, problems, personal = [] } = read();
      progress.step(record.text.length);
      await progress.show();
      const errors = problems.filter(({ severity }) => severity === "error");
      const masking = new Masking(collected.run.redact, personal, invocation);
      // Without frames: they would show names that the document masks.
      await tell(invocation, masking.problems(quiet ? errors : problems, record.text));
      if (incident === undefined) {
        collected.unread += 1;
        codes.add(exitCode.input);
        continue;
      }
      people.see(incident);
      codes.add(collected.add(incident, problems));
    }
  await progress.done();
  return [...codes];
}
