/** Alternatives that ask for all that another one asks for, and more: `p or (p and q)` never turns on `q`. */
import { concatMap } from "../concat-map.js";
import type { Context } from "./context.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import { NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "./kleene.js";
import { chainsEnding, type Chain, type CompiledElement, type CompiledException, type Wording } from "./model.js";
import type { NamedNode, Node, TestNode } from "./node.js";
import { breachTruth, inForceGate, regimeGate } from "./status.js";

/** Open conditions, by index, or the chain or law that they are, that must all hold: nothing else is left of an alternative. */
type Way = ReadonlySet<number | string>;

/** Of open parts of which one suffices, those on which the whole still turns. */
export function bearingParts(
  parts: readonly NamedNode[],
  context: Context,
  transitions: boolean,
): readonly NamedNode[] {
  return bearing(parts, ({ node }) => waysOf(node, context, transitions));
}

/** Chains of the provision that are open and on which its breach still turns, each as it is asked there. */
export function bearingChains(provision: string, context: Context, transitions: boolean): readonly Asked[] {
  return bearing(openChains(provision, context, transitions), (asked) => [wayOf(asked, context, transitions)]);
}

/** Whether exceptions may defeat alternatives of an element one by one: then what one takes beside another may still count. */
export function isDefeatedInPart(
  { element, of }: Pick<CompiledElement, "element" | "of">,
  exceptions: readonly CompiledException[],
  context: Context,
): boolean {
  const part = `${element.id}.`;
  return exceptions.some(
    ({ exception, node, of: whose }) =>
      whose === of &&
      exception.defeats.some((target) => target.startsWith(part)) &&
      context.evaluate(node) !== NOT_SATISFIED,
  );
}

function bearing<T>(alternatives: readonly T[], waysTo: (alternative: T) => readonly Way[]): readonly T[] {
  if (alternatives.length < 2) return alternatives;
  const ways = alternatives.map(waysTo);
  const all = ways.flat();
  return alternatives.filter((_, index) => ways[index]?.some((way) => !all.some((other) => isWithin(other, way))));
}

function isWithin(one: Way, other: Way): boolean {
  if (one.size >= other.size) return false;
  for (const each of one) if (!other.has(each)) return false;
  return true;
}

/** Ways of which one suffices for an open condition. */
function waysOf(node: Node, context: Context, transitions: boolean): readonly Way[] {
  const openOf = (parts: readonly NamedNode[]): readonly Node[] =>
    parts.map((part) => part.node).filter((part) => context.evaluate(part) === OPEN);
  switch (node.kind) {
    case "any":
      return concatMap(openOf(node.parts), (part) => waysOf(part, context, transitions));
    case "all":
      return [jointly(openOf(node.parts), context, transitions)];
    case "provision":
      if (node.wide) return [new Set([node.index])];
      return openChains(node.provision, context, transitions).map((asked) => wayOf(asked, context, transitions));
    case "test":
    case "not":
    case "definition":
    case "reading":
    case "constant":
      return [new Set([node.index])];
  }
}

/** What has several ways of its own stands for itself. */
function jointly(nodes: readonly Node[], context: Context, transitions: boolean): Way {
  const way = new Set<number | string>();
  for (const node of nodes) {
    const [only, ...others] = waysOf(node, context, transitions);
    if (only === undefined || others.length > 0) way.add(node.index);
    else for (const each of only) way.add(each);
  }
  return way;
}

/** A chain with the findings that count for it. */
interface Asked {
  readonly chain: Chain;
  readonly here: Context;
}

function openChains(provision: string, context: Context, transitions: boolean): readonly Asked[] {
  return chainsEnding(context.engine, provision)
    .map((chain): Asked => ({ chain, here: context.withFindingsFor(chain) }))
    .filter(({ chain, here }) => breachTruth(chain, here, transitions) === OPEN);
}

/** The open elements, and the law of the day where it is open, where nothing else of the chain is. */
function wayOf({ chain, here }: Asked, context: Context, transitions: boolean): Way {
  const itself: Way = new Set([chain.id]);
  if (!agree(chain, here, context) || regimeGate(chain, context) !== SATISFIED) return itself;
  const gateOf = (wording: Wording): Truth => inForceGate(wording, context, transitions).truth;
  const [wording, ...others] = chain.wordings.filter((each) => gateOf(each) !== NOT_SATISFIED);
  if (wording === undefined || others.length > 0) return itself;
  if (wording.exceptions.some(({ node }) => context.evaluate(node) !== NOT_SATISFIED)) return itself;
  const open = wording.elements.map(({ node }) => node).filter((node) => context.evaluate(node) === OPEN);
  const elements = jointly(open, context, transitions);
  return gateOf(wording) === OPEN ? new Set([...elements, lawOf(wording)]) : elements;
}

/** Whether the chain reads the same in both. */
function agree(chain: Chain, here: Context, context: Context): boolean {
  if (here === context) return true;
  const said = ({ fact }: TestNode): boolean =>
    JSON.stringify(here.value(fact)) === JSON.stringify(context.value(fact));
  return context.engine.nodesOf(chain).tests.every(said);
}

/** Wordings of the same days and instruments are in force together. */
function lawOf({ window, links }: Wording): string {
  const instruments = new Set(links.map(({ provision }) => instrumentOf(provision.id)));
  return `${window.lo}:${window.hi}:${[...instruments].sort().join(",")}`;
}
