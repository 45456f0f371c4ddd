import { edit, TESTS, type PlantedError } from "../planted.js";

const excused = (entry: string) => edit(TESTS, "cases:\n", `untestable: { ${entry} }\ncases:\n`);

export const errors: readonly PlantedError[] = [
  {
    code: "untestable-unknown",
    error: "an excuse for a part that the chain does not have",
    plant: excused("pelakuu: tidak dapat berdiri sendiri"),
    at: [TESTS, "pelakuu"],
  },
  {
    code: "untestable-reason",
    error: "an excuse without a reason",
    plant: [excused("akibat: sulit"), edit(TESTS, "by: [akibat]", "by: [akibat, perbuatan]")],
    at: [TESTS, "sulit"],
    args: { part: "akibat" },
  },
  {
    code: "untestable-tested",
    error: "an excuse for what a case tests",
    plant: excused("akibat: tidak dapat gagal sendiri"),
    at: [TESTS, "akibat: tidak"],
    args: { part: "akibat" },
  },
];
