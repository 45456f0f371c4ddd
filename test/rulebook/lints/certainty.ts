import { PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "certainty-overstated",
    error: "a confirmed version with an unconfirmed element",
    plant: edit(PROHIBITION, "role: subject,", "role: subject, certainty: unconfirmed,"),
    at: [PROHIBITION, "confirmed\n    sources"],
    args: { stated: "confirmed", weakest: "unconfirmed", part: "pelaku" },
  },
];
