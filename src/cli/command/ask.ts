import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { QuestionsDocument } from "../../answer/questions/model.js";
import { openVerdicts } from "../../answer/open-verdicts.js";
import { compile } from "../../engine/compile.js";
import { judge } from "../../engine/judge.js";
import { existing } from "../../existing.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { formatOfName } from "../../incident/input.js";
import { jsonOf } from "../../incident/node.js";
import { answered, givenIn, type Unusable } from "../../interview/answers.js";
import type { Incident } from "../../incident/model.js";
import { beginAsk, openQuestions, questionsAbout, type Interview, type Rules } from "../../interview/interview.js";
import { isObject } from "../../interview/json.js";
import { interviewWords } from "../../messages/interview.js";
import { openJson, type OpenIncident } from "../../report/interview/open.js";
import { openText } from "../../report/interview/pretty.js";
import type { Json } from "../../text/canonical-json.js";
import { jsonTextWith } from "../../text/json-edit.js";
import { plainLine } from "../../text/plain.js";
import type { Problem } from "../../problem.js";
import { documentHead } from "../document-head.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { frameSource, recordsIn } from "../inputs.js";
import { dialogueFor } from "../interview/dialogue-for.js";
import { hold, withoutPlace } from "../interview/hold.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";
import { maskingOf, type Masking } from "../masking.js";
import { deliver, namedOutputs } from "../named-outputs.js";
import { writeWhole } from "../output.js";
import { rulebookFor } from "../pack.js";
import { textOf } from "../texts.js";
import { viewFor } from "../view.js";
import { cliProblem } from "../problems.js";
import { todayInJakarta } from "../today.js";

/** Options of `ask` as the parser hands them over. */
export interface AskOptions extends SharedOptions {
  readonly answers?: string;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly redact?: boolean;
}

export const FORMATS = ["pretty", "json"] as const;

/** `asn-check ask <incident>`: the questions that still matter; answers at the prompt or from a file, written back in place. */
export async function ask(
  [path, ...others]: readonly [string, ...string[]],
  raw: AskOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { io } = invocation;
  const { outputs, problems: misused } = namedOutputs(raw.format, raw.output, FORMATS);
  if (misused.length > 0) {
    await tell(invocation, misused);
    return exitCode.usage;
  }
  if (raw.rules === undefined) io.short?.(true);
  const rulebook = await rulebookFor(invocation, raw.rules);
  if (rulebook === undefined) return exitCode.pack;
  const rules: Rules = { engine: compile(rulebook), dictionary: dictionaryOf(rulebook) };
  const { read, problems, personal, sources } = await readRecords([path, ...others], rules, invocation);
  const errors = problems.filter(({ severity }) => severity === "error");
  const masking = maskingOf(raw.redact, { personal }, invocation);
  await masking.tell(raw.quiet === true ? errors : problems, sources);
  const prompted = io.interactive === true && io.stdout.isTTY && raw.format === undefined && raw.output === undefined;
  if (prompted || raw.answers !== undefined || read.length > 1) io.short?.(false);
  if (errors.length === 0 && (raw.answers !== undefined || prompted)) {
    const file = others.length === 0 && read.length === 1 ? oneFile(path, io.cwd) : undefined;
    if (!file) {
      await tell(invocation, [cliProblem("cli.usage", { detail: interviewWords[invocation.language].oneFile })]);
      return exitCode.usage;
    }
    return raw.answers === undefined
      ? prompt(rules, file, invocation)
      : fill(rules, file, raw.answers, raw.quiet === true, masking, invocation);
  }
  const opened = read.map(({ incident, json }): OpenIncident => {
    const judgment = judge(rules.engine, incident);
    const { id, title, sha256, file } = incident;
    const shown: OpenIncident = {
      incident: { id, sha256, file, ...(title === undefined ? {} : { title }) },
      verdicts: openVerdicts(judgment, invocation.language),
      questions: questionsAbout(rules, judgment, incident, json, "ask"),
    };
    return masking.data(shown);
  });
  const codes: ExitCode[] = [errors.length > 0 ? exitCode.input : exitCode.evaluated];
  for (const { format, path: to } of outputs) {
    const view =
      format === "pretty"
        ? await viewFor(raw, rules.engine.rulebook, to, invocation, todayInJakarta(io.now()))
        : undefined;
    const named = others.length === 0 ? path : "…";
    const text = view
      ? opened.map((each) => openText(each, rules.engine.rulebook, named, view)).join("\n")
      : `${JSON.stringify(documentOf(opened, masking.problems(errors), rules, invocation.language), null, 2)}\n`;
    if (!(await deliver(to, text, invocation))) codes.push(exitCode.usage);
  }
  return gravestCode(codes);
}

interface Read {
  readonly incident: Incident;
  /** The record as it was written, in whatever form. */
  readonly json: Json;
}

