import { searchWords } from "../../incident/words.js";
import { wordsText } from "../../report/words.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor } from "../pack.js";
import { paintFor, widthOf, type Invocation, type SharedOptions } from "../invocation.js";

/** `asn-check words [text]`: the dictionary by everyday words; without words, all of it. */
export async function words(text: readonly string[], shared: SharedOptions, invocation: Invocation): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const wanted = text.join(" ");
  const found = searchWords(rulebook, wanted);
  const { stdout } = invocation.io;
  await stdout.write(
    wordsText(found, {
      wanted,
      language: invocation.language,
      paint: await paintFor(invocation, stdout),
      width: widthOf(stdout),
      all: shared.verbose === true,
    }),
  );
  return exitCode.evaluated;
}
