import { existing } from "../existing.js";
import { contentHash } from "./content-hash.js";
import {
  factParts,
  holidayParts,
  instrumentParts,
  precedentParts,
  procedureParts,
  provisionParts,
  readingParts,
  slugParts,
  structureParts,
  versionParts,
  type Deferral,
  type LineAt,
} from "./deferred.js";
import type { ProvisionVersion, Rulebook } from "./model.js";

/** Name of the snapshot's shape; changes when an older program could not read it any more. */
const FORMAT = "asn-check/pack@2";

/** The first line, closed; what it defers stands in the lines that follow, whose offsets count from the second. */
interface Snapshot {
  readonly format: string;
  readonly rulebook: Rulebook;
}

/** What becomes of every record of a kind that defers parts. */
type Each = <T extends object>(kind: Deferral<T>, record: T) => T;

function mapped(rulebook: Rulebook, each: Each): Rulebook {
  return {
    ...rulebook,
    facts: rulebook.facts.map((fact) => each(factParts, fact)),
    value_sets: Object.fromEntries(
      Object.entries(rulebook.value_sets).map(([name, set]) => [name, set.map((entry) => each(slugParts, entry))]),
    ),
    instruments: rulebook.instruments.map((instrument) => each(instrumentParts, instrument)),
    readings: rulebook.readings.map((reading) => each(readingParts, reading)),
    provisions: rulebook.provisions.map((provision) =>
      each(provisionParts, {
        ...provision,
        versions: provision.versions.map((version) => mappedVersion(version, each)),
      }),
    ),
    holidays: each(holidayParts, rulebook.holidays),
    structure: each(structureParts, rulebook.structure),
    precedents: rulebook.precedents.map((precedent) => each(precedentParts, precedent)),
  };
}

function mappedVersion(version: ProvisionVersion, each: Each): ProvisionVersion {
  const { procedure } = version;
  return each(
    versionParts,
    procedure === undefined ? version : { ...version, procedure: each(procedureParts, procedure) },
  );
}

/**
 * The pack as JSON, its hash inside. Only ASCII, which can be read byte by byte and takes half the time. Its first line
 * has what every run asks; of the rest each piece has a line, alike beside alike, which the page packs smaller.
 */
export function snapshotOf(rulebook: Rulebook): string {
  const lines = linesOf(rulebook);
  const offsets = new Map<string, number>();
  let length = 0;
  for (const line of lines) {
    offsets.set(line, length);
    length += line.length + ",\n".length;
  }
  // What is written is read by `mapped` again, which makes of it what it was.
  const written = mapped(
    rulebook,
    (kind, record) => kind.written(record, (json) => existing(offsets.get(ascii(json)), json)) as typeof record,
  );
  const first = ascii(JSON.stringify({ format: FORMAT, rulebook: written } satisfies Snapshot));
  return `${first.slice(0, -1)},"lines":[\n${lines.join(",\n")}\n]}\n`;
}

/** Every piece once, those that begin with the same key one after another. */
function linesOf(rulebook: Rulebook): readonly string[] {
  const groups = new Map<string, Set<string>>();
  const keep = (json: string): number => {
    const key = json.slice(0, json.indexOf(":"));
    const group = groups.get(key) ?? new Set();
    groups.set(key, group.add(ascii(json)));
    return 0;
  };
  mapped(rulebook, (kind, record) => kind.written(record, keep) as typeof record);
  return [...groups.values()].flatMap((group) => [...group]);
}

function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The encoding in which a snapshot is read. */
export const SNAPSHOT_ENCODING = "latin1";

function opened(json: string): { readonly rulebook: Rulebook; readonly lineAt: LineAt } {
  const end = json.indexOf(',"lines":[\n');
  const { format, rulebook } = JSON.parse(end < 0 ? json : `${json.slice(0, end)}}`) as Snapshot;
  if (format !== FORMAT) throw new Error(`not a snapshot of the rule pack: ${format}`);
  const start = json.indexOf("\n") + 1;
  const lineAt: LineAt = (offset) => {
    const at = start + offset;
    const line = json.slice(at, json.indexOf("\n", at));
    // `snapshotOf` wrote an object into every line.
    return JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line) as Readonly<Record<string, unknown>>;
  };
  return { rulebook, lineAt };
}

/**
 * The pack of a snapshot that this program's build wrote, as plain data. It was validated then and is not validated
 * again; `isIntact` says whether its content still has its hash. Throws where the text is none, or of another shape.
 */
export function readSnapshot(json: string): Rulebook {
  const { rulebook, lineAt } = opened(json);
  return mapped(rulebook, (kind, record) => kind.whole(record, lineAt));
}

/** The texts of packs that were opened, for threads that open them for themselves. */
const texts = new WeakMap<Rulebook, string>();

/**
 * The same in a third of the time, for reading by name: what most runs do not ask is parsed when it is asked, and such
 * a key stands in no copy of the record and in no list of its keys.
 */
export function openSnapshot(json: string): Rulebook {
  const { rulebook, lineAt } = opened(json);
  const openers = new Map<unknown, (record: never) => unknown>();
  const open: Each = (kind, record) => {
    let opener = openers.get(kind);
    if (opener === undefined) openers.set(kind, (opener = kind.opener(lineAt)));
    // Kept under the kind whose records it opens.
    return (opener as (written: typeof record) => typeof record)(record);
  };
  const book = mapped(rulebook, open);
  texts.set(book, json);
  return book;
}

/** The snapshot that a pack was opened from. */
export function snapshotTextOf(rulebook: Rulebook): string | undefined {
  return texts.get(rulebook);
}

/** The hash of what a pack holds, worked out again; of one that was opened, of all that its snapshot holds. */
export function hashAgain(rulebook: Rulebook): string {
  const text = snapshotTextOf(rulebook);
  return contentHash(text === undefined ? rulebook : readSnapshot(text));
}

/** Whether the content of a pack is what its hash says. */
export function isIntact(rulebook: Rulebook): boolean {
  return hashAgain(rulebook) === rulebook.pack.sha256;
}
