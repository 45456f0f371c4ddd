import { added, type PlantedError } from "../planted.js";

const FILE = "provisions/pp-0-2099/pasal-9.yaml";

export const errors: readonly PlantedError[] = [
  {
    code: "conduct-missing",
    error: "a prohibition of no conduct",
    plant: added(
      FILE,
      `id: pp-0-2099:9
kind: prohibition
title: { id: Larangan, en: A prohibition }
no_sanction: { id: tidak ada, en: none }
versions:
  - in_force: { from: "2099-08-31" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 9" }]
    norm: { id: "Jangan.", en: "Do not." }
    elements:
      - { id: akibat, role: result, text: { id: merugikan, en: harms }, ref: "Pasal 9", finding: favours_or_harms }
    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`,
    ),
    at: [FILE, "- { id: akibat"],
    args: { provision: "pp-0-2099:9" },
  },
];
