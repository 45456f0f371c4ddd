import { edit, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "text-unfinished",
    error: "a text that is still to be written",
    plant: edit(SANCTION, '"A medium sanction."', '"TBD: a medium sanction."'),
    at: [SANCTION, '"TBD: a medium'],
    args: { mark: "TBD" },
  },
];
