import { PROHIBITION, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "element-duplicate",
    error: "two elements of one name",
    plant: edit(PROHIBITION, "id: akibat", "id: pelaku"),
    at: [PROHIBITION, "pelaku, role: result"],
    args: { what: "element", id: "pelaku" },
  },
  {
    code: "element-duplicate",
    error: "two branches of one name",
    plant: edit(PROHIBITION, "id: lemah", "id: unggahan"),
    at: [PROHIBITION, "unggahan, reads"],
    args: { what: "branch", id: "unggahan" },
  },
];
