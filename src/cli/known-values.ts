/** Words that an option or argument knows, by the lists that the commands themselves check them against. */
import { languages } from "../messages/language.js";
import { inputFormats } from "../incident/record.js";
import { caseFormatNames } from "../report/case/formats.js";
import { shells } from "../report/completion/shells.js";
import { checkFormatNames } from "../report/formats.js";
import { dateStyles, details } from "./check-options.js";
import { colorFlags } from "./color.js";
import { FORMATS as askFormats } from "./command/ask.js";
import { FORMATS as citeFormats } from "./command/cite.js";
import { FORMATS as checkRulesFormats, SEVERITIES } from "./command/rules/check.js";
import { DATA_FORMATS } from "./command/rules/coverage.js";
import { FORMATS as graphFormats } from "./command/rules/graph.js";
import { CERTAINTIES, KINDS, FORMATS as listFormats, REGIMES } from "./command/rules/list.js";
import { FORMATS as renderFormats } from "./command/rules/render.js";
import { schemaNames } from "./command/schema.js";
import { FORMATS as similarFormats } from "./command/similar.js";
import { FORMATS as whatIfFormats } from "./command/what-if.js";
import { FORMATS as whyFormats } from "./command/why.js";
import { sampleNames } from "./samples.js";

type Values = Readonly<Record<string, readonly string[]>>;

/** By the name of the option, wherever it stands. */
const anywhere: Values = {
  "--lang": languages,
  "--color": colorFlags,
  "--detail": details,
  "--input-format": inputFormats,
  "--dates": dateStyles,
};

/** By the command and the name of the option. */
const ofCommand: Values = {
  "check --format": checkFormatNames,
  "check --jobs": ["auto"],
  "ask --format": askFormats,
  "cite --format": citeFormats,
  "similar --format": similarFormats,
  "why --format": whyFormats,
  "what-if --format": whatIfFormats,
  "report --format": caseFormatNames,
  "rules check --format": checkRulesFormats,
  "rules check --fail-on": SEVERITIES,
  "rules coverage --format": DATA_FORMATS,
  "rules mutate --format": DATA_FORMATS,
  "rules diff --format": DATA_FORMATS,
  "rules list --format": listFormats,
  "rules list --kind": KINDS,
  "rules list --regime": REGIMES,
  "rules list --certainty": CERTAINTIES,
  "rules render --format": renderFormats,
  "rules graph --format": graphFormats,
};

/** The words that an option takes; undefined where it takes any. */
export function optionValues(path: readonly string[], long: string): readonly string[] | undefined {
  return ofCommand[[...path, long].join(" ")] ?? anywhere[long];
}

/** The words that a command takes as its argument; undefined where it takes any. */
export function argumentValues(path: readonly string[]): readonly string[] | undefined {
  switch (path.join(" ")) {
    case "schema":
      return schemaNames;
    case "example":
      return sampleNames();
    case "completion":
      return shells;
    default:
      return undefined;
  }
}
