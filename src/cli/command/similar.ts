import { similarOf, type SimilarAnswer } from "../../answer/similar.js";
import { compile } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { reportWords } from "../../messages/report-words.js";
import { lexiconOf } from "../../report/lexicon.js";
import { plainPaint } from "../../report/paint.js";
import type { View } from "../../report/pretty/view.js";
import { maskPersonal } from "../../report/redact.js";
import { similarText } from "../../report/similar/pretty.js";
import type { Rulebook } from "../../rulebook/model.js";
import { version } from "../../version.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { readInputs } from "../inputs.js";
import { paintFor, tell, widthOf, type Invocation, type SharedOptions } from "../invocation.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { rulebookFor } from "../pack.js";
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
  const { incidents, problems, sources } = await readInputs(paths, dictionaryOf(rulebook), io);
  const errors = problems.filter(({ severity }) => severity === "error");
  const redact = raw.redact ?? (io.env["CI"] ?? "") !== "";
  await tell(invocation, raw.quiet === true ? errors : problems, redact ? new Map() : sources);

  const engine = compile(rulebook);
  const answers = incidents.map(({ incident }) => {
    const found = similarOf(engine, incident, {
      language,
      on: todayInJakarta(io.now()),
      ...(raw.actor === undefined ? {} : { actor: raw.actor }),
      ...(raw.act === undefined ? {} : { act: raw.act }),
    });
    return redact ? maskPersonal(found, incident.personal, language) : found;
  });
  const codes: ExitCode[] = [errors.length > 0 ? exitCode.input : exitCode.evaluated];
  for (const { format, path } of outputs) {
    const text =
      format === "json"
        ? `${JSON.stringify(documentOf(answers, errors, rulebook, language), null, 2)}\n`
        : similarText(answers, await viewFor(raw, rulebook, path, invocation));
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
  const { id, version: packVersion, sha256, verified_on } = rulebook.pack;
  return {
    schema: "asn-check/similar@1",
    engine: { version },
    pack: { id, version: packVersion, sha256, verified_on },
    language,
    answers,
    errors,
  };
}

async function viewFor(
  raw: SimilarOptions,
  rulebook: Rulebook,
  path: string | undefined,
  invocation: Invocation,
): Promise<View> {
  const { io, language } = invocation;
  return {
    language,
    words: reportWords[language],
    lexicon: lexiconOf(rulebook, language),
    paint: path === undefined ? await paintFor(invocation, io.stdout) : plainPaint,
    width: Math.max(40, Math.min(120, path === undefined ? widthOf(io.stdout) : 80)),
    on: todayInJakarta(io.now()),
    verbose: raw.verbose === true,
  };
}
