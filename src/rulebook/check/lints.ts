import type { RulebookProblemCode } from "../problems.js";
import { aliases } from "./aliases.js";
import { amendments } from "./amendments.js";
import { calendarOrder } from "./calendar-order.js";
import { calendarsApart } from "./calendars-apart.js";
import { certainty } from "./certainty.js";
import { choices } from "./choices.js";
import { citations } from "./citations.js";
import { citationsResolve } from "./citations-resolve.js";
import { closure } from "./closure.js";
import { conduct } from "./conduct.js";
import { consequences } from "./consequences.js";
import type { Lint } from "./context.js";
import { contradictions } from "./contradictions.js";
import { cycles } from "./cycles.js";
import { dates } from "./dates.js";
import { depth } from "./depth.js";
import { duplicateTexts } from "./duplicate-texts.js";
import { duplicates } from "./duplicates.js";
import { emptiness } from "./emptiness.js";
import { exceptions } from "./exceptions.js";
import { exceptionsReach } from "./exceptions-reach.js";
import { expectations } from "./expectations.js";
import { factTests } from "./fact-tests.js";
import { figures } from "./figures.js";
import { forums } from "./forums.js";
import { idFileName } from "./id-file-name.js";
import { implied } from "./implied.js";
import { instrumentLife } from "./instrument-life.js";
import { kinds } from "./kinds.js";
import { labels } from "./labels.js";
import { language } from "./language.js";
import { misquotations } from "./misquotations.js";
import { passages } from "./passages.js";
import { notEncoded } from "./not-encoded.js";
import { pasted } from "./pasted.js";
import { personalData } from "./personal-data.js";
import { questions } from "./questions.js";
import { references } from "./references.js";
import { referencesElsewhere } from "./references-elsewhere.js";
import { repetitions } from "./repetitions.js";
import { review } from "./review.js";
import { rungs } from "./rungs.js";
import { sources } from "./sources.js";
import { succession } from "./succession.js";
import { testsInVersion } from "./tests-in-version.js";
import { testsMinimum } from "./tests-minimum.js";
import { testsNameChains } from "./tests-name-chains.js";
import { testsValues } from "./tests-values.js";
import { translations } from "./translations.js";
import { unfinished } from "./unfinished.js";
import { untestable } from "./untestable.js";
import { usage } from "./usage.js";
import { versionEnd } from "./version-end.js";
import { versionsDiffer } from "./versions-differ.js";
import { windows } from "./windows.js";

/** A lint: its file beside this one, the codes that it reports, and the check itself. */
export interface NamedLint {
  readonly name: string;
  readonly codes: readonly RulebookProblemCode[];
  readonly lint: Lint;
}

