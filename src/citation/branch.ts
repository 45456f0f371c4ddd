/** Which of the letters of a list the facts of a case fall under, where the list is encoded as branches of one provision. */
import type { Judgment } from "../engine/judgment.js";
import { NOT_SATISFIED, SATISFIED, type Truth } from "../engine/kleene.js";
import type { Node } from "../engine/node.js";
import type { Condition, Provision } from "../rulebook/model.js";
import type { CitedPlace } from "./model.js";
import { covers, placesIn } from "./references.js";

/** A branch, the parts of the law that it says it is, the main one first, and how it stands. */
interface Branched {
  readonly places: readonly CitedPlace[];
  readonly truth: Truth;
}

/** Whether the facts may fall under the part that was cited, and under which they do. */
export interface PartOfCase {
  readonly cited: "other" | "uncertain";
  readonly holding: readonly CitedPlace[];
}

/**
 * Only civil servants were involved, and the letter of village heads is invoked. `uncertain`: what is fulfilled says no
 * letter, or may be of that one too. Undefined where the cited part may be fulfilled itself, or nothing tells parts apart.
 */
export function partOfCase(judgment: Judgment, { id }: Provision, cited: CitedPlace): PartOfCase | undefined {
  const live = judgment.naming(id).filter(({ status }) => status === "fulfilled" || status === "open");
  const lists = live.flatMap(({ decided, context }) =>
    (decided?.elements ?? [])
      .filter(({ compiled }) => compiled.of === id)
      .map(({ compiled }) => branchesOf(compiled.element, compiled.node, (node) => context.evaluate(node)))
      .filter((branches) => branches.some(({ places }) => places.some((each) => covers(cited, each)))),
  );
  const branches = lists.flat().filter(({ truth }) => truth !== NOT_SATISFIED);
  if (lists.length === 0 || branches.some(({ places: [main] }) => main && covers(cited, main))) return undefined;
  const unsure = branches.some(({ places }) => places.length === 0 || places.some((each) => covers(cited, each)));
  const mains = branches.flatMap(({ places: [main], truth }) => (main && truth === SATISFIED ? [main] : []));
  const holding = mains.filter((each, index) => index === mains.findIndex((other) => covers(each, other)));
  return { cited: unsure ? "uncertain" : "other", holding };
}

function branchesOf(condition: Condition, node: Node, evaluate: (node: Node) => Truth): readonly Branched[] {
  if (!("any" in condition) || node.kind !== "any") return [];
  return condition.any.flatMap(({ id, ref }) => {
    const part = node.parts.find((each) => each.id === id);
    return part ? [{ places: ref === undefined ? [] : placesIn(ref), truth: evaluate(part.node) }] : [];
  });
}
