import { CALENDAR, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "date-unreal",
    error: "a day that no month has",
    plant: edit(CALENDAR, "2099-11-23", "2099-11-31"),
    at: [CALENDAR, '"2099-11-31"'],
  },
];
