/** Everything that reads text from strangers, each as a function of the text; and texts that grow. */
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { recordsOf, readInOrder } from "../../src/incident/input.js";
import type { InputFormat } from "../../src/incident/record.js";
import type { Problem } from "../../src/problem.js";
import { resolveCitations } from "../../src/citation/resolve.js";
import { loadFiles } from "../../src/rulebook/load.js";
import { smallRulebook } from "../incident/small-rulebook.js";

const dictionary = dictionaryOf(smallRulebook);

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

export interface WasRead {
  readonly incidents: number;
  readonly problems: readonly Problem[];
}

/** All records of an input, as a batch reads them, arriving in pieces of so many bytes. */
export async function readBytes(bytes: Uint8Array, format: InputFormat, size = Infinity): Promise<WasRead> {
  const problems: Problem[] = [];
  const ids = new Map<string, number>();
  let incidents = 0;
  for await (const records of recordsOf(
    { bytes: pieces(bytes, size), file: `masukan.${format}`, format, dates: "iso" },
    dictionary,
  ))
    for (const record of records) {
      const read = readInOrder(record, format, dictionary, ids);
      problems.push(...read.problems);
      if (read.incident !== undefined) incidents += 1;
    }
  return { incidents, problems };
}

export const FORMATS = ["json", "ndjson", "csv", "yaml"] as const satisfies readonly InputFormat[];

export function readRule(text: string): readonly Problem[] {
  const path = "provisions/pp-0-2099/pasal-1.yaml";
  return loadFiles([{ path, file: path, kind: "provision", text }]).problems;
}

export function readCitations(text: string): number {
  return resolveCitations(smallRulebook, text).length;
}
