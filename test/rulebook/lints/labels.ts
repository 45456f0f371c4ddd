import { edit, FACTS, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "label-missing",
    error: "a fact without a label",
    plant: edit(FACTS, "label: { id: terlihat umum, en: visible to the public }", ""),
    at: [FACTS, "act.publicly_accessible"],
    args: { fact: "act.publicly_accessible" },
  },
  {
    code: "label-long",
    error: "a label that no column holds",
    plant: edit(FACTS, "id: terlihat umum", "id: terlihat oleh siapa pun tanpa harus diterima sebagai teman"),
    at: [FACTS, "terlihat oleh"],
  },
  {
    code: "label-sentence",
    error: "a question in the place of the label",
    plant: edit(FACTS, "id: terlihat umum", 'id: "Terlihat umum?"'),
    at: [FACTS, '"Terlihat umum?"'],
  },
];
