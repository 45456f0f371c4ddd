import { edit, INSTRUMENT, type PlantedError } from "../planted.js";

const left = (at: string) =>
  edit(INSTRUMENT, "sources:", `not_encoded:\n  - { at: "${at}", reason: { id: rekaan, en: invented } }\nsources:`);

export const errors: readonly PlantedError[] = [
  {
    code: "not-encoded-encoded",
    error: "a letter that is listed as left out and encoded",
    plant: left("Pasal 5 huruf a, huruf n"),
    at: [INSTRUMENT, '"Pasal 5 huruf a, huruf n"'],
    args: { provision: "pp-0-2099:5.n.5" },
  },
  {
    code: "not-encoded-unreadable",
    error: "something left out that names no article",
    plant: left("aturan tata cara"),
    at: [INSTRUMENT, '"aturan tata cara"'],
  },
];
