import { edit, PACK, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "review-future",
    error: "a provision encoded tomorrow",
    plant: edit(SANCTION, "2025-06-01", "2100-01-01"),
    at: [SANCTION, '"2100-01-01"'],
    args: { day: "2100-01-01" },
  },
  {
    code: "review-future",
    error: "a pack verified tomorrow",
    plant: edit(PACK, "2025-06-02", "2100-01-01"),
    at: [PACK, '"2100-01-01"'],
    args: { day: "2100-01-01" },
  },
];
