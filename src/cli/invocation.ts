import type { Language } from "../messages/language.js";
import type { Problem } from "../problem.js";
import { plainPaint, type Paint } from "../report/paint.js";
import type { ColorFlag } from "./color.js";
import { colorLevel } from "./color.js";
import type { Io, Sink } from "./io.js";

/** Options that every command takes. */
export interface SharedOptions {
  readonly rules?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What a command needs of the run it belongs to. */
export interface Invocation {
  readonly io: Io;
  readonly language: Language;
  readonly color: ColorFlag;
  /** The hash that the rule pack must have. */
  readonly expectPack?: string;
}

/** Columns to write in: those of the terminal, 80 where there is none or where it does not say (some report 0). */
export function widthOf({ columns }: Pick<Sink, "columns">): number {
  return columns !== undefined && columns > 0 ? columns : 80;
}

/** The styles for one stream; colours are loaded only where they are shown. */
export async function paintFor({ color, io }: Invocation, sink: Sink): Promise<Paint> {
  if (colorLevel(color, io.env, sink) === 0) return plainPaint;
  const { colouredPaint } = await import("../report/colours.js");
  return colouredPaint();
}

function samePlace({ at: a }: Problem, { at: b }: Problem): boolean {
  return a !== undefined && a.file === b?.file && a.line === b.line && a.column === b.column;
}

/** Problems for people, on standard error, with code frames where the text is at hand. */
export async function tell(
  invocation: Invocation,
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  if (problems.length === 0) return;
  const { problemLines } = await import("../report/problem.js");
  const { stderr } = invocation.io;
  const paint = await paintFor(invocation, stderr);
  const width = Math.min(120, widthOf(stderr));
  const view = { language: invocation.language, paint, width, terminal: stderr.columns !== undefined, sources };
  const lines = problems.flatMap((problem, index) => {
    const next = problems[index + 1];
    // Several problems at one place share the frame, below the last of them.
    const framed = next === undefined || !samePlace(problem, next);
    return problemLines(problem, framed ? view : { ...view, sources: new Map() });
  });
  await stderr.write(lines.map((line) => `${line}\n`).join(""));
}
