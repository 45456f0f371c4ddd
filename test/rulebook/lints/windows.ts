import { DEFINITION, SANCTION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "window-empty",
    error: "a version that ends before it begins",
    plant: edit(SANCTION, 'from: "2099-08-31"', 'from: "2099-08-31", until: "2099-08-31"'),
    at: [SANCTION, "{ from"],
  },
  {
    code: "window-order",
    error: "a version before its predecessor",
    plant: edit(
      DEFINITION,
      "versions:",
      `versions:
  - in_force: { from: "2099-06-01", until: "2099-07-01" }
    condition: { when: { fact: actor.status, in: [pns] } }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]`,
    ),
    at: [DEFINITION, '{ from: "2099-01-01" }'],
    args: { from: "2099-01-01", before: "2099-06-01" },
  },
  {
    code: "window-overlap",
    error: "two versions on one day",
    plant: edit(
      DEFINITION,
      "versions:",
      `versions:
  - in_force: { from: "2098-06-01", until: "2099-01-02" }
    condition: { when: { fact: actor.status, in: [pns] } }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]`,
    ),
    at: [DEFINITION, '{ from: "2099-01-01" }'],
    args: { from: "2099-01-01", until: "2099-01-02" },
  },
  {
    code: "window-gap",
    error: "time between versions that nobody explains",
    plant: edit(
      SANCTION,
      "versions:",
      `versions:
  - in_force: { from: "2099-02-01", until: "2099-03-01" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 10" }]
    norm: { id: "Dahulu.", en: "Formerly." }
    elements: []
    sanction: { ladder: pns, tier: sedang }
    certainty: confirmed
    sources: [{ title: rekaan }]`,
    ),
    at: [SANCTION, '{ from: "2099-02-01", until: "2099-03-01" }'],
    args: { from: "2099-03-01", until: "2099-08-31" },
  },
  {
    code: "gap-without-gap",
    error: "a gap explained where there is none",
    plant: edit(SANCTION, '{ from: "2099-08-31" }', '{ from: "2099-08-31", gap: { id: kosong, en: empty } }'),
    at: [SANCTION, "{ from"],
  },
];
