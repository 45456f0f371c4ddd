import { edit, PROHIBITION, type PlantedError } from "../planted.js";

const element = (text: string) => edit(PROHIBITION, "    exceptions:", `      - ${text}\n    exceptions:`);

export const errors: readonly PlantedError[] = [
  {
    code: "element-implied",
    error: "an element that another one already demands",
    plant: [
      edit(PROHIBITION, 'ref: "Pasal 5", meets: pegawai', 'ref: "Pasal 5", when: { fact: actor.status, in: [pns] }'),
      element(
        '{ id: luas, role: subject, text: { id: pegawai, en: an official }, ref: "Pasal 5", when: { fact: actor.status, in: [pns, cpns] } }',
      ),
    ],
    at: [PROHIBITION, "{ id: luas"],
    args: { element: "luas", by: "pelaku" },
  },
  {
    code: "branch-implied",
    error: "a branch within another one",
    plant: edit(
      PROHIBITION,
      "          - id: tindakan\n",
      "          - { id: tanda-tangan, when: { fact: act.conduct, in: [menandatangani] } }\n          - id: tindakan\n",
    ),
    at: [PROHIBITION, "{ id: tanda-tangan"],
    args: { branch: "tanda-tangan", by: "keputusan" },
  },
];
