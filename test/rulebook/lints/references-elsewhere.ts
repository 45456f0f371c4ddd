import { FACTS, added, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "slug-unknown",
    error: "a decided case with a feature outside the dictionary",
    plant: {
      file: "precedents/perkara-1.yaml",
      find: "",
      put: `id: perkara-1
title: { id: Perkara satu, en: Case one }
cycle: pilkada-2099
facts: { actor.status: [pns, lurah], act.publicly_accessible: true }
forum: PN Contoh
outcome: convicted
confidence: B
certainty: single_source
sources: [{ title: rekaan }]
`,
    },
    at: ["precedents/perkara-1.yaml", "lurah]"],
    args: { fact: "actor.status", slug: "lurah" },
  },
  {
    code: "reference-unknown",
    error: "an excuse for a planted error in a provision that is not there",
    plant: added(
      "mutation-survivors.yaml",
      `survivors:
  - { provision: "pp-0-2099:11", kind: other-tier, part: sanction, reason: { id: rekaan, en: invented } }
`,
    ),
    at: ["mutation-survivors.yaml", '"pp-0-2099:11"'],
    args: { what: "provision", id: "pp-0-2099:11" },
  },
  {
    code: "reference-unknown",
    error: "a fact with a value set that is not there",
    plant: edit(FACTS, "values_from: kedudukan", "values_from: kedudukann"),
    at: [FACTS, "kedudukann"],
    args: { what: "value-set", id: "kedudukann", suggestion: "kedudukan" },
  },
];
