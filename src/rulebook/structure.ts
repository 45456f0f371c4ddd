import type { Structure } from "./model.js";

/** The known parts of an article, in any of its wordings; undefined where nobody read or stated them. */
export function partsStated(structure: Structure, instrument: string, article: string): readonly string[] | undefined {
  const { stated, partial, read } = structure;
  return stated?.[instrument]?.[article] ?? partial?.[instrument]?.[article] ?? read?.[instrument]?.[article];
}

/** All parts of an article, in any of its wordings; undefined where there may be more than anybody saw. */
export function allParts(structure: Structure, instrument: string, article: string): readonly string[] | undefined {
  if (structure.partial?.[instrument]?.[article] !== undefined) return undefined;
  return partsStated(structure, instrument, article);
}
