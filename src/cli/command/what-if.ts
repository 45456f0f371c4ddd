import type { WhatIfAnswer, WhatIfChange, WhatIfDocument } from "../../answer/what-if/model.js";
import { sweep } from "../../answer/what-if/sweep.js";
import { whatIf as compared } from "../../answer/what-if/what-if.js";
import { compile } from "../../engine/compile.js";
import { existing } from "../../existing.js";
import { dictionaryOf, type Dictionary } from "../../incident/dictionary.js";
import { edited, type Chosen, type Edit, type Unplaced } from "../../incident/edit.js";
import type { Incident } from "../../incident/model.js";
import { jsonOf } from "../../incident/node.js";
import { readIncidents, type Written } from "../../incident/read.js";
import type { Problem } from "../../problem.js";
import { whatIfText } from "../../report/what-if/pretty.js";
import type { Rulebook } from "../../rulebook/model.js";
import { suggest } from "../../text/suggest.js";
import { packOptions } from "../check-options.js";
import { documentHead } from "../document-head.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import type { IncidentRead } from "../inputs.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";
import { isMasked, Masking } from "../masking.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { oneIncident, type OneIncidentOptions } from "../one-incident.js";
import { rulebookFor } from "../pack.js";
import { viewFor } from "../view.js";
import { cliProblem } from "../problems.js";
import { todayInJakarta } from "../today.js";
import { isDay } from "../../text/is-day.js";
import { editsOf, sweepOf, type RawChanges } from "../what-if-options.js";

/** Options of `what-if` as the parser hands them over. */
export interface WhatIfOptions extends SharedOptions, OneIncidentOptions, RawChanges {
  readonly reading?: readonly string[];
  readonly lawOn?: string;
  readonly on?: string;
  readonly sweep?: string;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly redact?: boolean;
}

export const FORMATS = ["pretty", "json"] as const;

/** `asn-check what-if <incident> --set …`: the answer beside the answer to the changed incident. */
export async function whatIf(path: string, raw: WhatIfOptions, invocation: Invocation): Promise<ExitCode> {
  const { io, language } = invocation;
  const { outputs, problems: misused } = namedOutputs(raw.format, raw.output, FORMATS);
  const days = [
    ["--law-on", raw.lawOn],
    ["--on", raw.on],
  ] as const;
  const usage = [
    ...misused,
    ...days.flatMap(([option, value]) =>
      value === undefined || isDay(value) ? [] : [cliProblem("cli.not_a_day", { option, value })],
    ),
  ];
  const range = raw.sweep === undefined ? undefined : sweepOf(raw.sweep);
  if (range !== undefined && "code" in range) usage.push(range);
  if (usage.length > 0 || (range !== undefined && "code" in range)) return told(usage, invocation);
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const dictionary = dictionaryOf(rulebook);
  const { options: chosen, problems: misnamed } = packOptions({ ...raw, format: [] }, rulebook);
  const { edits, problems: unclear } = editsOf(raw, dictionary);
  if (misnamed.length + unclear.length > 0) return told([...misnamed, ...unclear], invocation);
  const given = await oneIncident(path, dictionary, raw, invocation);
  if ("code" in given) return given.code;
  const masking = new Masking(isMasked(raw.redact, io), given.incident.personal, invocation);
  const changed = await changedIncident(given, edits, raw, dictionary, masking);
  if ("code" in changed) return changed.code;

  const after = {
    readings: chosen.readings,
    ...(raw.lawOn === undefined ? {} : { lawOn: raw.lawOn }),
  };
  const on = raw.on ?? todayInJakarta(io.now());
  const engine = compile(rulebook);
  const act = raw.act ?? existing(given.incident.acts[0], "an act").id;
  if (range !== undefined && raw.act === undefined && given.incident.acts.length > 1) {
    const known = given.incident.acts.map(({ id }) => id);
    return told([cliProblem("cli.set_which", { path: "act.on", what: "act", known })], invocation);
  }
  const { actor } = raw;
  const swept =
    range === undefined
      ? {}
      : {
          sweep: sweep(engine, changed.incident, {
            ...range,
            act,
            language,
            on,
            ...(actor === undefined ? {} : { actor }),
            law: after,
          }),
        };
  const sides = compared(engine, given.incident, changed.incident, {
    language,
    on,
    ...(raw.actor === undefined ? {} : { actor: raw.actor }),
    ...(raw.act === undefined ? {} : { act: raw.act }),
    before: {},
    after,
    changes: changesOf(edits, chosen.readings, raw.lawOn),
  });
  const found: WhatIfAnswer = { ...sides, ...swept };
  const answer = masking.with(changed.incident.personal).data(found);
  const codes: ExitCode[] = [exitCode.evaluated];
  for (const { format, path: to } of outputs) {
    const text =
      format === "json"
        ? `${JSON.stringify(documentOf(answer, on, masking.problems(changed.warnings), masking.on, rulebook, language), null, 2)}\n`
        : whatIfText(answer, await viewFor(raw, rulebook, to, invocation));
    if (!(await deliver(to, text, invocation))) codes.push(exitCode.usage);
  }
  return gravestCode(codes);
}

