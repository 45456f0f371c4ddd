import type { AnswerDocument } from "../answer/model.js";
import type { Rulebook } from "../rulebook/model.js";
import { version } from "../version.js";

/** What wrote a document, and by which rules: the same in every JSON document of a command. */
export function documentHead({ pack }: Rulebook): Pick<AnswerDocument, "engine" | "pack"> {
  const { id, version: packVersion, sha256, verified_on } = pack;
  return { engine: { version }, pack: { id, version: packVersion, sha256, verified_on } };
}
