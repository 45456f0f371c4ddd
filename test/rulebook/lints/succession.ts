import { edit, SANCTION, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "succession-order",
    error: "a predecessor that began no earlier",
    plant: edit(SANCTION, "versions:", 'succeeds: [{ id: "pp-0-2099:5.n.5", correspondence: same }]\nversions:'),
    at: [SANCTION, '"pp-0-2099:5.n.5", correspondence'],
    args: { earlier: "pp-0-2099:5.n.5" },
  },
];
