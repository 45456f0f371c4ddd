import type { ElementAnswer, Verdict } from "../../answer/model.js";
import type { WhyTree } from "../../answer/why/model.js";

/** The tree as the verdict that other views draw: its elements without what is below them. */
export function verdictOfTree(tree: WhyTree): Verdict {
  const gates = tree.gates.map(({ id, status, facts, ref }): ElementAnswer => ({
    id,
    of: tree.provision,
    role: "gate",
    text: "",
    status,
    because: [],
    facts,
    ref,
    certainty: "confirmed",
  }));
  const elements = tree.elements.map(({ id, of, role, text, ref, status, certainty }): ElementAnswer => ({
    id,
    of,
    role,
    text,
    status,
    because: [],
    facts: [],
    ref,
    certainty,
  }));
  return { ...tree, elements: [...gates, ...elements] };
}
