import type { Place, Problem } from "../../problem.js";
import type { LoadedPack } from "../load.js";
import type { IsoDay, Rulebook } from "../model.js";
import type { Places } from "../places.js";
import type { FileKind } from "../schema/index.js";
import type { TestFile } from "../test/model.js";
import { checkContext, type Beside } from "./context.js";
import { withoutFollowUps } from "./follow-ups.js";
import { LINTS } from "./lints.js";

/** Everything that is wrong with the content of a pack, in the order of files and lines. */
export function check(rulebook: Rulebook, tests: readonly TestFile[], places: Places, beside: Beside): Problem[] {
  const context = checkContext(rulebook, tests, places, beside);
  return inReadingOrder(withoutFollowUps(LINTS.flatMap(({ lint }) => lint(context))));
}

/** The content of a pack with what follows from other findings. */
export function withFollowUps({ partial, tests, places, keeping }: LoadedPack): Problem[] {
  const context = checkContext(partial, tests, places, keeping);
  return LINTS.flatMap(({ lint }) => lint(context));
}

/** Kinds of file that hold what a reference names. */
const HELD_BY: Readonly<Record<string, FileKind>> = {
  fact: "vocabulary",
  finding: "vocabulary",
  slug: "vocabulary",
  office: "vocabulary",
  date: "vocabulary",
  "value-set": "vocabulary",
  ladder: "ladder",
  tier: "ladder",
  track: "tracks",
  calendar: "calendar",
  choice: "reading",
  chain: "provision",
};

/** What a file by itself tells, whatever is in the others. */
const OF_ONE_FILE: ReadonlySet<string> = new Set([
  "id-file-name",
  "element-duplicate",
  "condition-depth",
  "date-unreal",
  "window-empty",
  "window-order",
  "window-overlap",
  "window-gap",
  "figure-order",
  "figure-implausible",
  "figure-connector",
  "calendar-order",
  "review-future",
  "source-bare",
  "translation-missing",
  "language-swapped",
  "text-pasted",
  "text-long",
  "text-unfinished",
  "personal-data",
  "test-name-repeated",
]);

/**
 * Form and content of a loaded pack. While a file is not well-formed, of the content only that is told which no other
 * file can change, and references to kinds of which every file is there: one broken file does not turn every
 * reference to it into a problem.
 */
export function checkPack(pack: LoadedPack, today?: IsoDay): Problem[] {
  const broken = pack.malformed;
  const beside: Beside = { ...pack.keeping, ...(today === undefined ? {} : { today }) };
  const content = check(pack.partial, pack.tests, pack.places, beside).filter(({ code, args }) => {
    if (broken.size === 0) return true;
    if (code !== "reference-unknown") return OF_ONE_FILE.has(code);
    const what = String(args["what"]);
    return !broken.has(HELD_BY[what] ?? (what as FileKind));
  });
  return inReadingOrder(withoutFollowUps([...pack.problems, ...content]));
}

const WHOLE_PACK: Place = { file: "", line: 0, column: 0 };

/** By file, line and column; problems of the whole pack first. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    const [left, right] = [a.at ?? WHOLE_PACK, b.at ?? WHOLE_PACK];
    if (left.file !== right.file) return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
  });
}
