import { INSTRUMENT, SANCTION, added, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "outside-instrument",
    error: "a version before its instrument",
    plant: edit(SANCTION, "2099-08-31", "2098-12-31"),
    at: [SANCTION, '"2098-12-31"'],
    args: { instrument: "pp-0-2099", bound: "in_force", day: "2099-01-01" },
  },
  {
    code: "window-empty",
    error: "an instrument repealed before it began",
    plant: added(
      "instruments/pp-1-2099.yaml",
      `id: pp-1-2099
title: { id: Peraturan kedua, en: A second regulation }
type: pp
number: "1"
year: 2099
in_force: { from: "2099-02-01" }
repealed: { on: "2099-01-31", by: pp-0-2099 }
sources: [{ title: rekaan }]
`,
    ),
    at: ["instruments/pp-1-2099.yaml", '"2099-01-31"'],
    args: { from: "2099-02-01", until: "2099-01-31" },
  },
  {
    code: "outside-instrument",
    error: "a version beyond the repeal of its instrument",
    plant: [
      edit(INSTRUMENT, "sources:", 'repealed: { on: "2099-12-01", by: pp-0-2099 }\nsources:'),
      edit(SANCTION, 'from: "2099-08-31"', 'from: "2099-08-31", until: "2099-12-02"'),
    ],
    at: [SANCTION, "{ from"],
    args: { instrument: "pp-0-2099", bound: "repealed", day: "2099-12-01" },
    beside: ["end-unexplained"],
  },
];
