import type { Problem } from "../../problem.js";
import type { RulebookProblemCode } from "../problems.js";

const UNUSED = ["fact-unused", "concept-unused", "choice-unused"] as const;
const TESTED = [
  "test-missing",
  "test-element-missing",
  "test-exception-missing",
  "test-open-missing",
  "test-boundary-missing",
  "test-outside-version",
  "expect-unknown",
] as const;

/**
 * What a finding cannot but cause elsewhere. While the cause stands, the consequence is not told: a mistyped name is
 * one error, not also an unused definition and three tests that name something unknown.
 */
const FOLLOW_UPS: Partial<Readonly<Record<RulebookProblemCode, readonly RulebookProblemCode[]>>> = {
  "no-provisions": UNUSED,
  "reference-unknown": [...UNUSED, "test-missing", "expect-unknown"],
  "slug-unknown": ["exception-never", "element-implied"],
  cycle: UNUSED,
  "date-unreal": ["calendar-order", "window-empty", "window-order"],
  "window-empty": ["end-unexplained", ...TESTED],
  "window-order": ["end-unexplained", ...TESTED],
  "window-overlap": ["end-unexplained", ...TESTED],
  "element-duplicate": ["expect-unknown"],
  "condition-repeated": ["element-implied", ...TESTED],
  "condition-always": UNUSED,
  "condition-contradiction": ["exception-never", ...TESTED],
  "element-implied": [...TESTED, "concept-unused"],
  "exception-dead": ["exception-never", "exception-always"],
  "exception-never": TESTED,
  "exception-always": TESTED,
  "version-idle": TESTED,
  "sanction-drift": TESTED,
  "no-cases": TESTED,
  "test-outside-version": ["test-boundary-missing"],
};

/** The same for consequences in the file of the cause only. */
const IN_THE_FILE: typeof FOLLOW_UPS = {
  "id-file-name": ["citation-elsewhere"],
  "prohibition-unpunished": ["test-missing"],
  "conduct-missing": ["test-missing"],
};

/** The findings without those that follow from another one. */
export function withoutFollowUps(problems: readonly Problem[]): Problem[] {
  const silenced = new Set(problems.flatMap(({ code }) => caused(FOLLOW_UPS, code)));
  const silencedIn = new Set(
    problems.flatMap(({ code, at }) => caused(IN_THE_FILE, code).map((other) => `${at?.file ?? ""} ${other}`)),
  );
  return problems.filter(({ code, at }) => !silenced.has(code) && !silencedIn.has(`${at?.file ?? ""} ${code}`));
}

function caused(table: typeof FOLLOW_UPS, code: string): readonly string[] {
  return Object.entries(table).find(([cause]) => cause === code)?.[1] ?? [];
}
