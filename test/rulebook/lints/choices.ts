import { PROHIBITION, READING, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "choices-alike",
    error: "two choices with one condition",
    plant: edit(READING, "{ always: false }", "{ when: { fact: act.publicly_accessible, is: true  } }"),
    at: [READING, "{ when: { fact: act.publicly_accessible, is: true  } }"],
    args: { first: "umum", second: "tidak" },
  },
  {
    code: "choice-unused",
    error: "a question whose answer every place fixes",
    plant: edit(PROHIBITION, "reads: tindakan-lemah", "reads: tindakan-lemah, choice: umum"),
    at: [READING, "tidak\n"],
    args: { choice: "tidak" },
  },
  {
    code: "prevails-twice",
    error: "two choices that both prevail",
    plant: [
      edit(READING, "    condition: { when", "    prevails: true\n    condition: { when"),
      edit(READING, "    condition: { always", "    prevails: true\n    condition: { always"),
    ],
    at: [READING, "true\n    condition: { always"],
    args: { first: "umum", second: "tidak" },
  },
];
