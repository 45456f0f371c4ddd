import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { compile } from "../../engine/compile.js";
import { dictionaryOf } from "../../incident/dictionary.js";
import { beginNew, incidentJson, isWhole, resumed, type Interview } from "../../interview/interview.js";
import { interviewWords } from "../../messages/interview.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { dialogueFor } from "../interview/dialogue-for.js";
import { draftOf, readDraft, removeDraft, writeDraft } from "../interview/draft.js";
import { hold } from "../interview/hold.js";
import { wrap } from "../../report/layout/wrap.js";
import { tell, widthOf, type Invocation, type SharedOptions } from "../invocation.js";
import { writeWhole } from "../output.js";
import { rulebookFor } from "../pack.js";
import { cliProblem } from "../problems.js";

/** `asn-check new [FILE]`: an interview from nothing to a valid incident. Without FILE a script gets it on standard output. */
export async function newIncident(
  named: string | undefined,
  shared: SharedOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { io, language } = invocation;
  const words = interviewWords[language];
  const atTerminal = io.interactive === true;
  const file = named ?? (atTerminal && io.stdout.isTTY ? freeName(io.cwd) : undefined);
  if (file !== undefined && existsSync(resolve(io.cwd, file))) {
    await tell(invocation, [cliProblem("cli.exists", { path: file })]);
    return exitCode.usage;
  }
  const rulebook = await rulebookFor(invocation, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const rules = { engine: compile(rulebook), dictionary: dictionaryOf(rulebook) };

  const draft = file === undefined ? undefined : draftOf(file);
  const kept = draft === undefined ? [] : readDraft(draft, io.cwd);
  const start = resumed(rules, beginNew(idFrom(file)), kept);
  const { dialogue, close } = await dialogueFor(invocation, shared.quiet === true);
  if (file !== undefined) await dialogue.say(words.welcome(file));
  await dialogue.say(atTerminal ? words.keys : words.manner);
  if (draft !== undefined && start.entries.length > 0) await dialogue.say(words.resumed(draft, start.entries.length));

  const say = (text: string): Promise<void> =>
    io.stderr.write(
      text
        .split("\n")
        .flatMap((line) => wrap(line, widthOf(io.stderr)))
        .map((line) => `${line}\n`)
        .join(""),
    );
  const keep = async (interview: Interview): Promise<boolean> => {
    const problem = draft === undefined ? undefined : writeDraft(draft, interview.entries, io.cwd);
    if (problem) await tell(invocation, [problem]);
    return problem === undefined;
  };
  const { interview, ended } = await hold(rules, start, dialogue, invocation, keep);
  close();
  if (ended === "unkept") return exitCode.usage;
  if (ended === "left") {
    if (draft !== undefined) await say(words.left(draft));
    return exitCode.interrupted;
  }
  // A script may stop as soon as there is something to judge.
  if (ended === "ended" && !isWhole(interview.json)) {
    await say(draft === undefined ? words.stillNeeded : words.ended(draft));
    return exitCode.input;
  }
  const text = `${JSON.stringify(incidentJson(interview), null, 2)}\n`;
  if (file === undefined) {
    await io.stdout.write(text);
    return exitCode.evaluated;
  }
  const problem = writeWhole(file, text, io.cwd);
  if (problem) {
    await tell(invocation, [problem]);
    return exitCode.usage;
  }
  if (draft !== undefined) removeDraft(draft, io.cwd);
  if (shared.quiet !== true) await say(words.written(file, `asn-check ${file}`));
  return exitCode.evaluated;
}

function idFrom(file: string | undefined): string {
  const name =
    file === undefined
      ? ""
      : basename(file)
          .replace(/\.json$/i, "")
          .trim();
  return name === "" ? "peristiwa" : name;
}

/** A name in this folder that nothing has. A draft that waits under it is taken up again. */
function freeName(cwd: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? "peristiwa.json" : `peristiwa-${number}.json`;
    if (!existsSync(resolve(cwd, name))) return name;
  }
}
