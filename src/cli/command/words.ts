import { searchWords } from "../../incident/words.js";
import { dictionaryText } from "../../report/dictionary.js";
import { wordsText } from "../../report/words.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor } from "../pack.js";
import { paintFor, widthOf, type Invocation, type SharedOptions } from "../invocation.js";

/** `asn-check words [text]`: the dictionary by everyday words; without words, its keys and slugs. */
export async function words(text: readonly string[], shared: SharedOptions, invocation: Invocation): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const wanted = text.join(" ");
  const { language, io } = invocation;
  const all = shared.verbose === true;
  const paint = await paintFor(invocation, io.stdout);
  const width = widthOf(io.stdout);
  await io.stdout.write(
    wanted === "" && !all
      ? dictionaryText({ rulebook, language, paint, width })
      : wordsText(searchWords(rulebook, wanted), { wanted, language, paint, width, all }),
  );
  return exitCode.evaluated;
}
