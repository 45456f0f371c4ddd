import { TESTS, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "test-without-day",
    error: "a case without a day of the conduct",
    plant: edit(TESTS, 'act.on: "2099-10-01", ', ""),
    at: [TESTS, "name: PNS"],
    args: { name: "PNS menandatangani keputusan" },
  },
  {
    code: "test-outside-version",
    error: "a case before the wording that it tests",
    plant: edit(TESTS, '{ act.on: "2099-08-31" }', '{ act.on: "2099-08-01" }'),
    at: [TESTS, '"2099-08-01"'],
    args: { name: "hari pertama", day: "2099-08-01" },
  },
  {
    code: "test-outside-version",
    error: "a version that is not the wording of that day",
    plant: edit(TESTS, 'version: "2099-08-31"', 'version: "2099-01-01"'),
    at: [TESTS, '"2099-01-01"'],
    args: { name: "PNS menandatangani keputusan", day: "2099-10-01" },
  },
];