/** Every lint, in the order in which problems of one place are told. */
export const LINTS: readonly NamedLint[] = [
  { name: "emptiness", codes: ["no-provisions", "no-tests", "no-cases"], lint: emptiness },
  { name: "id-file-name", codes: ["id-file-name"], lint: idFileName },
  { name: "references", codes: ["reference-unknown"], lint: references },
  {
    name: "references-elsewhere",
    codes: ["reference-unknown", "slug-unknown", "operand-unfit"],
    lint: referencesElsewhere,
  },
  { name: "fact-tests", codes: ["operator-unfit", "operand-unfit", "slug-unknown"], lint: factTests },
  { name: "kinds", codes: ["element-duplicate", "reference-unknown", "cycle"], lint: kinds },
  { name: "duplicates", codes: ["element-duplicate"], lint: duplicates },
  { name: "cycles", codes: ["cycle", "reading-in-reading"], lint: cycles },
  { name: "depth", codes: ["condition-depth"], lint: depth },
  { name: "contradictions", codes: ["condition-contradiction"], lint: contradictions },
  { name: "repetitions", codes: ["condition-repeated", "condition-always"], lint: repetitions },
  { name: "implied", codes: ["element-implied", "branch-implied"], lint: implied },
  { name: "conduct", codes: ["conduct-missing"], lint: conduct },
  { name: "exceptions", codes: ["exception-dead"], lint: exceptions },
  { name: "exceptions-reach", codes: ["exception-never", "exception-always"], lint: exceptionsReach },
  { name: "choices", codes: ["choices-alike", "choice-unused", "prevails-twice"], lint: choices },
  { name: "citations", codes: ["citation-unreadable", "citation-elsewhere"], lint: citations },
  { name: "citations-resolve", codes: ["citation-unresolved"], lint: citationsResolve },
  { name: "not-encoded", codes: ["not-encoded-encoded", "not-encoded-unreadable"], lint: notEncoded },
  {
    name: "misquotations",
    codes: ["misquotation-repeated", "misquotation-right", "misquotation-lost"],
    lint: misquotations,
  },
  { name: "aliases", codes: ["alias-collision"], lint: aliases },
  { name: "amendments", codes: ["amendment-order", "wording-foreign", "reference-unknown"], lint: amendments },
  { name: "succession", codes: ["succession-order"], lint: succession },
  { name: "dates", codes: ["date-unreal"], lint: dates },
  {
    name: "windows",
    codes: ["window-empty", "window-order", "window-overlap", "window-gap", "gap-without-gap", "key-missing"],
    lint: windows,
  },
  { name: "versions-differ", codes: ["version-idle", "sanction-drift"], lint: versionsDiffer },
  { name: "version-end", codes: ["end-unexplained"], lint: versionEnd },
  { name: "instrument-life", codes: ["window-empty", "outside-instrument"], lint: instrumentLife },
  { name: "closure", codes: ["closure"], lint: closure },
  { name: "calendar-order", codes: ["calendar-order"], lint: calendarOrder },
  { name: "calendars-apart", codes: ["office-regime", "calendar-overlap", "region-repeated"], lint: calendarsApart },
  { name: "figures", codes: ["figure-order", "figure-implausible", "figure-connector"], lint: figures },
  { name: "rungs", codes: ["tier-without-options", "tier-order"], lint: rungs },
  {
    name: "consequences",
    codes: [
      "prohibition-unpunished",
      "no-sanction-but-punished",
      "track-missing",
      "sanction-missing",
      "key-of-other-kind",
      "key-missing",
    ],
    lint: consequences,
  },
  { name: "forums", codes: ["track-without-forum", "forum-shadowed", "window-empty"], lint: forums },
  { name: "certainty", codes: ["certainty-overstated"], lint: certainty },
  { name: "review", codes: ["review-future"], lint: review },
  { name: "sources", codes: ["source-bare"], lint: sources },
  { name: "passages", codes: ["passage-copied"], lint: passages },
  { name: "translations", codes: ["translation-missing"], lint: translations },
  { name: "labels", codes: ["label-missing", "label-long", "label-sentence"], lint: labels },
  { name: "questions", codes: ["question-untranslated", "help-idle", "label-repeated"], lint: questions },
  { name: "language", codes: ["language-swapped"], lint: language },
  { name: "duplicate-texts", codes: ["text-repeated"], lint: duplicateTexts },
  { name: "pasted", codes: ["text-pasted", "text-long"], lint: pasted },
  { name: "unfinished", codes: ["text-unfinished"], lint: unfinished },
  { name: "personal-data", codes: ["personal-data"], lint: personalData },
  { name: "usage", codes: ["fact-unused", "concept-unused"], lint: usage },
  {
    name: "tests-name-chains",
    codes: ["reference-unknown", "test-chain-unclear", "test-name-repeated", "test-change-idle"],
    lint: testsNameChains,
  },
  { name: "tests-values", codes: ["slug-unknown", "operand-unfit", "reference-unknown"], lint: testsValues },
  { name: "tests-in-version", codes: ["test-without-day", "test-outside-version"], lint: testsInVersion },
  {
    name: "tests-minimum",
    codes: [
      "test-missing",
      "test-base-not-fulfilled",
      "test-element-missing",
      "test-exception-missing",
      "test-open-missing",
      "test-boundary-missing",
    ],
    lint: testsMinimum,
  },
  { name: "untestable", codes: ["untestable-unknown", "untestable-reason", "untestable-tested"], lint: untestable },
  { name: "expectations", codes: ["expect-unknown"], lint: expectations },
];
