import { jsonReport } from "./json.js";
import { lexiconOf } from "./lexicon.js";
import { prettyReport } from "./pretty.js";
import type { OpenReport } from "./report.js";

interface Format {
  /** Names of persons are masked unless somebody asks for them: the format is made to be passed on. */
  readonly masks: boolean;
  readonly open: () => Promise<OpenReport>;
}

/** The terminal view; empty while there are no rules. */
const pretty: OpenReport = ({ rulebook, on, language, ...options }) => {
  if (rulebook === undefined) {
    const nothing = (): string => "";
    return { head: nothing, answer: nothing, problem: nothing, foot: nothing };
  }
  const { pack } = rulebook;
  return prettyReport({ pack, evaluated_on: on, language }, { ...options, lexicon: lexiconOf(rulebook, language) });
};

/** Every format that answers are written in. The two that nearly every run asks for are at hand, any other is loaded when it is wanted. */
export const formats = {
  pretty: { masks: false, open: () => Promise.resolve(pretty) },
  json: { masks: false, open: () => Promise.resolve(jsonReport) },
  ndjson: { masks: false, open: async () => (await import("./ndjson.js")).ndjsonReport },
  csv: { masks: true, open: async () => (await import("./csv.js")).csvReport },
  markdown: { masks: true, open: async () => (await import("./markdown.js")).markdownReport },
  sarif: { masks: true, open: async () => (await import("./sarif.js")).sarifReport },
  junit: { masks: true, open: async () => (await import("./junit.js")).junitReport },
  github: { masks: true, open: async () => (await import("./github.js")).githubReport },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The keys of a literal are exactly its names. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** What `check` writes: answers in a format, or the page of `report`, which takes the incidents, too. */
export type CheckFormat = FormatName | "html";

export const checkFormatNames: readonly CheckFormat[] = [...formatNames, "html"];
