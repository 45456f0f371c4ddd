import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../problem.js";
import type { Io } from "./io.js";

/** A text to be read, and what places in it call it. */
export interface NamedText {
  /** Empty for words of the command line. */
  readonly name: string;
  readonly text: string;
}

/** A word that can only be meant as the name of a file. */
const LOOKS_LIKE_A_FILE = /^\S+\.(?:txt|md|json|ya?ml|csv|html?|tex)$/i;

/**
 * What is named: files and `-` where one of the words is such; otherwise the words themselves are the text. A file
 * that cannot be read is a problem and stops nothing.
 */
export async function textsNamed(
  words: readonly string[],
  io: Io,
): Promise<{ readonly texts: readonly NamedText[]; readonly problems: readonly Problem[] }> {
  const isFile = (word: string): boolean => word === "-" || existsSync(resolve(io.cwd, word));
  if (!words.some((word) => isFile(word) || LOOKS_LIKE_A_FILE.test(word))) {
    return { texts: [{ name: "", text: words.join(" ") }], problems: [] };
  }
  const texts: NamedText[] = [];
  const problems: Problem[] = [];
  for (const word of words) {
    if (word === "-") texts.push({ name: "stdin", text: await io.stdin() });
    else {
      const text = textOf(resolve(io.cwd, word));
      if (text !== undefined) texts.push({ name: word, text });
      else problems.push({ code: "input.not_found", severity: "error", args: { path: word, suggestion: "" } });
    }
  }
  return { texts, problems };
}

/** The text of a file; undefined where there is none, or none that can be read. */
export function textOf(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
