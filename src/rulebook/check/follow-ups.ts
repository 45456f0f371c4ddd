import type { Problem } from "../../problem.js";
import type { RulebookProblemCode } from "../problems.js";
import { fits, provisionFile } from "./id-file-name.js";

const UNUSED = ["fact-unused", "concept-unused", "choice-unused"] as const;
const LACKING = [
  "test-missing",
  "test-element-missing",
  "test-exception-missing",
  "test-open-missing",
  "test-boundary-missing",
] as const;
const TESTED = [...LACKING, "test-outside-version", "expect-unknown"] as const;

type Table = Partial<Readonly<Record<RulebookProblemCode, readonly RulebookProblemCode[]>>>;

/**
 * What a finding cannot but cause elsewhere. While the cause stands, the consequence is not told: a mistyped name is
 * one error, not also an unused definition and three tests that name something unknown.
 */
const ANYWHERE: Table = {
  "no-provisions": UNUSED,
  "reference-unknown": [...UNUSED, "test-missing", "expect-unknown"],
  "id-duplicate": [...UNUSED, "closure"],
  cycle: [...UNUSED, ...TESTED],
  "date-unreal": ["closure", ...TESTED],
  "window-empty": ["end-unexplained", "closure", "condition-contradiction", ...TESTED],
  "window-order": ["end-unexplained", "closure", ...TESTED],
  "window-overlap": ["end-unexplained", "closure", ...TESTED],
  "window-gap": ["closure", ...TESTED],
  "outside-instrument": TESTED,
  "element-duplicate": ["expect-unknown"],
  "condition-repeated": ["element-implied", ...TESTED],
  "condition-always": UNUSED,
  "condition-contradiction": TESTED,
  "element-implied": [...TESTED, "concept-unused"],
  "exception-never": TESTED,
  "exception-always": TESTED,
  "version-idle": TESTED,
  "sanction-drift": TESTED,
  "no-cases": TESTED,
};

/** The same for consequences in the file of the cause only. */
const IN_THE_FILE: Table = {
  "id-file-name": ["citation-elsewhere"],
  "id-duplicate": ["id-file-name"],
  cycle: ["key-of-other-kind", "track-missing", "sanction-missing", "no-sanction-but-punished"],
  "prohibition-unpunished": ["test-missing"],
  "conduct-missing": ["test-missing"],
  "condition-contradiction": ["exception-never"],
  "exception-dead": ["exception-never", "exception-always"],
  "date-unreal": [
    "window-empty",
    "window-order",
    "window-gap",
    "window-overlap",
    "calendar-order",
    "outside-instrument",
    "amendment-order",
  ],
  "expect-unknown": LACKING,
  "slug-unknown": ["exception-never", "element-implied", ...LACKING],
  "test-outside-version": ["test-boundary-missing"],
  "test-without-day": ["test-boundary-missing"],
};

/** The findings without those that follow from another one. */
export function withoutFollowUps(problems: readonly Problem[]): Problem[] {
  const silenced = new Set(problems.flatMap(({ code }) => caused(ANYWHERE, code)));
  const silencedIn = new Set(
    problems.flatMap((each) => caused(IN_THE_FILE, each.code).map((other) => `${fileOf(each)} ${other}`)),
  );
  return problems.filter(
    (each) =>
      !silenced.has(each.code) &&
      !silencedIn.has(`${fileOf(each)} ${each.code}`) &&
      !problems.some((cause) => cause !== each && isMissedName(cause, each)),
  );
}

/** Empty for a problem of the whole pack. */
function fileOf({ at }: Problem): string {
  return at?.file ?? "";
}

function caused(table: Table, code: string): readonly string[] {
  return Object.entries(table).find(([cause]) => cause === code)?.[1] ?? [];
}

/** A name that is unknown only because something else is wrong where it should come from. */
function isMissedName(cause: Problem, { code, args, at }: Problem): boolean {
  if (cause.code === "translation-missing" && code === "language-swapped")
    return cause.at?.line === at?.line && cause.at?.file === at?.file;
  const chain = String(args["chain"] ?? "");
  if (isUnknown(cause, "chain") && LACKING.some((each) => each === code))
    return shareLink(String(cause.args["id"]), chain);
  if (cause.code === "element-duplicate" && code === "slug-unknown") return cause.args["what"] === "slug";
  if (code === "prohibition-unpunished" && isUnknown(cause, "provision"))
    return cause.args["suggestion"] === args["provision"];
  if (code !== "reference-unknown") return false;
  const id = String(args["id"]);
  const links = args["what"] === "chain" ? id.split("+") : [id];
  const file = fileOf(cause);
  switch (cause.code) {
    case "id-file-name":
    case "id-duplicate":
      if (cause.args["what"] === "fact") return args["what"] === "fact" || args["what"] === "finding";
      return links.some((link) => isFileOf(file, String(args["what"]), link));
    case "reference-unknown":
      // Tests of a chain that a mistyped `breach_of` broke.
      return (
        args["what"] === "chain" &&
        isUnknown(cause, "provision") &&
        links.some((link) => isFileOf(file, "provision", link))
      );
    case "prohibition-unpunished":
      return args["what"] === "chain" && links.includes(String(cause.args["provision"]));
    case "cycle":
      return args["what"] === "chain";
    default:
      return false;
  }
}

function isUnknown({ code, args }: Problem, what: string): boolean {
  return code === "reference-unknown" && args["what"] === what;
}

function shareLink(one: string, other: string): boolean {
  return one.split("+").some((link) => other.split("+").includes(link));
}

/** Whether an id names something that this file should hold, by the name of the file. */
function isFileOf(file: string, what: string, id: string): boolean {
  if (!id.includes(":")) return file.endsWith(`${what}s/${id}.yaml`);
  const start = file.indexOf("provisions/");
  return start !== -1 && fits(file.slice(start), provisionFile(id));
}
