import { edit, LADDER, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "tier-without-options",
    error: "a rung that says nothing of what it consists of",
    plant: edit(
      LADDER,
      `    options:
      - id: tunda
        text: { id: Penundaan kenaikan, en: Delayed raise }
        duration: { months: 6 }
        state: applied
        ref: Pasal 8
        certainty: confirmed
`,
      "    options: []\n",
    ),
    at: [LADDER, "[]"],
    args: { tier: "sedang" },
  },
  {
    code: "tier-order",
    error: "a range that runs downwards",
    plant: [
      edit(
        LADDER,
        "tiers:\n",
        `tiers:
  - id: ringan
    title: { id: Ringan, en: Light }
    rank: 0
    options: [{ id: tegur, text: { id: Teguran, en: Reprimand }, state: applied, ref: Pasal 8, certainty: confirmed }]
`.replace("rank: 0", "rank: 1"),
      ),
      edit(LADDER, "    rank: 1\n    options:\n      - id: tunda", "    rank: 2\n    options:\n      - id: tunda"),
      edit(SANCTION, "tier: sedang", "tier: sedang, up_to: ringan"),
    ],
    at: [SANCTION, "ringan"],
    args: { tier: "sedang", up_to: "ringan" },
  },
];
