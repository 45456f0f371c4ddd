import { DEFINITION, PROHIBITION, SANCTION, TESTS, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "id-file-name",
    error: "a definition under another name than its file",
    plant: [edit(DEFINITION, "id: pegawai", "id: pejabat"), edit(PROHIBITION, "meets: pegawai", "meets: pejabat")],
    at: [DEFINITION, "pejabat"],
    args: { id: "pejabat", expected: "pejabat.yaml" },
  },
  {
    code: "id-file-name",
    error: "a provision in the file of another article",
    plant: [edit(SANCTION, "id: pp-0-2099:10", "id: pp-0-2099:11"), edit(TESTS, "+pp-0-2099:10", "+pp-0-2099:11")],
    at: [SANCTION, "pp-0-2099:11"],
    args: { id: "pp-0-2099:11", expected: "provisions/pp-0-2099/pasal-11.yaml" },
  },
];
