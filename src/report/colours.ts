import { Chalk, type ChalkInstance } from "chalk";
import { toneOfElement, toneOfOutcome, type Tone } from "./design/tone.js";
import type { Style } from "./layout/columns.js";
import type { Paint } from "./paint.js";

/** Styles on one Chalk instance, whose level was decided once for one stream; never the global one. */
export function paintOf(chalk: ChalkInstance): Paint {
  const dim: Style = (text) => chalk.dim(text);
  const tone: Readonly<Record<Tone, Style>> = {
    settled: (text) => chalk.cyan.bold(text),
    open: (text) => chalk.yellow(text),
    quiet: dim,
  };
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    dim,
    act: (text) => chalk.yellow(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    outcome: (outcome) => tone[toneOfOutcome(outcome)],
    element: (status) => tone[toneOfElement(status)],
  };
}

/** The sixteen colours that every terminal has. */
export function colouredPaint(): Paint {
  return paintOf(new Chalk({ level: 1 }));
}
