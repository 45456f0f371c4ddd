import type { Problem } from "../../problem.js";
import type { LoadedPack } from "../load.js";
import type { IsoDay, Rulebook } from "../model.js";
import type { Places } from "../places.js";
import type { FileKind } from "../schema/index.js";
import type { TestFile } from "../test/model.js";
import { checkContext, type Beside } from "./context.js";
import { withoutFollowUps } from "./follow-ups.js";
import { LINTS } from "./lints.js";

/** Everything that is wrong with the content of a pack, in the order of files and lines. */
export function check(rulebook: Rulebook, tests: readonly TestFile[], places: Places, beside: Beside = {}): Problem[] {
  const context = checkContext(rulebook, tests, places, beside);
  return inReadingOrder(withoutFollowUps(LINTS.flatMap(({ lint }) => lint(context))));
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

/** What can only be told when every file is there. */
const WAITING: ReadonlySet<string> = new Set([
  "fact-unused",
  "concept-unused",
  "choice-unused",
  "prohibition-unpunished",
  "expect-unknown",
  "wording-foreign",
]);

/**
 * Form and content of a loaded pack. While files of some kind are not well-formed, nothing is said about
 * what they should hold, so that one broken file does not turn every reference to it into a problem.
 */
export function checkPack(pack: LoadedPack, today?: IsoDay): Problem[] {
  const broken = pack.malformed;
  const beside: Beside = { structure: pack.keeping.structure, ...(today === undefined ? {} : { today }) };
  const content = check(pack.partial, pack.tests, pack.places, beside).filter(({ code, args }) => {
    if (broken.size === 0) return true;
    if (WAITING.has(code)) return false;
    if (code !== "reference-unknown") return true;
    const what = String(args["what"]);
    return !broken.has(HELD_BY[what] ?? (what as FileKind));
  });
  return inReadingOrder([...pack.problems, ...content]);
}

/** By file, line and column; problems of the whole pack first. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    const [left, right] = [a.at?.file ?? "", b.at?.file ?? ""];
    if (left !== right) return left < right ? -1 : 1;
    return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
  });
}
