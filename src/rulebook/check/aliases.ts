import type { Problem } from "../../problem.js";
import type { Instrument, Rulebook, SlugEntry } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

/** One name leads to one instrument, one provision, one calendar; an everyday word is no other slug of its list. */
export const aliases: Lint = (context) => {
  const { rulebook } = context;
  return [
    ...collisions(context, rulebook.instruments, (a, b) => lifesMeet(rulebook, a, b)),
    ...collisions(context, rulebook.provisions),
    ...collisions(context, rulebook.calendars),
    ...rulebook.facts.flatMap((fact) => inSlugs(context, fact, fact.values ?? [], ["values"])),
    ...Object.values(rulebook.value_sets).flatMap((entries) => inSlugs(context, entries, entries, [])),
  ];
};

interface Aliased {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** A name passes from an instrument to its successor. */
function lifesMeet({ instruments }: Rulebook, a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) => instruments.find((each) => each.id === id));
  const ends = (first?: Instrument, second?: Instrument): boolean =>
    first?.repealed !== undefined && second !== undefined && first.repealed.on <= second.in_force.from;
  return !ends(one, other) && !ends(other, one);
}

function collisions(
  { at }: CheckContext,
  entities: readonly Aliased[],
  meet: (a: string, b: string) => boolean = () => true,
): Problem[] {
  const owners = new Map<string, string>();
  const ids = new Set(entities.map(({ id }) => id));
  return entities.flatMap((entity) =>
    (entity.aliases ?? []).flatMap((alias, index) => {
      const key = folded(alias);
      const owner = ids.has(alias) && alias !== entity.id ? alias : owners.get(key);
      owners.set(key, owner ?? entity.id);
      if (owner === undefined || !meet(owner, entity.id)) return [];
      return [problem("alias-collision", { alias, owner }, at(entity, ["aliases", index]))];
    }),
  );
}

/** The same everyday word may suggest several slugs; a word that *is* another slug leads astray. */
function inSlugs({ at }: CheckContext, entity: object, entries: readonly SlugEntry[], path: YamlPath): Problem[] {
  const slugs = new Set(entries.map(({ slug }) => slug));
  return entries.flatMap(({ slug, aliases: words }, index) =>
    (words ?? []).flatMap((alias, position) => {
      const other = folded(alias).replaceAll(" ", "-");
      if (other === slug || !slugs.has(other)) return [];
      return [problem("alias-collision", { alias, owner: other }, at(entity, [...path, index, "aliases", position]))];
    }),
  );
}

function folded(alias: string): string {
  return alias.toLowerCase().replace(/\s+/g, " ").trim();
}
