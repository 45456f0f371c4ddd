import { CALENDAR, edit, type PlantedError } from "../planted.js";

export const errors: readonly PlantedError[] = [
  {
    code: "calendar-order",
    error: "a campaign before the determination",
    plant: edit(CALENDAR, "2099-09-22", "2099-10-22"),
    at: [CALENDAR, '{ day: "2099-09-25"'],
    args: { earlier: "determination", later: "campaign.from" },
  },
  {
    code: "calendar-order",
    error: "a determination after the campaign whatever source is right",
    plant: edit(CALENDAR, 'day: "2099-09-22"', 'one_of: ["2099-10-03", "2099-10-01"]'),
    at: [CALENDAR, '{ day: "2099-09-25"'],
    args: { earlier: "determination", later: "campaign.from" },
  },
  {
    code: "calendar-order",
    error: "a vote before the end of the campaign whatever source is right",
    plant: edit(CALENDAR, 'voting_day: { day: "2099-11-27"', 'voting_day: { one_of: ["2099-11-22", "2099-11-21"]'),
    at: [CALENDAR, "{ one_of"],
    args: { earlier: "campaign.to", later: "voting_day" },
  },
];
