/** Days of a contest by office, kind of target and region; what is not stated may be any of them. */
import { describe, expect, it } from "vitest";
import { contestCalendar, regimeOf, type ContestCalendar } from "../../src/engine/calendar.js";
import { isoOrNull, type DayRange } from "../../src/engine/day.js";
import type { FactValue } from "../../src/incident/model.js";
import type { Calendar, CalendarDate, CalendarPeriod } from "../../src/rulebook/model.js";
import { known, words } from "./small-pack.js";

const on = (day: string): CalendarDate => ({ day, certainty: "confirmed" });
const period = (from: string, to: string): CalendarPeriod => ({ from: on(from), to: on(to) });

const calendar: Calendar = {
  id: "pemilu-2099",
  title: words("Pemilu 2099"),
  regime: "pemilu",
  status: "confirmed",
  offices: ["presiden", "dpr"],
  dates: { elected_determination: { certainty: "unconfirmed" } },
  by_office: [
    { offices: ["dpr"], dates: { voting_day: on("2099-04-09"), campaign: period("2099-01-11", "2099-04-05") } },
    {
      offices: ["presiden"],
      dates: {
        voting_day: on("2099-07-09"),
        campaign: period("2099-06-04", "2099-07-05"),
        quiet_period: period("2099-07-06", "2099-07-08"),
      },
    },
    { target_kinds: ["calon-dpd"], dates: { determination: on("2098-08-22") } },
    { target_kinds: ["pasangan-calon"], dates: { determination: { one_of: ["2099-05-31"], certainty: "derived" } } },
    { target_kinds: ["partai"], dates: { determination: on("2098-01-01") } },
  ],
  regions: [
    { names: ["Kota Lain"], dates: { voting_day: on("2099-04-16"), campaign: "none" }, certainty: "confirmed" },
    { names: ["Kab. Jauh", "Provinsi Tepi"], dates: { voting_day: on("2099-04-23") }, certainty: "confirmed" },
  ],
  sources: [],
  file: "",
};

const regions = calendar.regions ?? [];
const later = (region: (typeof regions)[number]): (typeof regions)[number] => ({
  ...region,
  dates: { voting_day: on("2099-05-01") },
});

interface Stated {
  readonly region?: FactValue;
  readonly offices?: readonly string[];
  readonly kinds?: readonly string[];
  readonly of?: Calendar;
}

function calendarFor({ region, offices = ["dpr"], kinds = [], of = calendar }: Stated): ContestCalendar {
  const facts = new Map<string, FactValue>(region === undefined ? [] : [["election.region", region]]);
  return contestCalendar(of, { index: 0, facts }, offices, kinds);
}

const written = (range: DayRange | undefined): string =>
  range ? `${isoOrNull(range.lo) ?? "-"} ${isoOrNull(range.hi) ?? "-"}` : "none";

