import { TESTS, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "test-chain-unclear",
    error: "tests beside a file that begins no chain, without saying which they are for",
    plant: {
      file: "definitions/pegawai.test.yaml",
      find: "",
      put: `base: { name: dasar, given: { act.on: "2099-10-01" }, expect: { status: fulfilled } }
cases: [{ name: lain, change: { act.on: "2099-10-02" }, expect: { status: open } }]
`,
    },
    at: ["definitions/pegawai.test.yaml", "base"],
    args: { chains: [] },
  },
  {
    code: "reference-unknown",
    error: "tests of a chain that is not there",
    plant: edit(TESTS, "provision: pp-0-2099:5.n.5+", "provision: pp-0-2099:5.n.6+"),
    at: [TESTS, "pp-0-2099:5.n.6"],
    args: { what: "chain", id: "pp-0-2099:5.n.6+pp-0-2099:10", suggestion: "pp-0-2099:5.n.5+pp-0-2099:10" },
  },
  {
    code: "reference-unknown",
    error: "a test that states an undeclared fact",
    plant: edit(TESTS, "actor.on_unpaid_leave: false", "actor.on_unpaid_leav: false"),
    at: [TESTS, "actor.on_unpaid_leav:"],
    args: { what: "fact", id: "actor.on_unpaid_leav", suggestion: "actor.on_unpaid_leave" },
  },
  {
    code: "test-change-idle",
    error: "a case that changes nothing",
    plant: edit(TESTS, "change: { actor.on_unpaid_leave: true }", "change: { actor.on_unpaid_leave: false }"),
    at: [TESTS, "false }, expect: { status: excepted"],
    args: { name: "sedang cuti", path: "actor.on_unpaid_leave" },
  },
  {
    code: "test-name-repeated",
    error: "two cases of one name",
    plant: edit(TESTS, "name: sedang cuti", "name: hari pertama"),
    at: [TESTS, "hari pertama, change: { act.on"],
    args: { name: "hari pertama" },
  },
  {
    code: "reference-unknown",
    error: "a case that reads a question that is not there",
    plant: edit(TESTS, "readings.tindakan-lemah: umum", "readings.tindakan-lema: umum"),
    at: [TESTS, "readings.tindakan-lema:"],
    args: { what: "reading", id: "readings.tindakan-lema", suggestion: "readings.tindakan-lemah" },
  },
];
