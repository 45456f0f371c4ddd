import { DEFINITION, FACTS, READING, added, edit, type PlantedError } from "../planted.js";

const OTHER_QUESTION = added(
  "readings/lain.yaml",
  `id: lain
question: { id: Lain?, en: Other? }
scope: { id: Lain, en: Other }
choices:
  - { id: a, text: { id: A, en: A }, authority: doctrine, refs: [x], certainty: derived, condition: { always: true } }
  - { id: b, text: { id: B, en: B }, authority: doctrine, refs: [x], certainty: derived, condition: { always: false } }
`,
);

export const errors: readonly PlantedError[] = [
  {
    code: "cycle",
    error: "a definition that reads itself",
    plant: edit(
      DEFINITION,
      "condition: { when: { fact: actor.status, in: [pns, cpns] } }",
      "condition: { meets: pegawai }",
    ),
    at: [DEFINITION, "pegawai }"],
    args: { through: ["definition pegawai", "definition pegawai"] },
  },
  {
    code: "cycle",
    error: "a kind that depends on what else of its own list is stated",
    plant: edit(
      FACTS,
      "is_a: [membuat-keputusan]",
      "is_a: [{ kind: membuat-keputusan, when: { when: { not: { fact: act.conduct, in: [membuat-keputusan] } } } }]",
    ),
    at: [FACTS, "{ not: { fact: act.conduct"],
    args: { through: ["value act.conduct", "value act.conduct"] },
  },
  {
    code: "reading-in-reading",
    error: "a choice that asks another question",
    plant: [edit(READING, "{ always: false }", "{ reads: lain }"), OTHER_QUESTION],
    at: [READING, "lain }"],
    args: { reading: "tindakan-lemah", other: "lain" },
  },
  {
    code: "reading-in-reading",
    error: "a choice that asks another question through a definition",
    plant: [
      edit(READING, "{ always: false }", "{ meets: atasan }"),
      added(
        "definitions/atasan.yaml",
        `id: atasan
title: { id: Atasan, en: A superior }
text: { id: Yang menurut pertanyaan lain, en: Whoever another question makes one }
versions:
  - in_force: { from: "2099-01-01" }
    condition: { any: [{ id: pegawai, meets: pegawai }, { id: lain, reads: lain }] }
    ref: Pasal 1
    certainty: confirmed
    sources: [{ title: rekaan }]
`,
      ),
      OTHER_QUESTION,
    ],
    at: [READING, "atasan }"],
    args: { reading: "tindakan-lemah", other: "lain" },
  },
];
