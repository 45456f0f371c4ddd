import type { Language } from "../messages/language.js";
import type { Problem } from "../problem.js";
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
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly color: ColorFlag;
}

/** Columns to write in: those of the terminal, 80 where there is none. */
export function widthOf(sink: Sink): number {
  return sink.columns ?? 80;
}

/** A Chalk instance for one stream, never the global one. */
export async function chalkFor(session: Session, sink: Sink): Promise<import("chalk").ChalkInstance> {
  const { Chalk } = await import("chalk");
  return new Chalk({ level: colorLevel(session.color, session.io.env, sink) });
}

/** Problems for people, on standard error, with code frames where the text is at hand. */
export async function tell(
  session: Session,
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  if (problems.length === 0) return;
  const [{ problemLines }, { paintOf }] = await Promise.all([
    import("../report/problem.js"),
    import("../report/paint.js"),
  ]);
  const { stderr } = session.io;
  const paint = paintOf(await chalkFor(session, stderr));
  const view = { language: session.language, paint, width: Math.min(120, widthOf(stderr)), sources };
  const lines = problems.flatMap((problem) => problemLines(problem, view));
  await stderr.write(lines.map((line) => `${line}\n`).join(""));
}
