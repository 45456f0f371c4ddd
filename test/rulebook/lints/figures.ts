import { SANCTION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "figure-order",
    error: "a minimum above the maximum",
    plant: edit(
      SANCTION,
      "sanction: { ladder: pns, tier: sedang }",
      "sanction: { custody: { kind: penjara, min: { months: 6 }, max: { months: 1 }, range: or } }",
    ),
    at: [SANCTION, "{ kind: penjara"],
    args: { what: "custody", min: 6, max: 1 },
  },
  {
    code: "figure-implausible",
    error: "a fine short of three zeros",
    plant: edit(SANCTION, "sanction: { ladder: pns, tier: sedang }", "sanction: { fine: { max: 6000 } }"),
    at: [SANCTION, "{ max: 6000 }"],
    args: { what: "fine", value: 6000 },
  },
  {
    code: "figure-connector",
    error: "custody and fine that nothing connects",
    plant: edit(
      SANCTION,
      "sanction: { ladder: pns, tier: sedang }",
      "sanction: { custody: { kind: penjara, max: { months: 6 } }, fine: { max: 6000000 } }",
    ),
    at: [SANCTION, "{ custody"],
    args: { key: "connector" },
  },
  {
    code: "figure-connector",
    error: "a term beside the word that there is none",
    plant: edit(SANCTION, "{ ladder: pns, tier: sedang }", "{ custody: { kind: none, max: { months: 6 } } }"),
    at: [SANCTION, "none"],
    args: { key: "kind" },
  },
  {
    code: "figure-connector",
    error: "minimum and maximum that no word joins",
    plant: edit(
      SANCTION,
      "{ ladder: pns, tier: sedang }",
      "{ custody: { kind: penjara, min: { months: 1 }, max: { months: 6 } } }",
    ),
    at: [SANCTION, "{ kind: penjara"],
    args: { key: "range" },
  },
  {
    code: "figure-implausible",
    error: "years written where months were meant",
    plant: edit(SANCTION, "{ ladder: pns, tier: sedang }", "{ custody: { kind: penjara, max: { years: 36 } } }"),
    at: [SANCTION, "{ kind: penjara"],
    args: { what: "custody", value: 432 },
  },
];
