import { typed } from "../../interview/typed.js";
import type { Option } from "../../interview/model.js";
import { interviewWords } from "../../messages/interview.js";
import { wrap } from "../../report/layout/wrap.js";
import { plain } from "../../text/plain.js";
import { widthOf, type Invocation } from "../invocation.js";
import type { Dialogue, Turn } from "./dialogue.js";

/** More options than these are named by `asn-check words`. */
const MOST_OPTIONS = 24;

/** The lines of a stream, without their ends. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    if (end > 0)
      yield* text
        .slice(0, end)
        .replace(/\r?\n$/, "")
        .split(/\r?\n/);
    rest = text.slice(end);
  }
  if (rest !== "") yield rest;
}

/** A script on standard input, a line for each question; questions go to standard error. */
export function lineDialogue({ io, language }: Invocation, signal: AbortSignal, quiet: boolean): Dialogue {
  const words = interviewWords[language];
  const width = Math.min(100, widthOf(io.stderr));
  const lines = linesOf(io.input(signal));
  const put = async (text: string, indent = 0): Promise<void> => {
    if (quiet) return;
    const pad = " ".repeat(indent);
    await io.stderr.write(
      wrap(text, width - indent)
        .map((line) => `${pad}${line}\n`)
        .join(""),
    );
  };
  const option = ({ slug, label }: Option, index: number): Promise<void> =>
    put(`${index + 1}. ${label[language]} (${slug})`, 2);
  return {
    say: (text) => put(text),
    ask: async (question, { text, hint, notes }, isKey): Promise<Turn> => {
      await put(`\n${text}`.trimStart());
      const { input } = question;
      if ("options" in input && input.options.length <= MOST_OPTIONS)
        for (const [index, each] of input.options.entries()) await option(each, index);
      await put([hint, ...notes].join(" · "), 2);
      for (;;) {
        const { value: line, done } = await nextLine(lines, signal);
        if (signal.aborted) return { kind: "left" };
        if (done || line === undefined) return { kind: "ended" };
        await put(`> ${plain(line)}`);
        const said = line.trim();
        if (said === "<") return { kind: "back" };
        if (said === ".") return { kind: "done" };
        const [, key = "", answer = ""] = /^([^=\s]+)\s*=(.*)/s.exec(said) ?? [];
        if (key !== "" && isKey(key)) return { kind: "named", key, text: answer.trim() };
        const result = typed(question, said, words.whyUnknown);
        if ("reply" in result) return { kind: "reply", reply: result.reply };
        await put(words.misread(result.misread), 2);
      }
    },
  };
}

async function nextLine(
  lines: AsyncGenerator<string, void>,
  signal: AbortSignal,
): Promise<{ readonly value?: string; readonly done: boolean }> {
  try {
    const next = await lines.next();
    return next.done === true ? { done: true } : { value: next.value, done: false };
  } catch (error) {
    if (signal.aborted) return { done: true };
    throw error;
  }
}
