import { PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "condition-depth",
    error: "three levels of any and all",
    plant: edit(PROHIBITION, "id: lemah, reads: tindakan-lemah", "id: lemah, any: [{ id: a, reads: tindakan-lemah }]"),
    at: [PROHIBITION, "{ id: lemah"],
  },
];
