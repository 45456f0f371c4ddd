import { CHAIN, TESTS, edit, type PlantedError } from "../planted.js";
import { procedureWith, STEP_TESTS } from "../procedure.js";

export const errors: readonly PlantedError[] = [
  {
    code: "test-missing",
    error: "a chain without tests",
    plant: {
      file: "provisions/pp-0-2099/pasal-11.yaml",
      find: "",
      put: `id: pp-0-2099:11
kind: duty
title: { id: Kewajiban, en: A duty }
no_sanction: { id: tidak ada, en: none }
versions:
  - in_force: { from: "2099-08-31" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 11" }]
    norm: { id: "Wajib.", en: "Must." }
    elements: [{ id: pelaku, role: subject, text: { id: pegawai, en: an official }, ref: "Pasal 11", meets: pegawai }]
    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`,
    },
    at: ["provisions/pp-0-2099/pasal-11.yaml", "pp-0-2099:11"],
    args: { chain: "pp-0-2099:11" },
  },
  {
    code: "test-base-not-fulfilled",
    error: "a base that is not the case of a breach",
    plant: edit(TESTS, "expect: { status: fulfilled, because", "expect: { status: open, because"),
    at: [TESTS, "open, because"],
    args: { chain: CHAIN, status: "open" },
  },
  {
    code: "test-element-missing",
    error: "an element that no case lets fail alone",
    plant: edit(TESTS, "by: [akibat]", "by: [akibat, perbuatan]"),
    at: [TESTS, "provision"],
    args: { chain: CHAIN, element: "akibat" },
  },
  {
    code: "test-open-missing",
    error: "no open case",
    plant: [
      edit(TESTS, "{ status: open, open: [findings", "{ status: fulfilled, open: [findings"),
      edit(TESTS, "{ status: open }", "{ status: fulfilled }"),
      edit(TESTS, '{ status: open, open: ["reading', '{ status: fulfilled, open: ["reading'),
    ],
    at: [TESTS, "provision"],
    args: { chain: CHAIN },
  },
  {
    code: "test-exception-missing",
    error: "an exception that no case meets",
    plant: edit(TESTS, "{ status: excepted, by: [cuti] }", "{ status: fulfilled }"),
    at: [TESTS, "provision"],
    args: { chain: CHAIN, exception: "cuti" },
  },
  {
    code: "test-boundary-missing",
    error: "a first day without the day before it",
    plant: edit(TESTS, "2099-08-30", "2099-08-29"),
    at: [TESTS, "provision"],
    args: { chain: CHAIN, boundary: "2099-08-31", days: ["2099-08-30"] },
  },
  {
    code: "test-boundary-missing",
    error: "a wording of a procedure that no case is about",
    plant: procedureWith('{ from: "2099-08-31" }', '{ from: "2099-11-01" }'),
    at: [STEP_TESTS, "provision"],
    args: { chain: "pp-0-2099:26", boundary: "2099-11-01", days: ["2099-11-01"] },
  },
  {
    code: "test-boundary-missing",
    error: "a procedure that is tested on no day",
    plant: [
      ...procedureWith(),
      edit(STEP_TESTS, 'act.on: "2099-10-01"', "act.publicly_accessible: true"),
      edit(STEP_TESTS, 'act.on: "2099-08-30"', "act.publicly_accessible: false"),
    ],
    at: [STEP_TESTS, "provision"],
    args: { chain: "pp-0-2099:26", boundary: "2099-08-31", days: ["2099-08-31"] },
  },
];
