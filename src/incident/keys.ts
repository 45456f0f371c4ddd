import { SHAPES, type Shape, type ShapeName } from "./shapes.js";
import type { DictionaryScope, ScopeFacts } from "./dictionary.js";

/** The keys that a record may and must hold. */
export interface Keys {
  readonly known: ReadonlySet<string>;
  readonly required: readonly string[];
  /** Scope whose facts stand among the keys. */
  readonly scope?: DictionaryScope;
}

export type KeyTables = Readonly<Record<ShapeName | "findings", Keys>>;

/** Records that hold facts beside their own keys. */
export const SCOPE_OF_SHAPE: Partial<Record<ShapeName, DictionaryScope>> = {
  report: "report",
  contest: "election",
  actor: "actor",
  conviction: "conviction",
  act: "act",
  target: "target",
};

function factKeys(facts: ScopeFacts): string[] {
  return [...facts.keys.keys(), ...facts.groups.keys()];
}

export function keyTables(scopes: Readonly<Record<DictionaryScope, ScopeFacts>>): KeyTables {
  const table = (name: ShapeName): Keys => {
    const shape: Shape = SHAPES[name];
    const scope = SCOPE_OF_SHAPE[name];
    return {
      known: new Set([...Object.keys(shape), ...(scope ? factKeys(scopes[scope]) : [])]),
      required: Object.keys(shape).filter((key) => shape[key]?.required),
      ...(scope ? { scope } : {}),
    };
  };
  // Object.keys of a literal: exactly its ShapeNames.
  const names = Object.keys(SHAPES) as ShapeName[];
  const tables = Object.fromEntries(names.map((name) => [name, table(name)])) as Record<ShapeName, Keys>;
  return { ...tables, findings: { known: new Set(factKeys(scopes.findings)), required: [], scope: "findings" } };
}
