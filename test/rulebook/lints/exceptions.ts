import { PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "exception-dead",
    error: "an exception to a branch that is not there",
    plant: edit(PROHIBITION, "defeats: [perbuatan.keputusan]", "defeats: [perbuatan.putusan]"),
    at: [PROHIBITION, "perbuatan.putusan"],
  },
];
