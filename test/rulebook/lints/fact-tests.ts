import { DEFINITION, READING, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "slug-unknown",
    error: "a slug outside the value set",
    plant: edit(DEFINITION, "[pns, cpns]", "[pns, cpnss]"),
    at: [DEFINITION, "cpnss"],
    args: { fact: "actor.status", slug: "cpnss", suggestion: "cpns" },
  },
  {
    code: "operator-unfit",
    error: "an order on a yes/no fact",
    plant: edit(READING, "act.publicly_accessible, is: true", "act.publicly_accessible, at_least: 1"),
    at: [READING, "at_least"],
    args: { fact: "act.publicly_accessible", operator: "at_least", type: "boolean" },
  },
  {
    code: "operand-unfit",
    error: "a word where a yes/no fact needs true or false",
    plant: edit(READING, "act.publicly_accessible, is: true", "act.publicly_accessible, is: ya"),
    at: [READING, "ya }"],
    args: { fact: "act.publicly_accessible", operator: "is", expected: "boolean" },
  },
];
