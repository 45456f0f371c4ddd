import type { Problem } from "../../problem.js";
import type { LoadedPack } from "../load.js";
import type { Rulebook } from "../model.js";
import type { Places } from "../places.js";
import type { FileKind } from "../schema/index.js";
import type { TestFile } from "../test/model.js";
import { calendarOrder } from "./calendar-order.js";
import { certainty } from "./certainty.js";
import { citations } from "./citations.js";
import { closure } from "./closure.js";
import { consequences } from "./consequences.js";
import { checkContext, type Lint } from "./context.js";
import { contradictions, repetitions } from "./contradictions.js";
import { cycles } from "./cycles.js";
import { dates } from "./dates.js";
import { depth } from "./depth.js";
import { duplicates } from "./duplicates.js";
import { emptiness } from "./emptiness.js";
import { exceptions } from "./exceptions.js";
import { factTests } from "./fact-tests.js";
import { figures } from "./figures.js";
import { idFileName } from "./id-file-name.js";
import { instrumentLife } from "./instrument-life.js";
import { kinds } from "./kinds.js";
import { labels } from "./labels.js";
import { referencesElsewhere } from "./references-elsewhere.js";
import { references } from "./references.js";
import { testsInVersion } from "./tests-in-version.js";
import { testsMinimum } from "./tests-minimum.js";
import { testsNameChains } from "./tests-name-chains.js";
import { translations } from "./translations.js";
import { usage } from "./usage.js";
import { windows } from "./windows.js";

const LINTS: readonly Lint[] = [
  emptiness,
  idFileName,
  references,
  referencesElsewhere,
  factTests,
  kinds,
  duplicates,
  cycles,
  depth,
  contradictions,
  repetitions,
  exceptions,
  citations,
  dates,
  windows,
  instrumentLife,
  closure,
  calendarOrder,
  figures,
  consequences,
  certainty,
  translations,
  labels,
  usage,
  testsNameChains,
  testsInVersion,
  testsMinimum,
];

/** Everything that is wrong with the content of a pack, in the order of files and lines. */
export function check(rulebook: Rulebook, tests: readonly TestFile[], places: Places): Problem[] {
  const context = checkContext(rulebook, tests, places);
  return inReadingOrder(LINTS.flatMap((lint) => lint(context)));
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

/**
 * Form and content of a loaded pack. While files of some kind are not well-formed, nothing is said about
 * what they should hold, so that one broken file does not turn every reference to it into a problem.
 */
export function checkPack(pack: LoadedPack): Problem[] {
  const broken = pack.malformed;
  const content = check(pack.partial, pack.tests, pack.places).filter(({ code, args }) => {
    if (broken.size === 0) return true;
    if (code === "fact-unused" || code === "concept-unused" || code === "prohibition-unpunished") return false;
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
