import { batchSentencesEn } from "./batch-en.js";
import { cliSentencesEn } from "./cli-en.js";
import { stageSentences } from "./contradicted-stage.js";
import { incidentSentencesEn } from "./incident-en.js";
import { inputSentencesEn } from "./input-en.js";
import { contentSentencesEn } from "./rulebook-content-en.js";
import { formSentencesEn } from "./rulebook-form-en.js";
import { lintSentencesEn } from "./rulebook-lint-en.js";
import type { ProblemArgs } from "./all-id.js";
import { verifySentences } from "./verify.js";
import type { Sentences } from "./sentence.js";

/** Every problem that this program can report; a code without a sentence does not compile. */
export const sentencesEn: Sentences<ProblemArgs> = {
  ...batchSentencesEn,
  ...cliSentencesEn,
  ...verifySentences.en,
  ...stageSentences.en,
  ...incidentSentencesEn,
  ...inputSentencesEn,
  ...formSentencesEn,
  ...lintSentencesEn,
  ...contentSentencesEn,
};
