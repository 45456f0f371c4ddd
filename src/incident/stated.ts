import type { FactEntry } from "../rulebook/model.js";
import type { Place } from "../problem.js";
import { keyOfFact, scopeOfFact, type DictionaryScope } from "./dictionary.js";
import { keyOf, spanOf, type ObjectNode, type ValueNode } from "./node.js";
import type { Written } from "./read.js";
import { STAGED_KINDS } from "./several.js";

/** Whose fact is meant: one actor in one act for one contest, by its place in the list of contests. */
export interface Whose {
  readonly actor: string;
  readonly act: string;
  readonly contest?: number;
}

function member(node: ValueNode | undefined, key: string): ValueNode | undefined {
  return node?.type === "Object" ? node.members.find((each) => keyOf(each) === key)?.value : undefined;
}

function several(node: ValueNode | undefined): readonly ValueNode[] {
  if (node === undefined) return [];
  return node.type === "Array" ? node.elements.map(({ value }) => value) : [node];
}

function isObject(node: ValueNode | undefined): node is ObjectNode {
  return node?.type === "Object";
}

function withId(nodes: readonly ValueNode[], id: string): ValueNode | undefined {
  return nodes.find((node) => {
    const own = member(node, "id");
    return own?.type === "String" && own.value === id;
  });
}

/** The objects among whose keys the facts of a scope stand. */
function homes(root: ValueNode, scope: DictionaryScope, whose: Whose): readonly ObjectNode[] {
  const actor = (): ValueNode | undefined => withId(several(member(root, "actors")), whose.actor);
  const act = (): ValueNode | undefined => withId(several(member(root, "acts")), whose.act);
  const found = ((): readonly (ValueNode | undefined)[] => {
    switch (scope) {
      case "report":
        return [member(root, "report")];
      case "election": {
        const contests = several(member(root, "election"));
        return whose.contest === undefined ? contests : [contests[whose.contest]];
      }
      case "actor":
        return [actor()];
      case "conviction":
        return several(member(actor(), "convictions"));
      case "act":
        return [act()];
      case "target":
        return several(member(act(), "target"));
      case "findings":
        return [member(act(), "findings")];
    }
  })();
  return found.filter(isObject);
}

/** A value under another key that says something of the fact: further capacities, or `bakal-calon` as what is stood for. */
function beside(home: ObjectNode, { path }: FactEntry): readonly (ValueNode | undefined)[] {
  if (path === "actor.status") return [member(home, "also")];
  if (path !== "target.stage") return [];
  return several(member(home, "kind")).filter((kind) => kind.type === "String" && STAGED_KINDS.has(kind.value));
}

/** The values with which an incident states a fact; none where it does not. */
export function statedValues(root: ValueNode, entry: FactEntry, whose: Whose): readonly ValueNode[] {
  const [key = "", inner] = keyOfFact(entry).split(".");
  const own = homes(root, scopeOfFact(entry), whose).flatMap((home) => {
    const value = member(home, key);
    const own = inner === undefined ? value : member(value, inner);
    return [own, ...beside(home, entry)].filter((each) => each !== undefined);
  });
  if (own.length > 0 || entry.path !== "actor.discipline.examined") return own;
  const alias = member(member(root, "report"), "examined_on");
  return alias === undefined ? [] : [alias];
}

/** Where an incident states a fact. */
export function statedAt({ source, root }: Written, entry: FactEntry, whose: Whose): readonly Place[] {
  return statedValues(root, entry, whose).map((value) => source.place(spanOf(value)));
}