describe("what is stated picks the days", () => {
  it.each<[string, Stated, string]>([
    ["the office", { region: known("Kabupaten Contoh") }, "2099-04-09 2099-04-09"],
    ["the other office", { region: known("Kabupaten Contoh"), offices: ["presiden"] }, "2099-07-09 2099-07-09"],
    ["the region", { region: known("kota  lain") }, "2099-04-16 2099-04-16"],
    ["another kind of region", { region: known("Kab. Lain") }, "2099-04-09 2099-04-09"],
    ["the region in letters of one size", { region: known("KOTA LAIN") }, "2099-04-16 2099-04-16"],
    ["the region in one word", { region: known("Kotalain") }, "2099-04-16 2099-04-16"],
    ["the region with its name in two words", { region: known("Kota La in") }, "2099-04-16 2099-04-16"],
    ["the region as one of administration", { region: known("Kota Adm. Lain") }, "2099-04-16 2099-04-16"],
    ["the region short and without a space", { region: known("Kab.Jauh") }, "2099-04-23 2099-04-23"],
    ["a region whose name begins like a short form", { region: known("Kabjauh") }, "2099-04-09 2099-04-09"],
    ["the region with a sign at its end", { region: known("Kota Lain.") }, "2099-04-16 2099-04-16"],
    ["the region with a sign beyond ASCII", { region: known("Kota – Lain") }, "2099-04-16 2099-04-16"],
    [
      "a region that differs by a letter beyond ASCII",
      {
        region: known("Kota Lóin"),
        of: { ...calendar, regions: regions.map((each) => ({ ...each, names: ["Kota Láin"] })) },
      },
      "2099-04-09 2099-04-09",
    ],
    [
      "the first region of a name",
      { region: known("Kota Lain"), of: { ...calendar, regions: [...regions, ...regions.map(later)] } },
      "2099-04-16 2099-04-16",
    ],
    ["a regency, however it is shortened", { region: known("Kab Jauh") }, "2099-04-23 2099-04-23"],
    ["a regency written out", { region: known("Kabupaten Jauh") }, "2099-04-23 2099-04-23"],
    ["a name that may be a regency's or a province's", { region: known("Jauh") }, "2099-04-09 2099-04-09"],
    ["a province, however it is shortened", { region: known("Prov Tepi") }, "2099-04-23 2099-04-23"],
    ["a province with a full stop", { region: known("Prov. Tepi") }, "2099-04-23 2099-04-23"],
    ["a name without what it is", { region: known("Tepi") }, "2099-04-09 2099-04-09"],
    ["no region", {}, "2099-04-09 2099-04-23"],
    ["a region that is not known", { region: { state: "unknown", why: "?" } }, "2099-04-09 2099-04-23"],
    ["no office", { offices: [], region: known("Kabupaten Contoh") }, "none"],
    ["two offices", { offices: ["dpr", "presiden"], region: known("Kabupaten Contoh") }, "2099-04-09 2099-07-09"],
  ])("%s", (_name, stated, expected) => {
    expect(written(calendarFor(stated).dates["voting_day"])).toBe(expected);
  });

  it.each<[string, readonly string[], string]>([
    ["one kind", ["calon-dpd"], "2098-08-22 2098-08-22"],
    ["a party beside a person says nothing about the person", ["partai", "calon-dpd"], "2098-08-22 2098-08-22"],
    ["a party", ["partai"], "2098-01-01 2098-01-01"],
    ["two kinds of persons", ["calon-dpd", "pasangan-calon"], "2098-08-22 2099-05-31"],
    ["none stated", [], "none"],
  ])("%s", (_name, kinds, expected) => {
    expect(written(calendarFor({ kinds }).dates["determination"])).toBe(expected);
  });

  it.each<[string, readonly string[], string | undefined, string]>([
    ["of parties, where a person stands beside one", ["partai", "calon-dpd"], undefined, "2098-01-01 2098-01-01"],
    ["stated, of a party alone", ["partai"], "2098-02-03", "2098-02-03 2098-02-03"],
    ["stated of the persons", ["partai", "calon-dpd"], "2098-09-09", "2098-01-01 2098-01-01"],
  ])("the day of determination %s", (_name, kinds, determination, expected) => {
    const { dates } = contestCalendar(
      calendar,
      {
        index: 0,
        facts: new Map(),
        ...(determination === undefined ? {} : { calendar: { dates: { determination } } }),
      },
      ["dpr"],
      kinds,
    );
    expect(written(dates["party_determination"])).toBe(expected);
  });

  it("has no day of parties where none is given as theirs", () => {
    const of = {
      ...calendar,
      by_office: [{ target_kinds: ["calon-dpd"], dates: { determination: on("2098-08-22") } }],
    };
    expect(written(calendarFor({ of, kinds: ["partai", "calon-dpd"] }).dates["party_determination"])).toBe("none");
  });

  it("is as sure as the least sure day that it may be", () => {
    expect(calendarFor({ kinds: ["calon-dpd", "pasangan-calon"] }).certainties["determination"]).toBe("derived");
  });

  it("a date without a day says nothing", () => {
    expect(calendarFor({}).dates["elected_determination"]).toBeUndefined();
    const empty = { from: { certainty: "confirmed" }, to: on("2099-02-01") } as const;
    const of: Calendar = { ...calendar, by_office: [], dates: { campaign: empty } };
    expect(calendarFor({ of, region: known("Kabupaten Contoh") }).periods["campaign"]).toBeUndefined();
  });
});

