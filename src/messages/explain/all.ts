import type { RulebookProblemCode } from "../../rulebook/problems.js";
import { consequencePages } from "./consequences.js";
import { formPages } from "./form.js";
import { logicPages } from "./logic.js";
import { namesPages } from "./names.js";
import type { Page } from "./page.js";
import { testPages } from "./tests.js";
import { textPages } from "./texts.js";
import { timePages } from "./time.js";

/** A page for every code; one that is missing does not compile. */
export const pages: Readonly<Record<RulebookProblemCode, Page>> = {
  ...formPages,
  ...namesPages,
  ...logicPages,
  ...timePages,
  ...consequencePages,
  ...textPages,
  ...testPages,
};
