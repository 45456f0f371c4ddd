import { edit, PROHIBITION, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "citation-unresolved",
    error: "a number that the letter does not have",
    plant: edit(PROHIBITION, 'ref: "Pasal 5 huruf n angka 5", finding', 'ref: "Pasal 5 huruf n angka 9", finding'),
    at: [PROHIBITION, '"Pasal 5 huruf n angka 9"'],
    args: { place: "Pasal 5 huruf n angka 9", known: ["a", "n.1", "n.2", "n.5"] },
  },
  {
    code: "citation-unresolved",
    error: "a paragraph of an article that has none",
    plant: edit(SANCTION, 'at: "Pasal 10"', 'at: "Pasal 10 ayat (1)"'),
    at: [SANCTION, '"Pasal 10 ayat (1)"'],
    args: { place: "Pasal 10 ayat (1)", known: [] },
  },
  {
    code: "citation-unresolved",
    error: "an article behind the last one of the instrument",
    plant: edit(PROHIBITION, 'ref: "Pasal 5 huruf n angka 5", finding', 'ref: "Pasal 120", finding'),
    at: [PROHIBITION, '"Pasal 120"'],
    args: { place: "Pasal 120", known: ["Pasal 1–99"] },
  },
];
