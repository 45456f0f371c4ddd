import { existing } from "../existing.js";
import type { FactEntry } from "../rulebook/model.js";
import type { FactValue, ListItem } from "./model.js";
import { members } from "./members.js";
import { keyOf, openingOf, type ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { readName, readText } from "./scalars.js";
import { readSlug } from "./slug.js";
import { readEvidenceIds, readState, readTrue, type State } from "./state.js";

/** The kind that no other kind fits; says nothing without words of its own. */
export const OTHER_KIND = "lainnya";

/** Words that leave open which of several slugs is true, wherever all of these are slugs. */
const partly: ReadonlyMap<string, readonly string[]> = new Map([["asn", ["pns", "pppk"]]]);

/** Words for a slug together with a stage: `target.kind` only. */
export const STAGED_KINDS: ReadonlyMap<string, { readonly kind: string; readonly stage: string }> = new Map(
  ["bakal-calon", "bakal-calon-perseorangan"].map((word) => [word, { kind: "pasangan-calon", stage: "bakal-calon" }]),
);

/** Whether an incident may say this word where these are the slugs, though it is none of them. */
export function standsForSlugs(word: string, known: readonly string[]): boolean {
  const stage = STAGED_KINDS.get(word);
  return (partly.get(word) ?? (stage === undefined ? [word] : [stage.kind])).every((slug) => known.includes(slug));
}

/** A list of slugs, or one slug of a fact that may have several. */
export function readSeveral(reading: Reading, entry: FactEntry, node: ValueNode, path: string): FactValue | undefined {
  if (node.type === "Object" && !isItem(node)) {
    const state = readState(reading, node, path);
    return state && severalFact(reading, entry, state, path);
  }
  const items = readItems(reading, entry, node, path);
  return items && { state: "list", items };
}

function severalFact(reading: Reading, entry: FactEntry, state: State, path: string): FactValue | undefined {
  switch (state.state) {
    case "unknown":
    case "not_applicable":
      return state;
    case "one_of": {
      const values = readAlternatives(reading, entry, state.values, under(path, "one_of"));
      return values && { state: "list", items: [oneOf(values, "stated", state.why)] };
    }
    case "value": {
      const { value, contested } = state;
      const items = readItems(reading, entry, value, under(path, "value"));
      if (!items || contested === undefined) return items && { state: "list", items };
      const disputed = items.map((item): ListItem => ({ ...item, state: "contested" }));
      if (contested === true) return { state: "list", items: disputed };
      const rivals = readAlternatives(reading, entry, contested, under(path, "contested"));
      if (!rivals) return undefined;
      // A list and its rivals: each item is disputed. One value and its rivals: exactly one of them is true.
      if (value.type === "Array") {
        const isStated = (each: string): boolean =>
          items.some((item) => item.one_of === undefined && item.value === each);
        const others = rivals
          .filter((each) => !isStated(each))
          .map((each): ListItem => ({ value: each, state: "contested" }));
        return { state: "list", items: [...disputed, ...others] };
      }
      const first = disputed.flatMap((item) => item.one_of ?? [item.value]);
      return { state: "contested", values: [...new Set([...first, ...rivals])] };
    }
  }
}

function oneOf(values: readonly string[], state: "stated" | "contested", why: string): ListItem {
  const [value = ""] = values;
  return { value, state, one_of: values, ...(why === "" ? {} : { why }) };
}

function readItems(reading: Reading, entry: FactEntry, node: ValueNode, path: string): readonly ListItem[] | undefined {
  if (node.type !== "Array") {
    const item = readItem(reading, entry, node, path);
    return item && [item];
  }
  const items: ListItem[] = [];
  let whole = true;
  for (const [index, { value }] of node.elements.entries()) {
    const at = `${path}[${index}]`;
    const item = readItem(reading, entry, value, at);
    if (!item) whole = false;
    else if (item.text === undefined && items.some((each) => each.value === item.value)) {
      report(reading, "incident.repeated_item", value, at, { value: item.value });
    } else items.push(item);
  }
  return whole ? items : undefined;
}

/** `{"kind": slug, …}` instead of a slug. */
function isItem(node: ValueNode): boolean {
  return node.type === "Object" && node.members.some((member) => keyOf(member) === "kind");
}

/** A slug, or `{ kind, contested?, unknown?, evidence?, text? }`. */
function readItem(reading: Reading, entry: FactEntry, node: ValueNode, path: string): ListItem | undefined {
  if (node.type !== "Object") {
    const item = readKind(reading, entry, node, path);
    if (item?.value === OTHER_KIND && entry.path === "act.conduct") {
      report(reading, "incident.other_needs_text", node, path, { value: OTHER_KIND });
      return undefined;
    }
    return item;
  }
  const found = members(reading, node, path, "item");
  const kind = found?.get("kind");
  if (!found || !kind) return undefined;
  const item = readKind(reading, entry, kind, under(path, "kind"));
  readEvidenceIds(reading, found.get("evidence"), under(path, "evidence"));
  const contested = found.get("contested");
  const isContested = contested && readTrue(reading, contested, under(path, "contested"));
  const why = readText(reading, found.get("unknown"), under(path, "unknown"));
  const text = readName(reading, found.get("text"), under(path, "text"));
  if (contested && found.has("unknown")) {
    report(reading, "incident.conflicting_states", openingOf(node), path, { keys: ["contested", "unknown"] });
    return undefined;
  }
  if (item?.value === OTHER_KIND && !found.has("text")) {
    report(reading, "incident.other_needs_text", kind, path, { value: OTHER_KIND });
    return undefined;
  }
  return (
    item && {
      ...item,
      state: why !== undefined ? "unknown" : isContested ? "contested" : item.state,
      ...(why === undefined ? {} : { why }),
      ...(text === undefined ? {} : { text }),
    }
  );
}

export function readKind(reading: Reading, entry: FactEntry, node: ValueNode, path: string): ListItem | undefined {
  const values = readAlternatives(reading, entry, [node], "", path);
  if (!values) return undefined;
  const [value = ""] = values;
  return values.length === 1 ? { value, state: "stated" } : oneOf(values, "stated", "");
}

/** Slugs of which one is true; `asn` stands for several. */
function readAlternatives(
  reading: Reading,
  entry: FactEntry,
  nodes: readonly ValueNode[],
  list: string,
  single?: string,
): readonly string[] | undefined {
  const values: string[] = [];
  let whole = true;
  for (const [index, node] of nodes.entries()) {
    const path = single ?? `${list}[${index}]`;
    const several = node.type === "String" ? meanings(reading, entry, node.value) : undefined;
    const slug = several ? undefined : readSlug(reading, entry, node, path);
    if (several) values.push(...several);
    else if (slug !== undefined) values.push(slug);
    else whole = false;
  }
  return whole ? [...new Set(values)] : undefined;
}

function meanings(reading: Reading, entry: FactEntry, word: string): readonly string[] | undefined {
  const slugs = reading.dictionary.slugs.get(entry.path);
  if (slugs?.has(word)) return undefined;
  const staged = entry.path === "target.kind" ? STAGED_KINDS.get(word) : undefined;
  if (staged) return [staged.kind];
  const several = partly.get(word);
  return several?.every((slug) => slugs?.has(slug)) ? several : undefined;
}

/**
 * The fact as items, so that others can stand beside it. What is unknown is one of all slugs; what does not apply
 * is no item.
 */
export function itemsOf(reading: Reading, entry: FactEntry, fact: FactValue): readonly ListItem[] {
  if (fact.state === "list") return fact.items;
  if (fact.state === "contested") return [oneOf(fact.values.map(String), "contested", "")];
  if (fact.state !== "unknown") return [];
  return [oneOf([...existing(reading.dictionary.slugs.get(entry.path), entry.path).keys()], "stated", fact.why)];
}
