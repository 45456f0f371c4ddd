import { FACTS, PROHIBITION, READING, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "fact-unused",
    error: "a declared fact that nothing reads",
    plant: edit(READING, "{ when: { fact: act.publicly_accessible, is: true } }", "{ always: true }"),
    at: [FACTS, "act.publicly_accessible"],
  },
  {
    code: "concept-unused",
    error: "a question that nothing asks",
    plant: edit(PROHIBITION, "reads: tindakan-lemah", "finding: favours_or_harms"),
    at: [READING, "tindakan-lemah"],
  },
];
