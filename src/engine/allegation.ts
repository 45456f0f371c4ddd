/** What the allegations alone leave of a condition: everything else counts as open. */
import type { Context } from "./context.js";
import { existing } from "../existing.js";
import { and, NOT_SATISFIED, not, OPEN, or, SATISFIED, type Truth } from "./kleene.js";
import type { Node } from "./node.js";

/**
 * Not satisfied here means: the condition fails because the behaviour is not alleged, not because of how alleged
 * behaviour was found or read. Capacities are complete too, but a person that a provision does not address is not
 * "not alleged".
 */
export function allegation(node: Node, context: Context): Truth {
  return context.allegation(node, decide);
}

function decide(node: Node, context: Context): Truth {
  switch (node.kind) {
    case "constant":
      return node.truth;
    case "test": {
      const entry = existing(context.engine.rulebook.facts[node.fact], node.path);
      return entry.allegation === true && node.path !== "actor.status" ? context.evaluate(node) : OPEN;
    }
    case "any": {
      let result: Truth = NOT_SATISFIED;
      for (const part of node.parts) {
        result = or(result, allegation(part.node, context));
        if (result === SATISFIED) return result;
      }
      return result;
    }
    case "all": {
      let result: Truth = SATISFIED;
      for (const part of node.parts) {
        result = and(result, allegation(part.node, context));
        if (result === NOT_SATISFIED) return result;
      }
      return result;
    }
    case "not":
      return not(allegation(node.part, context));
    case "definition":
      return node.versions.map((version) => allegation(version.node, context)).reduce(or, NOT_SATISFIED);
    case "reading": {
      const { choices } = existing(context.engine.questions[node.question], node.question);
      const read = node.choice === undefined ? choices : choices.filter((_, index) => index === node.choice);
      const results = read.map((choice) => allegation(choice.node, context));
      return results.every((result) => result === NOT_SATISFIED) ? NOT_SATISFIED : OPEN;
    }
    case "provision":
      return OPEN;
  }
}
