import { CALENDAR, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "calendar-order",
    error: "a campaign before the determination",
    plant: edit(CALENDAR, "2099-09-22", "2099-10-22"),
    at: [CALENDAR, '{ day: "2099-09-25"'],
    args: { earlier: "determination", later: "campaign.from" },
  },
];
