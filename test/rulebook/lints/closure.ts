import { DEFINITION, PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "closure",
    error: "a definition that ends before the version that reads it",
    plant: edit(DEFINITION, 'from: "2099-01-01"', 'from: "2099-01-01", until: "2099-10-01"'),
    at: [PROHIBITION, "{ id: pelaku"],
    args: { what: "definition", id: "pegawai", day: "2099-10-01" },
  },
];
