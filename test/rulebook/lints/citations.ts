import { PROHIBITION, SANCTION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "citation-unreadable",
    error: "a reference that is no citation",
    plant: edit(PROHIBITION, 'ref: "Pasal 7"', 'ref: "Pasal yang dimaksud"'),
    at: [PROHIBITION, '"Pasal yang dimaksud"'],
  },
  {
    code: "citation-elsewhere",
    error: "a basis in another article than the id",
    plant: edit(SANCTION, 'at: "Pasal 10"', 'at: "Pasal 11"'),
    at: [SANCTION, "[{ instrument"],
    args: { article: "10", cited: ["11"] },
  },
];
