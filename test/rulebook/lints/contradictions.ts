import { AGE, elements, KINDS } from "../conditions.js";
import { PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "condition-contradiction",
    error: "two elements that exclude each other",
    plant: edit(
      PROHIBITION,
      "    exceptions:",
      `      - { id: tidak, role: circumstance, text: { id: tidak, en: not }, ref: "Pasal 5", finding: favours_or_harms, is: false }
    exceptions:`,
    ),
    at: [PROHIBITION, "{ id: tidak"],
    args: { fact: "findings.favours_or_harms", elements: ["akibat", "tidak"] },
  },
  {
    code: "condition-contradiction",
    error: "a branch that stands alone and excludes another element",
    plant: elements("any: [{ id: satu, finding: favours_or_harms, is: false }]"),
    at: [PROHIBITION, "{ id: lain0"],
    args: { fact: "findings.favours_or_harms", elements: ["akibat", "lain0"] },
  },
  {
    code: "condition-contradiction",
    error: "a number above its own ceiling",
    plant: [AGE, ...elements("when: { fact: actor.age, at_least: 60 }", "when: { fact: actor.age, at_most: 58 }")],
    at: [PROHIBITION, "{ id: lain1"],
    args: { fact: "actor.age", elements: ["lain0", "lain1"] },
  },
  {
    code: "condition-contradiction",
    error: "two values of a fact that has one",
    plant: elements("when: { fact: election.regime, is: pemilu }", "when: { fact: election.regime, in: [pilkada] }"),
    at: [PROHIBITION, "{ id: lain1"],
    args: { fact: "election.regime", elements: ["lain0", "lain1"] },
  },
  {
    code: "condition-contradiction",
    error: "a value that the next element shuts out under the name of its kind",
    plant: [
      ...KINDS,
      ...elements(
        "when: { fact: election.regime, is: pilkada }",
        "when: { fact: election.regime, not_in: [pemilihan] }",
      ),
    ],
    at: [PROHIBITION, "{ id: lain1"],
    args: { fact: "election.regime", elements: ["lain0", "lain1"] },
  },
  {
    code: "condition-contradiction",
    error: "slugs of a list that the next element shuts out, every one of them",
    plant: elements(
      "when: { fact: act.conduct, in: [mengunggah, menandatangani] }",
      "when: { fact: act.conduct, not_in: [membuat-keputusan, mengunggah] }",
    ),
    at: [PROHIBITION, "{ id: lain1"],
    args: { fact: "act.conduct", elements: ["lain0", "lain1"] },
  },
  {
    code: "condition-contradiction",
    error: "a day of the act before the wording begins",
    plant: elements('when: { fact: act.on, before: "2099-08-31" }'),
    at: [PROHIBITION, "{ id: lain0"],
    args: { fact: "act.on", elements: ["lain0"] },
  },
];
