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

const asItIs: Style = (text) => text;

/** No colour at all: what a pipe, a file or `NO_COLOR` gets. The coloured one is in `colours.ts`, loaded when it is needed. */
export const plainPaint: Paint = {
  title: asItIs,
  heading: asItIs,
  strong: asItIs,
  dim: asItIs,
  act: asItIs,
  error: asItIs,
  warning: asItIs,
  outcome: () => asItIs,
  element: () => asItIs,
};
