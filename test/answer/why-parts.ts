import type { WhyCondition } from "../../src/answer/why/model.js";

/** Every part of a condition, itself first. */
export function partsOf(condition: WhyCondition): readonly WhyCondition[] {
  const inner = (): readonly WhyCondition[] => {
    switch (condition.kind) {
      case "any":
      case "all":
      case "not":
        return condition.parts;
      case "definition":
        return condition.versions.map((version) => version.condition);
      case "reading":
        return condition.choices.flatMap((choice) => choice.condition ?? []);
      case "test":
      case "finding":
      case "breach":
        return [];
    }
  };
  return [condition, ...inner().flatMap(partsOf)];
}
