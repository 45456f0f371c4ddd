import { edit, SANCTION, TESTS, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "personal-data",
    error: "a civil servant's number in a test",
    plant: edit(TESTS, "name: sedang cuti", 'name: "sedang cuti, NIP 198001012005011001"'),
    at: [TESTS, '"sedang cuti, NIP'],
    args: { kind: "nip" },
  },
  {
    code: "personal-data",
    error: "a telephone number in a source",
    plant: edit(SANCTION, "title: rekaan", 'title: "narasumber, 0812-3456-7890"'),
    at: [SANCTION, '"narasumber'],
    args: { kind: "phone" },
  },
];
