import { FACTS, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "reference-unknown",
    error: "a wider kind that the list does not have",
    plant: edit(FACTS, "is_a: [membuat-keputusan]", "is_a: [membuat-keputusn]"),
    at: [FACTS, "membuat-keputusn"],
    args: { what: "slug", id: "membuat-keputusn", suggestion: "membuat-keputusan" },
  },
  {
    code: "element-duplicate",
    error: "a slug that stands twice",
    plant: edit(FACTS, "slug: kepala-desa", "slug: cpns"),
    at: [FACTS, "cpns, label: { id: Kepala desa"],
    args: { what: "slug", id: "cpns" },
  },
  {
    code: "cycle",
    error: "a kind that is a kind of itself",
    plant: edit(FACTS, "is_a: [membuat-keputusan]", "is_a: [membuat-keputusan, menandatangani]"),
    at: [FACTS, "[membuat-keputusan, menandatangani]"],
  },
];
