/** The prompts of `ask`, at a terminal that is only pretended: answer, go back, leave with Ctrl-C, take up again. */
import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run.js";
import { widthOf } from "../../src/cli/invocation.js";
import type { Io } from "../../src/cli/io.js";
import { fileOf, soundPack, unassessed } from "./cli.js";

const [ENTER, ESCAPE, CTRL_C] = ["\r", "\u001b", "\u0003"];

/** Marks the question that waits for an answer. */
const ASKS = "\u25c6";

/** Types the next key once a question waits for it and the screen stands still; text stays in the same question. */
async function typed(file: string, keys: readonly string[]): Promise<{ code: number; screen: string }> {
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
      asked = key.length > 1;
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
    cwd: process.cwd(),
    now: () => new Date("2099-11-01T00:00:00Z"),
  };
  const code = await runCli(["ask", file, "--rules", soundPack], io);
  clearTimeout(waiting);
  return { code, screen };
}

describe("prompts", () => {
  it("leave with 130 on Ctrl-C, go back on Esc, and write what is answered whole", async () => {
    const file = fileOf(unassessed);
    const before = readFileSync(file, "utf8");
    expect((await typed(file, [CTRL_C])).code).toBe(130);
    // A finding without its body is none yet.
    expect((await typed(file, [ENTER, CTRL_C])).code).toBe(130);
    expect(readFileSync(file, "utf8")).toBe(before);
    const { code, screen } = await typed(file, [ENTER, ESCAPE, ENTER, ENTER, "ajakan terbuka", ENTER]);
    expect(code).toBe(0);
    // Put once, and again after going back.
    expect(screen.split("\u25c7").length).toBeGreaterThan(2);
    const written = JSON.parse(readFileSync(file, "utf8")) as object;
    expect(written).toMatchObject({
      acts: [{ findings: { favours_or_harms: { value: true, reasons: "ajakan terbuka" } } }],
    });
  }, 30_000);
});

describe("a terminal that does not say how wide it is", () => {
  it.each([0, undefined])("counts as 80 columns (%s)", (columns) => {
    expect(widthOf({ columns })).toBe(80);
  });
});
