import type { ContradictedStageArgs } from "../../answer/contradicted-stage.js";
import type { BatchProblemArgs } from "../../cli/batch/problems.js";
import type { CliProblemArgs } from "../../cli/problems.js";
import type { VerifyProblemArgs } from "../../cli/verify/problems.js";
import type { InputProblemArgs } from "../../incident/input-problems.js";
import type { IncidentProblemArgs } from "../../incident/problems.js";
import type { RulebookProblemArgs } from "../../rulebook/problems.js";
import { batchSentencesId } from "./batch-id.js";
import { cliSentencesId } from "./cli-id.js";
import { stageSentences } from "./contradicted-stage.js";
import { incidentSentencesId } from "./incident-id.js";
import { inputSentencesId } from "./input-id.js";
import { contentSentencesId } from "./rulebook-content-id.js";
import { formSentencesId } from "./rulebook-form-id.js";
import { lintSentencesId } from "./rulebook-lint-id.js";
import { verifySentences } from "./verify.js";
import type { Sentences } from "./sentence.js";

export type ProblemArgs = BatchProblemArgs &
  CliProblemArgs &
  ContradictedStageArgs &
  IncidentProblemArgs &
  InputProblemArgs &
  RulebookProblemArgs &
  VerifyProblemArgs;

/** Every problem that this program can report; a code without a sentence does not compile. */
export const sentencesId: Sentences<ProblemArgs> = {
  ...batchSentencesId,
  ...cliSentencesId,
  ...verifySentences.id,
  ...stageSentences.id,
  ...incidentSentencesId,
  ...inputSentencesId,
  ...formSentencesId,
  ...lintSentencesId,
  ...contentSentencesId,
};
