import type { Problem } from "../problem.js";
import { contentHash } from "./content-hash.js";
import { holidayTable, unknownHolidays } from "./holidays.js";
import type { ReadFile } from "./load.js";
import type {
  Calendar,
  Definition,
  FactEntry,
  HolidayFile,
  Instrument,
  Ladder,
  Pack,
  Precedent,
  Provision,
  ProvisionVersion,
  Reading,
  Rulebook,
  SlugEntry,
  Track,
} from "./model.js";
import type { Structure } from "./structure.js";
import type { Places } from "./places.js";
import { problem } from "./problems.js";
import type { FileKind } from "./schema/index.js";
import type { ChainTests, TestFile } from "./test/model.js";
import type { YamlPath } from "./yaml/document.js";

interface Assembled {
  readonly rulebook: Rulebook;
  readonly tests: readonly TestFile[];
  readonly problems: readonly Problem[];
}

/** Puts well-formed files together, in their order. The schemas have vouched for the shapes that are cast here. */
export function assemble(files: readonly ReadFile[], malformed: ReadonlySet<FileKind>, places: Places): Assembled {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const of = (kind: FileKind): readonly ReadFile[] => files.filter((file) => file.kind === kind);

  function keep<T extends object>(entity: T, file: ReadFile, path: YamlPath, what: string, id: string): T {
    places.add(entity, file.yaml, path);
    const first = seen.get(`${what} ${id}`);
    const key = what === "fact" ? ["path"] : what === "value_set" ? [] : ["id"];
    if (first !== undefined) problems.push(problem("id-duplicate", { id, what, first }, places.of(entity, key)));
    else seen.set(`${what} ${id}`, file.path);
    return entity;
  }

  const single = <T extends { readonly id: string; readonly file: string }>(kind: FileKind): T[] =>
    of(kind).map((file) => {
      const entity = { ...(file.value as T), file: file.path };
      return keep(entity, file, [], kind, entity.id);
    });

  const facts: FactEntry[] = [];
  const valueSets: Record<string, readonly SlugEntry[]> = {};
  for (const file of of("vocabulary")) {
    const part = file.value as { facts?: FactEntry[]; value_sets?: Record<string, SlugEntry[]> };
    for (const [index, fact] of (part.facts ?? []).entries())
      facts.push(keep(fact, file, ["facts", index], "fact", fact.path));
    for (const [name, entries] of Object.entries(part.value_sets ?? {}))
      valueSets[name] = keep(entries, file, ["value_sets", name], "value_set", name);
  }

  const provisions = of("provision").flatMap((file) => {
    const many = (file.value as { provisions?: Provision[] }).provisions;
    const entries = many ?? [file.value as Provision];
    return entries.map((entry, index) => {
      const entity: Provision = { ...entry, versions: entry.versions.map((v) => expand(v, entry)), file: file.path };
      return keep(entity, file, many === undefined ? [] : ["provisions", index], "provision", entity.id);
    });
  });
  for (const provision of provisions) problems.push(...danglingElements(provision, places));

  const tracks = of("tracks").flatMap((file) =>
    (file.value as { tracks: Track[] }).tracks.map((track, index) =>
      keep(track, file, ["tracks", index], "track", track.id),
    ),
  );

  const holidayFiles = of("holidays").map((file) => {
    const value = file.value as HolidayFile;
    places.add(value, file.yaml, []);
    return value;
  });
  // What a file that is not well-formed names is not known.
  if (!malformed.has("holidays"))
    problems.push(...unknownHolidays(holidayFiles, (file, path) => places.of(file, path)));

  const [structureFile] = of("structure");
  const structure: Structure = structureFile?.value ?? {};
  if (structureFile) places.add(structure, structureFile.yaml, []);

  const pack = (of("pack")[0]?.value as Pack | undefined) ?? { id: "", version: "", verified_on: "" };
  const content: Rulebook = {
    pack: { ...pack, sha256: "" },
    facts,
    value_sets: valueSets,
    instruments: single<Instrument>("instrument"),
    definitions: single<Definition>("definition"),
    readings: single<Reading>("reading"),
    calendars: single<Calendar>("calendar"),
    tracks,
    ladders: single<Ladder>("ladder"),
    provisions,
    precedents: single<Precedent>("precedent"),
    holidays: holidayTable(holidayFiles),
    structure,
  };
  const rulebook = { ...content, pack: { ...pack, sha256: contentHash(content) } };
  for (const file of of("pack").slice(0, 1)) places.add(rulebook.pack, file.yaml, []);
  return { rulebook, tests: of("test").map((file) => testFile(file, places)), problems };
}

/** A version that says `elements_as` gets the elements of the version that it names. */
function expand(version: ProvisionVersion, provision: Provision): ProvisionVersion {
  if (version.elements_as === undefined) return version;
  const named = provision.versions.find(({ in_force }) => in_force.from === version.elements_as);
  return { ...version, elements: named?.elements ?? [] };
}

function danglingElements(provision: Provision, places: Places): Problem[] {
  return provision.versions.flatMap((version, index) => {
    const from = version.elements_as;
    if (from === undefined) return [];
    const known = provision.versions
      .filter((other) => other.elements_as === undefined)
      .map(({ in_force }) => in_force.from);
    if (known.includes(from)) return [];
    const at = places.of(provision, ["versions", index, "elements_as"]);
    return [problem("elements-as-unknown", { from, known }, at)];
  });
}

function testFile(file: ReadFile, places: Places): TestFile {
  const value = file.value as ChainTests & { readonly tests?: readonly ChainTests[]; readonly pending?: unknown };
  if (value.pending !== undefined) return { file: file.path, tests: [] }; // still to be written: no test at all
  const tests = value.tests ?? [value];
  for (const [index, test] of tests.entries())
    places.add(test, file.yaml, value.tests === undefined ? [] : ["tests", index]);
  return { file: file.path, tests };
}
