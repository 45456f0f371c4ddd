import { edit, TESTS, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "slug-unknown",
    error: "a slug that the dictionary does not have",
    plant: edit(TESTS, "actor.status: kepala-desa", "actor.status: kepala-dessa"),
    at: [TESTS, "kepala-dessa"],
    args: { fact: "actor.status", slug: "kepala-dessa", suggestion: "kepala-desa" },
  },
  {
    code: "slug-unknown",
    error: "a slug within a list",
    plant: edit(TESTS, "act.conduct: [mengunggah]", "act.conduct: [mengungah]"),
    at: [TESTS, "mengungah"],
    args: { fact: "act.conduct", suggestion: "mengunggah" },
  },
  {
    code: "operand-unfit",
    error: "a word where a fact is yes or no",
    plant: edit(TESTS, "actor.on_unpaid_leave: true", "actor.on_unpaid_leave: ya"),
    at: [TESTS, "ya }"],
    args: { fact: "actor.on_unpaid_leave", expected: "boolean" },
  },
  {
    code: "reference-unknown",
    error: "an election that the pack does not know",
    plant: edit(TESTS, "election.cycle: pilkada-2099", "election.cycle: pilkada-2098"),
    at: [TESTS, "pilkada-2098"],
    args: { what: "calendar", id: "pilkada-2098", suggestion: "pilkada-2099" },
  },
  {
    code: "reference-unknown",
    error: "a choice that the question does not have",
    plant: edit(TESTS, "readings.tindakan-lemah: umum", "readings.tindakan-lemah: umun"),
    at: [TESTS, "umun"],
    args: { what: "choice", id: "umun", suggestion: "umum" },
  },
];
