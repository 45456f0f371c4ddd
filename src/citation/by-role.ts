/** Provisions that address a role (candidate, campaign team), whatever somebody's capacity. */
import { existing } from "../existing.js";
import { OPEN } from "../engine/kleene.js";
import type { Engine } from "../engine/model.js";
import type { Node } from "../engine/node.js";
import type { Outcome } from "../engine/outcome.js";
import type { Provision } from "../rulebook/model.js";

/** Who it addresses is said by a role (candidate, campaign team) that no capacity brings along. */
export function addressesRole(provision: Provision, { decided, context }: Outcome): boolean {
  const subjects = (decided?.elements ?? []).filter(({ compiled }) => compiled.element.role === "subject");
  const own = subjects.filter(({ compiled }) => compiled.of === provision.id);
  return (own.length > 0 ? own : subjects).some(
    ({ compiled, raw }) => raw === OPEN && !asksCapacity(compiled.node, context.engine),
  );
}

function asksCapacity(node: Node, engine: Engine): boolean {
  switch (node.kind) {
    case "test":
      return node.path === "actor.status" || node.path === "actor.position";
    case "any":
    case "all":
      return node.parts.some((part) => asksCapacity(part.node, engine));
    case "not":
      return asksCapacity(node.part, engine);
    case "definition":
      return node.versions.some((version) => asksCapacity(version.node, engine));
    case "reading":
      return !existing(engine.questions[node.question], node.question).choices.every((each) =>
        asksRole(each.node, engine),
      );
    case "provision":
      return true;
    case "constant":
      return false;
  }
}

/** Turns on the part somebody plays, however it is read: some fact of the person, and no capacity. */
function asksRole(node: Node, engine: Engine): boolean {
  return !asksCapacity(node, engine) && ofPerson(node);
}

function ofPerson(node: Node): boolean {
  switch (node.kind) {
    case "test":
      return node.path.startsWith("actor.");
    case "any":
    case "all":
      return node.parts.some((part) => ofPerson(part.node));
    case "not":
      return ofPerson(node.part);
    case "definition":
      return node.versions.some((version) => ofPerson(version.node));
    case "reading":
    case "provision":
    case "constant":
      return false;
  }
}
