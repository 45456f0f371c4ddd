import { existing } from "../../existing.js";
import { answer } from "../../answer/answer.js";
import type { Answer } from "../../answer/model.js";
import { compile } from "../../engine/compile.js";
import type { Engine } from "../../engine/model.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { verifyWords } from "../../messages/verify.js";
import { redactAnswer } from "../../report/redact.js";
import { plainLine } from "../../text/plain.js";
import { packOptions, type RawCheckOptions } from "../check-options.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { defined } from "../../incident/defined.js";
import { readInputs, type IncidentRead } from "../inputs.js";
import { tell, type Invocation } from "../invocation.js";
import { maskingOf, type Masking } from "../masking.js";
import { rulebookFor } from "../pack.js";
import { textsNamed } from "../texts.js";
import { differences, type Difference } from "../verify/differences.js";
import { documentIn, type WrittenAnswer, type WrittenDocument } from "../verify/document.js";

/** Places that are named; the rest is counted. */
const NAMED = 5;

/**
 * `asn-check verify ANSWER.json [incident…]`: judges again what a document of `-f json` answers, under the same day and
 * pack, and tells where the two part. Incidents are looked for where the answer says, or in what is named.
 */
export async function verify(
  path: string,
  others: readonly string[],
  raw: RawCheckOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { texts, problems } = await textsNamed([path], invocation.io);
  const document = documentIn(texts.map(({ text }) => text).join(""));
  if (problems.length > 0 || document === undefined) {
    const none = { code: "cli.not_an_answer", severity: "error", args: { path } } as const;
    await tell(invocation, problems.length > 0 ? problems : [none]);
    return exitCode.input;
  }
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { options, problems: misnamed } = packOptions(raw, rulebook);
  if (misnamed.length > 0) {
    await tell(invocation, misnamed);
    return exitCode.usage;
  }
  const { sha256: found } = rulebook.pack;
  if (found !== document.pack) {
    await tell(invocation, [{ code: "cli.other_pack", severity: "error", args: { expected: document.pack, found } }]);
    return exitCode.pack;
  }
  const files = others.length > 0 ? others : [...new Set(document.answers.map(({ file }) => file))];
  const { incidents, personal } = await readInputs(files, dictionaryOf(rulebook), invocation.io);
  const masking = maskingOf(raw.redact, { personal }, invocation);
  const engine = compile(rulebook);
  const { tracks, only, readings } = options;
  const chosen: Chosen = {
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(tracks.length === 0 ? {} : { tracks }),
    ...(only.length === 0 ? {} : { only }),
    ...(raw.lawOn === undefined ? {} : { lawOn: raw.lawOn }),
    ...(raw.actor === undefined ? {} : { actor: raw.actor }),
    ...(raw.act === undefined ? {} : { act: raw.act }),
  };
  const again = (read: IncidentRead, written: WrittenAnswer): readonly Difference[] =>
    fewestDifferences(engine, read, written, document, chosen);
  return compared(document, incidents, again, masking, invocation);
}

async function compared(
  { answers }: WrittenDocument,
  incidents: readonly IncidentRead[],
  again: (read: IncidentRead, written: WrittenAnswer) => readonly Difference[],
  masking: Masking,
  { io, language }: Invocation,
): Promise<ExitCode> {
  const words = verifyWords[language];
  const shown = (value: unknown): string => (value === undefined ? words.nothing : JSON.stringify(value).slice(0, 80));
  const counts = { same: 0, different: 0, missing: 0 };
  for (const written of answers) {
    const read = incidents.find(({ incident }) => incident.sha256 === written.sha256);
    const parts = read === undefined ? undefined : again(read, written);
    const lines =
      parts === undefined
        ? [words.missing(written.id, written.file)]
        : parts.length === 0
          ? [words.same(written.id)]
          : [
              words.different(written.id, parts.length),
              ...parts.slice(0, NAMED).map(({ place, before, now }) => words.part(place, shown(before), shown(now))),
            ];
    counts[parts === undefined ? "missing" : parts.length === 0 ? "same" : "different"] += 1;
    await io.stdout.write(
      masking
        .data(lines)
        .map((line) => `${plainLine(line)}\n`)
        .join(""),
    );
  }
  await io.stdout.write(`${words.summary(counts.same, counts.different, counts.missing)}\n`);
  return gravestCode([
    counts.missing > 0 ? exitCode.input : exitCode.evaluated,
    counts.different > 0 ? exitCode.gate : exitCode.evaluated,
  ]);
}

type Chosen = Omit<Parameters<typeof answer>[2], "detail" | "on" | "language">;

/** Which level of detail was asked for is not written down: the one that comes nearest counts. */
function fewestDifferences(
  engine: Engine,
  { incident, warnings, written: asWritten }: IncidentRead,
  written: WrittenAnswer,
  { on, language }: WrittenDocument,
  chosen: Chosen,
): readonly Difference[] {
  let least: readonly Difference[] | undefined;
  for (const detail of ["full", "all", "summary"] as const) {
    const given = answer(engine, incident, {
      ...askedIn(written),
      ...chosen,
      on,
      language,
      detail,
      warnings,
      written: asWritten,
      redacted: false,
    });
    const masked = written.redacted ? redactAnswer(given, incident.personal, language) : given;
    const parts = differences(comparable(written.whole), comparable(plainData(masked)));
    if (least === undefined || parts.length < least.length) least = parts;
    if (least.length === 0) break;
  }
  return existing(least, "a level of detail");
}

/** The law and the readings that the answer says it was judged under, and the part that it was asked for, unless others are. */
function askedIn({ lawOn, readings, narrowedTo: { provisions, ...part } }: WrittenAnswer): Partial<Chosen> {
  return { ...defined({ lawOn, readings, only: provisions }), ...part };
}

function plainData(given: Answer): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(given)) as Readonly<Record<string, unknown>>; // an answer is plain data
}

/** Without what only says by which name the file was called. */
function comparable({ incident, warnings, ...rest }: Readonly<Record<string, unknown>>): object {
  const nameless = (text: string): unknown =>
    JSON.parse(text, (key, value: unknown) => (key === "file" ? null : value));
  return { ...rest, ...(nameless(JSON.stringify({ incident, warnings })) as object) };
}
