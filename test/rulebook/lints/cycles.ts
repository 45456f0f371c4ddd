import { DEFINITION, READING, edit, type PlantedError } from "../planted.js";

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
    code: "reading-in-reading",
    error: "a choice that asks another question",
    plant: [
      edit(READING, "{ always: false }", "{ reads: lain }"),
      {
        file: "readings/lain.yaml",
        find: "",
        put: `id: lain
question: { id: Lain?, en: Other? }
scope: { id: Lain, en: Other }
choices:
  - { id: a, text: { id: A, en: A }, authority: doctrine, refs: [x], certainty: derived, condition: { always: true } }
  - { id: b, text: { id: B, en: B }, authority: doctrine, refs: [x], certainty: derived, condition: { always: false } }
`,
      },
    ],
    at: [READING, "lain }"],
    args: { reading: "tindakan-lemah", other: "lain" },
  },
];
