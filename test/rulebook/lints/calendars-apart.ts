import { added, CALENDAR, edit, type PlantedError } from "../planted.js";

const OTHER = "calendars/pilkada-2099-kedua.yaml";
const second = (regime: string, from: string, to: string) =>
  added(
    OTHER,
    `id: pilkada-2099-kedua
title: { id: Siklus kedua, en: A second cycle }
regime: ${regime}
status: announced
offices: [bupati]
dates:
  campaign:
    from: { day: "${from}", certainty: confirmed }
    to: { day: "${to}", certainty: confirmed }
sources: [{ title: rekaan }]
`,
  );

export const errors: readonly PlantedError[] = [
  {
    code: "calendar-overlap",
    error: "two campaigns for one office at once",
    plant: second("pilkada", "2099-11-01", "2099-12-01"),
    at: [CALENDAR, 'from: { day: "2099-09-25"'],
    args: { other: "pilkada-2099-kedua" },
  },
  {
    code: "office-regime",
    error: "an office of both regimes",
    plant: second("pemilu", "2098-11-01", "2098-12-01"),
    at: [CALENDAR, "bupati"],
    args: { office: "bupati", regime: "pilkada", other: "pilkada-2099-kedua" },
  },
  {
    code: "region-repeated",
    error: "a region that stands twice",
    plant: edit(
      CALENDAR,
      "sources:",
      `regions:
  - { names: [Kabupaten Contoh], dates: { voting_day: { day: "2099-12-01", certainty: confirmed } }, certainty: confirmed }
  - { names: [Kota Contoh, kabupaten  contoh], dates: { voting_day: { day: "2099-12-02", certainty: confirmed } }, certainty: confirmed }
sources:`,
    ),
    at: [CALENDAR, "kabupaten  contoh"],
  },
];
