import { edit, PROHIBITION, SANCTION, type PlantedError } from "../planted.js";

const hash = "a".repeat(64);

export const errors: readonly PlantedError[] = [
  {
    code: "passage-copied",
    error: "one hash at two places of the law",
    plant: [
      edit(SANCTION, 'at: "Pasal 10"', `at: "Pasal 10", passage_sha256: ${hash}`),
      edit(PROHIBITION, 'at: "Pasal 5 huruf n angka 5" }', `at: "Pasal 5 huruf n angka 5", passage_sha256: ${hash} }`),
    ],
    at: [PROHIBITION, hash],
    args: { first: "pp-0-2099 Pasal 10" },
  },
];
