import { edit, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "source-bare",
    error: "an address in place of a title",
    plant: edit(SANCTION, "title: rekaan", "title: https://contoh.example/naskah"),
    at: [SANCTION, "https://contoh.example/naskah"],
  },
];
