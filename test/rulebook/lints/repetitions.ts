import { DEFINITION, PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "condition-repeated",
    error: "two elements that ask the same",
    plant: edit(
      PROHIBITION,
      "    exceptions:",
      `      - { id: lagi, role: circumstance, text: { id: lagi, en: again }, ref: "Pasal 5", finding: favours_or_harms }
    exceptions:`,
    ),
    at: [PROHIBITION, "{ id: lagi"],
    args: { first: "akibat", second: "lagi" },
  },
  {
    code: "condition-always",
    error: "an alternative that every answer meets",
    plant: edit(
      DEFINITION,
      "condition: { when: { fact: actor.status, in: [pns, cpns] } }",
      "condition: { any: [{ id: a, when: { fact: actor.on_unpaid_leave, is: true } }, { id: b, when: { fact: actor.on_unpaid_leave, is: false } }] }",
    ),
    at: [DEFINITION, "[{ id: a"],
    args: { fact: "actor.on_unpaid_leave" },
  },
];
