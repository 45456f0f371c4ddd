import { DEFINITION, LADDER, SANCTION, edit, type PlantedError } from "../planted.js";

/** A version of the sanction before the one of the pack. */
export const earlier = (rest: string) =>
  edit(
    SANCTION,
    "versions:",
    `versions:
  - in_force: { from: "2099-02-01", ${rest} }
    basis: [{ instrument: pp-0-2099, at: "Pasal 10" }]
    norm: { id: "Dahulu.", en: "Formerly." }
    elements: []
    sanction: { ladder: pns, tier: sedang }
    certainty: confirmed
    sources: [{ title: rekaan }]`,
  );

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
    plant: earlier('until: "2099-03-01"'),
    at: [SANCTION, '{ from: "2099-02-01", until: "2099-03-01" }'],
    args: { from: "2099-03-01", until: "2099-08-31" },
  },
  {
    code: "gap-without-gap",
    error: "a gap explained where there is none",
    plant: edit(SANCTION, '{ from: "2099-08-31" }', '{ from: "2099-08-31", gap: { id: kosong, en: empty } }'),
    at: [SANCTION, "{ from"],
  },
  {
    code: "window-overlap",
    error: "a version after one that has no end",
    plant: edit(
      DEFINITION,
      "versions:",
      `versions:
  - in_force: { from: "2098-06-01" }
    condition: { when: { fact: actor.status, in: [pns] } }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]`,
    ),
    at: [DEFINITION, '{ from: "2099-01-01" }'],
    args: { from: "2099-01-01", until: "" },
  },
  {
    code: "key-missing",
    error: "a rung that holds always beside one of its name that holds for a time",
    plant: edit(
      LADDER,
      "    rank: 1\n",
      `    rank: 1
    in_force: { from: "2098-01-01", until: "2099-02-01" }
    options: [{ id: tegur, text: { id: Teguran, en: Reprimand }, state: applied, ref: Pasal 8, certainty: confirmed }]
  - id: sedang
    title: { id: Sedang, en: Medium }
    rank: 1
`,
    ),
    at: [LADDER, "id: sedang\n    title: { id: Sedang, en: Medium }\n    rank: 1\n    options:\n      - id: tunda"],
    args: { key: "in_force" },
  },
  {
    code: "window-overlap",
    error: "two rungs of one name on one day",
    plant: [
      edit(LADDER, "    rank: 1\n", '    rank: 1\n    in_force: { from: "2099-01-01" }\n'),
      edit(
        LADDER,
        "tiers:\n",
        `tiers:
  - id: sedang
    title: { id: Sedang, en: Medium }
    rank: 1
    in_force: { from: "2098-01-01", until: "2099-02-01" }
    options: [{ id: tegur, text: { id: Teguran, en: Reprimand }, state: applied, ref: Pasal 8, certainty: confirmed }]
`,
      ),
    ],
    at: [
      LADDER,
      'id: sedang\n    title: { id: Sedang, en: Medium }\n    rank: 1\n    in_force: { from: "2099-01-01" }',
    ],
    args: { from: "2099-01-01", until: "2099-02-01" },
  },
  {
    code: "gap-without-gap",
    error: "a gap explained where the next version follows at once",
    plant: earlier('until: "2099-08-31", gap: { id: kosong, en: empty }'),
    at: [SANCTION, '{ from: "2099-02-01"'],
    args: { until: "2099-08-31" },
  },
];
