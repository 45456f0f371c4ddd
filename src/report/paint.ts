import type { ChalkInstance } from "chalk";
import type { ElementStatus } from "../answer/model.js";
import type { Outcome } from "../messages/status.js";
import type { Style } from "./layout/columns.js";

/** The few styles of the terminal view. Neutral: no red for a person, no green for an acquittal. */
export interface Paint {
  readonly title: Style;
  readonly heading: Style;
  readonly strong: Style;
  readonly dim: Style;
  /** What has to be done or answered. */
  readonly act: Style;
  readonly error: Style;
  readonly warning: Style;
  readonly outcome: (outcome: Outcome) => Style;
  readonly element: (status: ElementStatus) => Style;
}

/** Styles on one Chalk instance, whose level was decided once for one stream. */
export function paintOf(chalk: ChalkInstance): Paint {
  const dim: Style = (text) => chalk.dim(text);
  const settled: Style = (text) => chalk.cyan.bold(text);
  const unsettled: Style = (text) => chalk.yellow(text);
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    dim,
    act: (text) => chalk.yellow(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    outcome: (outcome) => (outcome === "fulfilled" ? settled : outcome === "open" ? unsettled : dim),
    element: (status) => (status === "satisfied" ? settled : status === "open" ? unsettled : dim),
  };
}
