import { PROHIBITION, SANCTION, TESTS, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "no-cases",
    error: "tests with a base and no case",
    plant: {
      file: TESTS,
      find: "",
      put: `base: { name: dasar, given: { act.on: "2099-10-01" }, expect: { status: fulfilled } }\n`,
    },
    at: [TESTS, "base"],
    args: { file: TESTS },
  },
  {
    code: "no-tests",
    error: "a pack without tests",
    plant: { file: TESTS, find: "", put: "" },
  },
  {
    code: "no-provisions",
    error: "a pack without provisions",
    plant: [TESTS, SANCTION, PROHIBITION].map((file) => ({ file, find: "", put: "" })),
  },
];