async function told(problems: readonly Problem[], invocation: Invocation): Promise<ExitCode> {
  await tell(invocation, problems);
  return exitCode.usage;
}

interface Changed {
  readonly incident: Incident;
  readonly warnings: readonly Problem[];
}

/** The incident with the edits, through the same reader as any other; its problems point into the changed text. */
async function changedIncident(
  { incident, written, warnings }: IncidentRead,
  edits: readonly Edit[],
  chosen: Chosen,
  dictionary: Dictionary,
  masking: Masking,
): Promise<Changed | { readonly code: ExitCode }> {
  if (edits.length === 0 || written === undefined) return { incident, warnings };
  const json = withEdits(written, edits, dictionary, chosen);
  if ("code" in json) {
    await masking.tell([json]);
    return { code: exitCode.usage };
  }
  const file = `${incident.file} (what-if)`;
  const { incidents, problems } = readIncidents(json.text, file, dictionary);
  const [changed] = incidents;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (changed !== undefined) return { incident: { ...changed, file: incident.file }, warnings: problems };
  await masking.tell(errors, new Map([[file, json.text]]));
  return { code: exitCode.usage };
}

function withEdits(
  { root }: Written,
  edits: readonly Edit[],
  dictionary: Dictionary,
  chosen: Chosen,
): { readonly text: string } | Problem {
  let json = jsonOf(root);
  for (const edit of edits) {
    const done = edited(json, edit, dictionary, chosen);
    if ("unplaced" in done) return unplacedProblem(edit, done.unplaced);
    json = done.json;
  }
  return { text: JSON.stringify(json, null, 2) };
}

function unplacedProblem({ path, of }: Edit, unplaced: Unplaced): Problem {
  switch (unplaced.reason) {
    case "several":
      return cliProblem("cli.set_which", { path, what: unplaced.what, known: unplaced.known });
    case "no_such": {
      const { what, known } = unplaced;
      const value = existing(of, "the name that nobody has");
      return cliProblem("cli.unknown_name", { what, value, suggestion: suggest(value, known) ?? "", known });
    }
    case "no_scope":
      return cliProblem("cli.unknown_name", { what: "fact", value: path, suggestion: "", known: [] });
  }
}

function changesOf(
  edits: readonly Edit[],
  readings: Readonly<Record<string, string>>,
  lawOn: string | undefined,
): readonly WhatIfChange[] {
  return [
    ...edits.map(({ path, of, value }): WhatIfChange => ({
      kind: value === undefined ? "unset" : "set",
      path,
      ...(of === undefined ? {} : { of }),
      value: value ?? null,
    })),
    ...Object.entries(readings).map(([path, value]): WhatIfChange => ({ kind: "reading", path, value })),
    ...(lawOn === undefined ? [] : [{ kind: "law_on" as const, path: "law_on", value: lawOn }]),
  ];
}

function documentOf(
  answer: WhatIfAnswer,
  on: string,
  warnings: readonly Problem[],
  redacted: boolean,
  rulebook: Rulebook,
  language: "id" | "en",
): WhatIfDocument {
  return {
    schema: "asn-check/what-if@1",
    ...documentHead(rulebook),
    evaluated_on: on,
    language,
    answer,
    warnings,
    redacted,
  };
}
