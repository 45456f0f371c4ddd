import { similarOf, type SimilarAnswer } from "../../answer/similar.js";
import { compile } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { similarText } from "../../report/similar/pretty.js";
import type { Rulebook } from "../../rulebook/model.js";
import { PeopleWanted } from "../batch/people.js";
import { documentHead } from "../document-head.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { readInputs } from "../inputs.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";
import { maskingOf } from "../masking.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { rulebookFor } from "../pack.js";
import { viewFor } from "../view.js";
import { todayInJakarta } from "../today.js";

/** Options of `similar` as the parser hands them over. */
export interface SimilarOptions extends SharedOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly actor?: string;
  readonly act?: string;
  readonly redact?: boolean;
}

export const FORMATS = ["pretty", "json"] as const;

/** `asn-check similar <incident…>`: decided cases alike, what agrees, what differs, how each was decided. */
export async function similar(
  paths: readonly string[],
  raw: SimilarOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { io, language } = invocation;
  const { outputs, problems: misused } = namedOutputs(raw.format, raw.output, FORMATS);
  if (misused.length > 0) {
    await tell(invocation, misused);
    return exitCode.usage;
  }
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { incidents, problems, personal, sources } = await readInputs(paths, dictionaryOf(rulebook), io);
  const errors = problems.filter(({ severity }) => severity === "error");
  const masking = maskingOf(raw.redact, { personal }, invocation);
  await masking.tell(raw.quiet === true ? errors : problems, sources);

  const people = new PeopleWanted(raw.actor, raw.act);
  for (const { incident } of incidents) people.see(incident);
  const unmet = people.problems();
  if (unmet.length > 0) {
    await masking.tell(unmet);
    return exitCode.usage;
  }
  const engine = compile(rulebook);
  const answers = incidents.map(({ incident }) => {
    const found = similarOf(engine, incident, {
      language,
      on: todayInJakarta(io.now()),
      ...(raw.actor === undefined ? {} : { actor: raw.actor }),
      ...(raw.act === undefined ? {} : { act: raw.act }),
    });
    return masking.data(found);
  });
  const codes: ExitCode[] = [errors.length > 0 ? exitCode.input : exitCode.evaluated];
  for (const { format, path } of outputs) {
    const text =
      format === "json"
        ? `${JSON.stringify(documentOf(answers, masking.problems(errors), rulebook, language), null, 2)}\n`
        : similarText(answers, await viewFor(raw, rulebook, path, invocation, todayInJakarta(io.now())));
    if (!(await deliver(path, text, invocation))) codes.push(exitCode.usage);
  }
  return gravestCode(codes);
}

function documentOf(
  answers: readonly SimilarAnswer[],
  errors: readonly object[],
  rulebook: Rulebook,
  language: "id" | "en",
): object {
  return {
    schema: "asn-check/similar@1",
    ...documentHead(rulebook),
    language,
    answers,
    errors,
  };
}
