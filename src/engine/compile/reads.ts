/** What chains read of a case: for relevance, for likeness, for what is asked. */
import { existing } from "../../existing.js";
import { chainsEnding, type Chain, type ChainNodes, type Engine, type Transition, type Wording } from "../model.js";
import type { Node, TestNode } from "../node.js";
import type { Conditions } from "./conditions.js";

/** What the chain reads, with what the provisions read whose breach is an element here. */
export function readsOf(
  chain: Chain,
  { chainsOf, transitions }: Pick<Engine, "chainsOf" | "transitions">,
  conditions: Conditions,
): ChainNodes {
  const read = new Map<Chain, ChainNodes>();
  const visit = (each: Chain): ChainNodes => {
    const known = read.get(each);
    if (known) return known;
    const nodes = ownReads(
      each.wordings,
      transitions.filter((transition) => concerns(transition, each)),
      conditions,
    );
    read.set(each, nodes);
    for (const id of nodes.provisions) for (const other of chainsEnding({ chainsOf }, id)) visit(other);
    return nodes;
  };
  const own = visit(chain);
  if (read.size === 1) return own;
  const all = [...read.values()];
  return chainNodes(
    [...new Set(all.flatMap((nodes) => nodes.tests))],
    [...new Set(all.flatMap((nodes) => nodes.questions))],
    own.provisions,
  );
}

function concerns({ instrument, displaces }: Transition, { links }: Chain): boolean {
  return links.some((id) => id.startsWith(`${instrument}:`) || id.startsWith(`${displaces}:`));
}

/** Everything that the wordings and their gates read themselves. */
function ownReads(
  wordings: readonly Wording[],
  transitions: readonly Transition[],
  conditions: Conditions,
): ChainNodes {
  const tests = new Map<number, TestNode>();
  const questions = new Set<number>();
  const provisions = new Set<string>();
  const seen = new Set<number>();
  const walk = (node: Node): void => {
    if (seen.has(node.index)) return;
    seen.add(node.index);
    switch (node.kind) {
      case "test":
        tests.set(node.index, node);
        conditions.ofKinds(node.path).forEach(walk);
        return;
      case "any":
      case "all":
        for (const part of node.parts) walk(part.node);
        return;
      case "not":
        walk(node.part);
        return;
      case "definition":
        for (const version of node.versions) walk(version.node);
        return;
      case "reading":
        if (node.choice === undefined) questions.add(node.question);
        for (const choice of existing(conditions.questions[node.question], node.question).choices) {
          walk(choice.node);
          if (choice.prevails) walk(choice.prevails);
        }
        return;
      case "provision":
        provisions.add(node.provision);
        return;
      case "constant":
        return;
    }
  };
  for (const transition of transitions) walk(transition.node);
  for (const wording of wordings) {
    for (const element of wording.elements) walk(element.node);
    for (const exception of wording.exceptions) walk(exception.node);
  }
  return chainNodes([...tests.values()], [...questions], [...provisions]);
}

function chainNodes(
  tests: readonly TestNode[],
  questions: readonly number[],
  provisions: readonly string[],
): ChainNodes {
  return {
    facts: [...new Set(tests.map((test) => test.fact))],
    tests,
    questions,
    provisions,
    readsConvictions: tests.some((test) => test.path.startsWith("actor.conviction.")),
  };
}
