import { DEFINITION, INSTRUMENT, LADDER, PROHIBITION, SANCTION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "closure",
    error: "a definition that ends before the version that reads it",
    plant: edit(DEFINITION, 'from: "2099-01-01"', 'from: "2099-01-01", until: "2099-10-01"'),
    at: [PROHIBITION, "{ id: pelaku"],
    args: { what: "definition", id: "pegawai", day: "2099-10-01" },
  },
  {
    code: "closure",
    error: "a definition that ends before the repeal that ends its reader",
    plant: [
      edit(
        INSTRUMENT,
        'in_force: { from: "2099-01-01" }',
        'in_force: { from: "2099-01-01" }\nrepealed: { on: "2099-12-01", by: pp-0-2099 }',
      ),
      edit(DEFINITION, 'from: "2099-01-01"', 'from: "2099-01-01", until: "2099-11-30"'),
    ],
    at: [PROHIBITION, "{ id: pelaku"],
    args: { what: "definition", id: "pegawai", day: "2099-11-30" },
  },
  {
    code: "closure",
    error: "a rung that ends before the version that names it",
    plant: edit(LADDER, "    rank: 1\n", '    rank: 1\n    in_force: { from: "2099-01-01", until: "2099-12-01" }\n'),
    at: [SANCTION, "sedang }"],
    args: { what: "tier", id: "pns:sedang", day: "2099-12-01" },
  },
];
