import { edit, PROHIBITION, type PlantedError } from "../planted.js";

const exception = (condition: string, defeats: string) =>
  edit(
    PROHIBITION,
    "    certainty: confirmed",
    `      - { id: lain, type: carve_out, defeats: [${defeats}], ref: "Pasal 7", ${condition} }\n    certainty: confirmed`,
  );

export const errors: readonly PlantedError[] = [
  {
    code: "exception-never",
    error: "an exception that the norm itself shuts out",
    plant: exception("finding: favours_or_harms, is: false", "perbuatan"),
    at: [PROHIBITION, "{ id: lain"],
    args: { exception: "lain", element: "akibat" },
  },
  {
    code: "exception-always",
    error: "an exception that everybody within the norm meets",
    plant: exception("finding: favours_or_harms", "provision"),
    at: [PROHIBITION, "{ id: lain"],
    args: { exception: "lain", element: "akibat" },
  },
];
