import { edit, SANCTION, type PlantedError } from "../planted.js";

const later = (sanction: string, norm = "Dijatuhi hukuman sedang.") =>
  [
    edit(SANCTION, '{ from: "2099-08-31" }', '{ from: "2099-08-31", until: "2099-10-01" }'),
    edit(
      SANCTION,
      "review:",
      `  - in_force: { from: "2099-10-01" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 10" }]
    norm: { id: "${norm}", en: "A medium sanction." }
    elements: []
    sanction: ${sanction}
    certainty: confirmed
    sources: [{ title: rekaan }]
review:`,
    ),
  ] as const;

export const errors: readonly PlantedError[] = [
  {
    code: "version-idle",
    error: "a version that says what the one before said",
    plant: later("{ ladder: pns, tier: sedang }"),
    at: [SANCTION, '{ from: "2099-10-01" }'],
    args: { from: "2099-10-01", before: "2099-08-31" },
  },
  {
    code: "sanction-drift",
    error: "another sanction on the same basis",
    plant: later("{ fine: { max: 6000000 } }", "Didenda."),
    at: [SANCTION, "{ fine"],
    args: { from: "2099-10-01", before: "2099-08-31" },
  },
];