async function readRecords(
  paths: readonly string[],
  { dictionary }: Rules,
  { io }: Invocation,
): Promise<{
  readonly read: readonly Read[];
  readonly problems: readonly Problem[];
  readonly personal: readonly string[];
  readonly sources: Map<string, string>;
}> {
  const found: Read[] = [];
  const problems: Problem[] = [];
  const names: string[] = [];
  const sources = new Map<string, string>();
  for await (const waiting of recordsIn(paths, dictionary, io)) {
    for (const { record, read } of waiting) {
      const { incident, problems: own, personal = [], written } = read();
      problems.push(...own);
      names.push(...personal);
      if (own.length > 0) sources.set(record.file, frameSource(record));
      if (incident) found.push({ incident, json: jsonOf(existing(written, incident.id).root) });
    }
  }
  return { read: found, problems, personal: names, sources };
}

interface File {
  readonly path: string;
  readonly text: string;
  readonly json: Json;
}

/** A file that holds one incident in JSON and nothing else; only such a file is written back. */
function oneFile(path: string, cwd: string): File | undefined {
  if (path === "-" || formatOfName(path) !== "json") return undefined;
  const text = readFileSync(resolve(cwd, path), "utf8");
  const json = parsed(text);
  return isObject(json) ? { path, text, json } : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The file with what was answered, everything else as it was; whole or not at all. */
async function save({ path, text }: File, { edits }: Interview, invocation: Invocation): Promise<boolean> {
  const written = edits.reduce((before, edit) => jsonTextWith(before, edit.path, edit.value), text);
  const problem = writeWhole(path, written, invocation.io.cwd);
  if (problem) await tell(invocation, [problem]);
  return problem === undefined;
}

async function prompt(rules: Rules, file: File, invocation: Invocation): Promise<ExitCode> {
  const words = interviewWords[invocation.language];
  const start = beginAsk(file.json);
  const { dialogue, close } = await dialogueFor(invocation, false);
  const questions = openQuestions(rules, start).filter(({ topic }) => topic !== "reading").length;
  await dialogue.say(words.welcomeAsk(file.path, questions));
  await dialogue.say(words.keys);
  const { interview, ended } = await hold(rules, start, dialogue, invocation, (state) => save(file, state, invocation));
  close();
  const { stderr } = invocation.io;
  const answers = interview.edits.length;
  if (ended === "unkept") return exitCode.usage;
  if (ended === "left") {
    await stderr.write(`${words.leftAsk(file.path, answers)}\n`);
    return exitCode.interrupted;
  }
  const open = openQuestions(rules, interview).filter(({ topic }) => topic !== "reading").length;
  await stderr.write(`${words.saved(file.path, answers, open)}\n`);
  return exitCode.evaluated;
}

async function fill(
  rules: Rules,
  file: File,
  from: string,
  quiet: boolean,
  masking: Masking,
  invocation: Invocation,
): Promise<ExitCode> {
  const { io, language } = invocation;
  const words = interviewWords[language];
  const text = from === "-" ? await io.stdin() : textOf(resolve(io.cwd, from));
  if (text === undefined) {
    await tell(invocation, [{ code: "input.not_found", severity: "error", args: { path: from, suggestion: "" } }]);
    return exitCode.input;
  }
  const given = givenIn(text);
  const filled = "code" in given ? { unusable: given } : answered(rules, beginAsk(file.json), given, words.whyUnknown);
  if ("unusable" in filled) {
    await refuse(filled.unusable, from, masking, invocation);
    return exitCode.input;
  }
  const { interview } = filled;
  if (!(await save(file, interview, invocation))) return exitCode.usage;
  const open = openQuestions(rules, interview).filter(({ topic }) => topic !== "reading").length;
  if (!quiet) await io.stderr.write(`${words.saved(file.path, interview.edits.length, open)}\n`);
  return exitCode.evaluated;
}

async function refuse(given: Unusable, from: string, masking: Masking, invocation: Invocation): Promise<void> {
  const unusable = masking.data(given);
  const words = interviewWords[invocation.language];
  const { stderr } = invocation.io;
  switch (unusable.code) {
    case "form":
      return stderr.write(`${from}: ${words.answersForm(unusable.line)}\n`);
    case "unknown_key":
      return stderr.write(
        `${from}:${unusable.given.line}: ${words.unknownKey(plainLine(unusable.given.key), unusable.suggestion)}\n`,
      );
    case "misread":
      return stderr.write(
        `${from}:${unusable.given.line}: ${plainLine(unusable.given.key)}: ${words.misread(unusable.misread)}\n`,
      );
    case "refused":
      await stderr.write(`${from}:${unusable.given.line}: ${words.refused}\n`);
      return masking.tell(unusable.problems.map(withoutPlace));
  }
}

function documentOf(
  opened: readonly OpenIncident[],
  errors: readonly Problem[],
  rules: Rules,
  language: "id" | "en",
): QuestionsDocument {
  return {
    schema: "asn-check/questions@1",
    ...documentHead(rules.engine.rulebook),
    language,
    incidents: opened.map((each) => openJson(each, rules, language)),
    errors,
  };
}
