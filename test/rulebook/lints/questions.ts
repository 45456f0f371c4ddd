import { edit, FACTS, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "question-untranslated",
    error: "a short question in one language",
    plant: edit(FACTS, "en: Which election?", "en: Pemilihan mana?"),
    at: [FACTS, "Pemilihan mana? }"],
  },
  {
    code: "help-idle",
    error: "help that repeats the question",
    plant: edit(FACTS, "help: { id: Siklus., en: Cycle. }", "help: { id: Pemilihan mana?, en: Cycle. }"),
    at: [FACTS, "{ id: Pemilihan mana?, en: Cycle. }"],
    args: { fact: "election.cycle" },
  },
  {
    code: "label-repeated",
    error: "two values of one label",
    plant: edit(FACTS, "label: { id: CPNS", "label: { id: PNS"),
    at: [FACTS, "PNS, en: Candidate"],
    args: { first: "pns", second: "cpns" },
  },
];
