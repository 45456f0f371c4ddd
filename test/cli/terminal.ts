/** A terminal that is only pretended, for prompts. */
import { PassThrough } from "node:stream";
import { runCli } from "../../src/cli/run.js";
import type { Io } from "../../src/cli/io.js";
import { soundPack } from "./cli.js";

export const [ENTER, ESCAPE, CTRL_C, SPACE, UP, DOWN] = ["\r", "\u001b", "\u0003", " ", "\u001b[A", "\u001b[B"];

/** Marks the question that waits for an answer. */
const ASKS = "\u25c6";

/** Types the next key once a question waits for it and the screen stands still; text stays in the same question. */
export async function typed(
  argv: readonly string[],
  keys: readonly string[],
  { cwd = process.cwd(), rules = soundPack }: { readonly cwd?: string; readonly rules?: string | null } = {},
): Promise<{ code: number; screen: string }> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
  let screen = "";
  let waiting: NodeJS.Timeout | undefined;
  const left = [...keys];
  let asked = false;
  const next = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const key = left.shift();
      if (key === undefined) return;
      asked = key.length > 1 || key === SPACE;
      input.write(key);
    }, 100);
  };
  output.on("data", (chunk: Buffer) => {
    const text = chunk.toString();
    screen += text;
    asked ||= text.includes(ASKS);
    if (asked) next();
  });
  const sink = {
    isTTY: true,
    columns: 80,
    write: (text: string) => {
      screen += text;
      return Promise.resolve();
    },
    writeBytes: () => Promise.reject(new Error("nothing of this is bytes")),
  };
  const io: Io = {
    stdout: sink,
    stderr: sink,
    stdin: () => Promise.resolve(""),
    input: async function* () {
      // nobody pipes anything
    },
    interactive: true,
    // What the prompts use of a stream, these two have.
    terminal: { input, output } as unknown as NonNullable<Io["terminal"]>,
    env: {},
    cwd,
    now: () => new Date("2099-11-01T00:00:00Z"),
  };
  const code = await runCli(rules === null ? argv : [...argv, "--rules", rules], io);
  clearTimeout(waiting);
  return { code, screen };
}
