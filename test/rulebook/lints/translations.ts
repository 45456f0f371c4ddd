import { SANCTION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "translation-missing",
    error: "the same sentence in both languages",
    plant: [
      edit(SANCTION, "Dijatuhi hukuman sedang.", "Dijatuhi hukuman disiplin tingkat sedang."),
      edit(SANCTION, "A medium sanction.", "Dijatuhi hukuman disiplin tingkat sedang."),
    ],
    at: [SANCTION, '"Dijatuhi hukuman disiplin tingkat sedang." }'],
  },
];
