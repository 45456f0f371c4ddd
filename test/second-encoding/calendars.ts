/** The election days, typed from the law sheets (Pilkada section 12, Pemilu section 10), not from the pack. */
import type { Day, TargetKind, World } from "./world.js";

interface Dates {
  readonly regime: "pemilu" | "pilkada";
  /** Day of determination by what is stood for; a party has a day of its own. */
  readonly determination: Readonly<Partial<Record<TargetKind, Day>>>;
  readonly campaign: { readonly from: Day; readonly to: Day } | "none";
}

export const CALENDARS = {
  "pilkada-2015": {
    regime: "pilkada",
    determination: { "pasangan-calon": "2015-08-24" },
    campaign: { from: "2015-08-27", to: "2015-12-05" },
  },
  "pilkada-2017": {
    regime: "pilkada",
    determination: { "pasangan-calon": "2016-10-24" },
    campaign: { from: "2016-10-28", to: "2017-02-11" },
  },
  "pilkada-2018": {
    regime: "pilkada",
    determination: { "pasangan-calon": "2018-02-12" },
    campaign: { from: "2018-02-15", to: "2018-06-23" },
  },
  "pilkada-2020": {
    regime: "pilkada",
    determination: { "pasangan-calon": "2020-09-23" },
    campaign: { from: "2020-09-26", to: "2020-12-05" },
  },
  "pilkada-2024": {
    regime: "pilkada",
    determination: { "pasangan-calon": "2024-09-22" },
    campaign: { from: "2024-09-25", to: "2024-11-23" },
  },
  "pilkada-2024-psu-2025": {
    regime: "pilkada",
    determination: { "pasangan-calon": "2024-09-22" },
    campaign: "none",
  },
  "pemilu-2019": {
    regime: "pemilu",
    determination: {
      "pasangan-calon": "2018-09-20",
      "calon-legislatif": "2018-09-20",
      "calon-dpd": "2018-09-20",
      partai: "2018-02-17",
    },
    campaign: { from: "2018-09-23", to: "2019-04-13" },
  },
  "pemilu-2024": {
    regime: "pemilu",
    determination: {
      "pasangan-calon": "2023-11-13",
      "calon-legislatif": "2023-11-03",
      "calon-dpd": "2023-11-03",
      partai: "2022-12-14",
    },
    campaign: { from: "2023-11-28", to: "2024-02-10" },
  },
} as const satisfies Record<string, Dates>;

export type Cycle = keyof typeof CALENDARS;

export const CYCLES = Object.keys(CALENDARS) as readonly Cycle[];

function datesOf(world: World): Dates {
  return CALENDARS[world.cycle];
}

/** The office that is stood for decides the regime; the generator never mixes offices and cycles. */
export function regimeOf(world: World): "pemilu" | "pilkada" {
  return datesOf(world).regime;
}

/** Pasal 67 UU 1/2015, Pasal 276 UU 7/2017: first and last day belong to it. */
export function inCampaignPeriod(world: World): boolean {
  const campaign = world.stated?.campaign ?? datesOf(world).campaign;
  return campaign !== "none" && campaign.from <= world.day && world.day <= campaign.to;
}

/** Whether the determination of such participants has taken place. */
export function fixed(world: World, kind: TargetKind): boolean {
  const day = world.stated?.determination ?? datesOf(world).determination[kind];
  return day !== undefined && world.day >= day;
}

/** Whether the one supported is a candidate on that day (*calon*), by the day of such candidates. */
export function determined(world: World, kind: TargetKind): boolean {
  return !world.beneficiary.neverDetermined && fixed(world, kind);
}
