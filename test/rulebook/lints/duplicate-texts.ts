import { edit, PROHIBITION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "text-repeated",
    error: "the norm of another provision",
    plant: edit(PROHIBITION, "Jangan mendukung.", "Dijatuhi hukuman sedang."),
    at: [PROHIBITION, '"Dijatuhi hukuman sedang."'],
    args: { first: "pp-0-2099:10" },
  },
];
