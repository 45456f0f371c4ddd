import { edit, TESTS, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "expect-unknown",
    error: "an element that the chain does not have",
    plant: edit(TESTS, "status: excepted, by: [cuti]", "status: excepted, by: [cutii]"),
    at: [TESTS, "cutii"],
    args: { part: "cutii", suggestion: "cuti" },
  },
  {
    code: "expect-unknown",
    error: "a question that is not asked",
    plant: edit(TESTS, "reading:tindakan-lemah", "reading:tindakan-lema"),
    at: [TESTS, '"reading:tindakan-lema"'],
    args: { suggestion: "reading:tindakan-lemah" },
  },
];
