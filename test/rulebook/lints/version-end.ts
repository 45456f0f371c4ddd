import { edit, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "end-unexplained",
    error: "a last wording that ends, and nobody says why",
    plant: edit(SANCTION, '{ from: "2099-08-31" }', '{ from: "2099-08-31", until: "2099-12-01" }'),
    at: [SANCTION, '"2099-12-01"'],
    args: { until: "2099-12-01" },
    beside: ["test-boundary-missing"],
  },
];
