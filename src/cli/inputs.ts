import { resolve } from "node:path";
import type { Dictionary } from "../incident/dictionary.js";
import { discover, nodeFileSystem, readSource, type FileSystem } from "../incident/discover.js";
import type { Incident } from "../incident/model.js";
import { readIncidentLines } from "../incident/ndjson.js";
import { readIncidents } from "../incident/read.js";
import type { Problem } from "../problem.js";
import type { Io } from "./io.js";

/** Name that places give to standard input. */
const standardInput = "stdin";

export interface IncidentRead {
  readonly incident: Incident;
  /** Warnings about this incident. */
  readonly warnings: readonly Problem[];
}

export interface InputsRead {
  readonly incidents: readonly IncidentRead[];
  /** Everything that was wrong, errors and warnings, in the order of reading. */
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
}

function fileSystemAt(cwd: string): FileSystem {
  const at = (path: string): string => resolve(cwd, path);
  return {
    kind: (path) => nodeFileSystem.kind(at(path)),
    list: (path) => nodeFileSystem.list(at(path)),
    read: (path) => nodeFileSystem.read(at(path)),
  };
}

/** Of a file of several incidents, each takes the warnings below its own index. */
function warningsAbout({ index }: Incident, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ severity, path }) => severity !== "error" && (index === undefined || path?.startsWith(`[${index}]`) === true),
  );
}

/** Every incident that the paths name, in their order; `-` is standard input. One bad file never stops the others. */
export async function readInputs(paths: readonly string[], dictionary: Dictionary, io: Io): Promise<InputsRead> {
  const fileSystem = fileSystemAt(io.cwd);
  const incidents: IncidentRead[] = [];
  const problems: Problem[] = [];
  const sources = new Map<string, string>();

  const take = (text: string, file: string): void => {
    sources.set(file, text);
    const lines = /\.(?:ndjson|jsonl)$/i.test(file);
    for (const read of lines ? readIncidentLines(text, file, dictionary) : [readIncidents(text, file, dictionary)]) {
      incidents.push(
        ...read.incidents.map((incident) => ({ incident, warnings: warningsAbout(incident, read.problems) })),
      );
      problems.push(...read.problems);
    }
  };

  for (const path of paths) {
    if (path === "-") {
      if (!sources.has(standardInput)) take(await io.stdin(), standardInput);
      continue;
    }
    const found = discover([path], fileSystem);
    problems.push(...found.problems);
    for (const file of found.files) {
      if (sources.has(file)) continue;
      const source = readSource(file, fileSystem);
      if (source.ok) take(source.value, file);
      else problems.push(...source.problems);
    }
  }
  return { incidents, problems, sources };
}
