/** The columns of an incident table: derived from the dictionary and the shapes of the records, written nowhere else. */
import type { Bilingual, FactEntry } from "../rulebook/model.js";
import { keyOfFact, scopeOfFact, takesSeveral, type Dictionary, type DictionaryScope } from "./dictionary.js";
import { OTHER_KIND } from "./several.js";
import { SHAPES } from "./shapes.js";

/** What a cell holds. */
export type CellKind =
  | "text"
  | "texts" // several, between `;`
  | "boolean"
  | "number"
  | "slug"
  | "slugs" // several, between `;`
  | "day"
  | "period" // a day, or the first and last day with `/` between
  | "examined";

/** The record that a column belongs to: rows that name the same one say the same about it. */
export type CellOf = "incident" | "actor" | "act" | "participant";

export interface CsvColumn {
  readonly name: string;
  readonly of: CellOf;
  readonly kind: CellKind;
  /** Keys from the record down to the value. */
  readonly keys: readonly string[];
  readonly required: boolean;
  readonly text: Bilingual;
  /** A fact or finding, which may be unknown or not apply. */
  readonly stated: boolean;
  /** Every word that a cell takes, for the codebook; empty where there is no list. */
  readonly values: readonly string[];
}

/** Columns with a name of their own choice: `people.terlapor.name`. */
export const PEOPLE = "people.";

function column(
  name: string,
  of: CellOf,
  kind: CellKind,
  keys: readonly string[],
  text: Bilingual,
  more: { readonly required?: boolean; readonly stated?: boolean; readonly values?: readonly string[] } = {},
): CsvColumn {
  const { required = false, stated = false, values = [] } = more;
  return { name, of, kind, keys, text, required, stated, values };
}

function kindOf(entry: FactEntry): CellKind {
  if (entry.path === "act.on") return "period";
  switch (entry.type) {
    case "enum":
    case "list":
      return takesSeveral(entry) ? "slugs" : "slug";
    case "date":
      return "day";
    case "boolean":
    case "number":
    case "text":
    case "examined":
      return entry.type;
  }
}

type ScopeOfColumns = Exclude<DictionaryScope, "findings">;

const places: Readonly<Record<ScopeOfColumns, { readonly of: CellOf; readonly keys: readonly string[] }>> = {
  report: { of: "incident", keys: ["report"] },
  election: { of: "incident", keys: ["election"] },
  actor: { of: "actor", keys: [] },
  conviction: { of: "actor", keys: ["convictions"] },
  act: { of: "act", keys: [] },
  target: { of: "act", keys: ["target"] },
};

/** No cell holds the words of conduct that no kind fits. */
function wordsOf({ calendars, slugs }: Dictionary, { path }: FactEntry): readonly string[] {
  if (path === "election.cycle") return [...calendars.keys()];
  const words = [...(slugs.get(path)?.keys() ?? [])];
  return path === "act.conduct" ? words.filter((word) => word !== OTHER_KIND) : words;
}

function factColumns(dictionary: Dictionary, scope: ScopeOfColumns): readonly CsvColumn[] {
  const place = places[scope];
  return [...dictionary.facts.values()]
    .filter((entry) => scopeOfFact(entry) === scope && (!entry.derived || entry.path === "target.stage"))
    .map((entry) =>
      column(entry.path, place.of, kindOf(entry), [...place.keys, ...keyOfFact(entry).split(".")], entry.question, {
        stated: true,
        values: wordsOf(dictionary, entry),
      }),
    );
}

function findingColumns(dictionary: Dictionary): readonly CsvColumn[] {
  const { finding } = SHAPES;
  return [...dictionary.facts.values()]
    .filter((entry) => entry.kind === "finding")
    .flatMap((entry) => {
      const id = keyOfFact(entry);
      const keys = ["findings", id];
      const name = `findings.${id}`;
      const values = wordsOf(dictionary, entry);
      return [
        column(name, "act", entry.type === "enum" ? "slug" : "boolean", [...keys, "value"], entry.question, {
          stated: true,
          values,
        }),
        column(`${name}.by`, "act", "text", [...keys, "by"], finding.by.text),
        column(`${name}.reasons`, "act", "text", [...keys, "reasons"], finding.reasons.text),
      ];
    });
}

/** Every column that an incident table may have, in the order in which `schema csv` prints them. */
export function csvColumns(dictionary: Dictionary): readonly CsvColumn[] {
  const { incident, actor, act, participant } = SHAPES;
  return [
    column("id", "incident", "text", ["id"], incident.id.text, { required: true }),
    column("title", "incident", "text", ["title"], incident.title.text),
    column("narrative", "incident", "text", ["narrative"], incident.narrative.text),
    ...factColumns(dictionary, "report"),
    ...factColumns(dictionary, "election"),
    column("actor.id", "actor", "text", ["id"], actor.id.text),
    ...factColumns(dictionary, "actor"),
    ...factColumns(dictionary, "conviction"),
    column("act.id", "act", "text", ["id"], act.id.text),
    column("act.role", "participant", "text", ["role"], participant.role.text),
    ...factColumns(dictionary, "act"),
    ...factColumns(dictionary, "target"),
    ...findingColumns(dictionary),
    column("cites", "incident", "texts", ["cites"], incident.cites.text),
  ];
}
