import { AGE, elements, KINDS } from "../conditions.js";
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
  {
    code: "element-implied",
    error: "a lower floor beside a higher one",
    plant: [AGE, ...elements("when: { fact: actor.age, at_least: 60 }", "when: { fact: actor.age, at_least: 17 }")],
    at: [PROHIBITION, "{ id: lain1"],
    args: { element: "lain1", by: "lain0" },
  },
  {
    code: "element-implied",
    error: "a higher ceiling beside a lower one",
    plant: [AGE, ...elements("when: { fact: actor.age, at_most: 60 }", "when: { fact: actor.age, at_most: 65 }")],
    at: [PROHIBITION, "{ id: lain1"],
    args: { element: "lain1", by: "lain0" },
  },
  {
    code: "element-implied",
    error: "the kind of a value that is demanded by name",
    plant: [
      ...KINDS,
      ...elements("when: { fact: election.regime, is: pilkada }", "when: { fact: election.regime, is: pemilihan }"),
    ],
    at: [PROHIBITION, "{ id: lain1"],
    args: { element: "lain1", by: "lain0" },
  },
  {
    code: "element-implied",
    error: "an element that is a part of another one",
    plant: elements(
      "all: [{ id: unggah, when: { fact: act.conduct, in: [mengunggah] } }, { id: umum, when: { fact: act.publicly_accessible, is: true } }]",
      "when: { fact: act.publicly_accessible, is: true }",
    ),
    at: [PROHIBITION, "{ id: lain1"],
    args: { element: "lain1", by: "lain0" },
  },
];
