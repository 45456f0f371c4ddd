import { edit, INSTRUMENT, type PlantedError } from "../planted.js";

const listed = (...entries: readonly string[]) =>
  edit(
    INSTRUMENT,
    "sources:",
    `misquotations:\n${entries.map((entry) => `  - { ${entry}, why: { id: rekaan, en: invented } }\n`).join("")}sources:`,
  );

export const errors: readonly PlantedError[] = [
  {
    code: "misquotation-repeated",
    error: "one misquotation listed twice",
    plant: listed(
      'given: "Pasal 5 PP 0/2098", right: "Pasal 5 PP 0/2099"',
      'given: "pasal 5  PP 0/2098", right: "Pasal 10 PP 0/2099"',
    ),
    at: [INSTRUMENT, '"pasal 5  PP'],
  },
  {
    code: "misquotation-right",
    error: "a misquotation that another entry gives as right",
    plant: listed(
      'given: "Pasal 5 PP 0/2098", right: "Pasal 5 PP 0/2099"',
      'given: "Pasal 5 PP 0/2099", right: "Pasal 10 PP 0/2099"',
    ),
    at: [INSTRUMENT, '"Pasal 5 PP 0/2099", right: "Pasal 10'],
  },
  {
    code: "misquotation-lost",
    error: "a right citation of a law that the pack does not have",
    plant: listed('given: "Pasal 5 PP 0/2098", right: "Pasal 5 PP 1/2097"'),
    at: [INSTRUMENT, '"Pasal 5 PP 1/2097"'],
  },
];
