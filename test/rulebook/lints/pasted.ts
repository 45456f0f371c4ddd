import { edit, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "text-pasted",
    error: "a formula of the statute",
    plant: edit(
      SANCTION,
      "Dijatuhi hukuman sedang.",
      "Pelanggaran sebagaimana dimaksud dalam Pasal 5 dijatuhi hukuman.",
    ),
    at: [SANCTION, '"Pelanggaran sebagaimana'],
  },
  {
    code: "text-long",
    error: "a norm of a page",
    plant: edit(SANCTION, "Dijatuhi hukuman sedang.", "Hukuman sedang. ".repeat(60).trim()),
    at: [SANCTION, '"Hukuman sedang. Hukuman'],
    args: { length: 959, limit: 700 },
  },
];
