import { PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "condition-contradiction",
    error: "two elements that exclude each other",
    plant: edit(
      PROHIBITION,
      "    exceptions:",
      `      - { id: tidak, role: circumstance, text: { id: tidak, en: not }, ref: "Pasal 5", finding: favours_or_harms, is: false }
    exceptions:`,
    ),
    at: [PROHIBITION, "{ id: tidak"],
    args: { fact: "findings.favours_or_harms", elements: ["akibat", "tidak"] },
  },
];