describe("periods", () => {
  const campaign = (stated: Stated): string => {
    const found = calendarFor(stated).periods["campaign"];
    return found === "none" || found === undefined ? String(found) : `${written(found.from)} ${written(found.to)}`;
  };
  it("are bounded by what each end may be; one that may not exist is not known", () => {
    const stated = known("Kabupaten Contoh");
    expect(campaign({ region: stated })).toBe("2099-01-11 2099-01-11 2099-04-05 2099-04-05");
    expect(campaign({ region: stated, offices: ["dpr", "presiden"] })).toBe(
      "2099-01-11 2099-06-04 2099-04-05 2099-07-05",
    );
    expect(campaign({ region: known("Kota Lain") })).toBe("none");
    expect(campaign({})).toBe("undefined");
    expect(campaign({ region: stated, offices: [] })).toBe("undefined");
  });
  it("that every alternative lacks are certainly none", () => {
    const of: Calendar = { ...calendar, by_office: [], dates: { campaign: "none" } };
    expect(campaign({ of })).toBe("none");
  });
  it("that some region has and the others lack are not known", () => {
    const some = { names: ["Kota Lain"], dates: { campaign: period("2099-01-11", "2099-04-05") } };
    const of: Calendar = {
      ...calendar,
      by_office: [],
      dates: { campaign: "none" },
      regions: [{ ...some, certainty: "confirmed" }],
    };
    expect(campaign({ of })).toBe("undefined");
  });
  it("are as sure as their less sure end, and as what is stated of them", () => {
    const unsure = { from: on("2099-01-11"), to: { day: "2099-04-05", certainty: "derived" } } as const;
    const of: Calendar = { ...calendar, by_office: [], dates: { campaign: unsure } };
    const stated = known("Kabupaten Contoh");
    expect(calendarFor({ of, region: stated }).certainties["campaign"]).toBe("derived");
    const own = { index: 0, facts: new Map(), calendar: { dates: { campaign: "none" } } } as const;
    expect(contestCalendar(of, own, [], []).certainties["campaign"]).toBe("confirmed");
  });
  it("of the vote is its day, where that is known", () => {
    const region = known("Kabupaten Contoh");
    expect(calendarFor({ region }).periods["voting_day"]).toEqual({
      from: calendarFor({ region }).dates["voting_day"],
      to: calendarFor({ region }).dates["voting_day"],
    });
    expect(Object.keys(calendarFor({ region, offices: [] }).periods)).toEqual([]);
  });
  it("of quiet days move alike", () => {
    const twice: Calendar = { ...calendar, by_office: [], dates: { quiet_period: period("2099-07-06", "2099-07-08") } };
    expect(calendarFor({ of: twice }).periods["quiet_period"]).toBeDefined();
    expect(calendarFor({ offices: ["presiden"] }).periods["quiet_period"]).toBeDefined();
    expect(calendarFor({ offices: ["dpr", "presiden"] }).periods["quiet_period"]).toBeUndefined();
  });
});

it.each([
  [["gubernur"], "pilkada"],
  [["wali-kota"], "pilkada"],
  [["bupati", "wali-kota", "gubernur"], "pilkada"],
  [["dpr"], "pemilu"],
  [["dpr", "bupati"], undefined],
  [[], undefined],
])("the offices %j alone make the election %s", (offices, regime) => {
  expect(regimeOf(offices, undefined)).toBe(regime);
});
