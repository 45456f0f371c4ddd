import { describe, expect, it } from "vitest";
import { asked, engine, named, PEMILU, PILKADA, trackOf } from "./asked.js";

const discipline = (...told: Parameters<typeof asked>) => trackOf(asked(...told), "discipline");

/** The way by recommendation, for breaches that are no money politics. */
const RECOMMENDED = [
  "uu-1-2015:135.1.b",
  "uu-1-2015:139.1",
  "uu-1-2015:139.2",
  "uu-1-2015:140.1",
  "uu-1-2015:141",
] as const;

describe("money for votes", () => {
  const given = { kind: "laporan", known_on: "2024-11-21", reported_on: "2024-11-22", registered_on: "2024-11-22" };
  const candidate = { status: "kepala-daerah", candidate: "calon", incumbent: true, term_end: "2025-02-20" };
  const findings = {
    structured_systematic_massive: { value: true, by: { body: "bawaslu" }, reasons: "kajian" },
    vote_purpose: { value: "memilih-tertentu", by: { body: "bawaslu" }, reasons: "kajian" },
  };
  const money = { goods_or_money: true, goods_recipients: ["pemilih"], permitted_campaign_goods: false };
  const track = (conduct: readonly string[]) =>
    trackOf(
      asked({ report: given, actor: candidate, act: { ...money, on: "2024-11-20", conduct, findings } }, "2024-11-23"),
      "election_administrative",
    );
  const steps = (conduct: readonly string[]): readonly string[] =>
    track(conduct).procedure.map(({ provision }) => provision);

  it("goes to the provincial Bawaslu and the Supreme Court, not by recommendation", () => {
    const { forum } = track(["memberi-uang-barang"]);
    expect(forum).toMatchObject({ short: "Bawaslu Prov. → KPU", ref: "UU 1/2015 Pasal 73 ayat (2), 135A" });
    expect(steps(["memberi-uang-barang"])).toContain("uu-1-2015:135A.2");
    for (const step of RECOMMENDED) expect(steps(["memberi-uang-barang"])).not.toContain(step);
  });

  it("leaves other breaches of candidates to the recommendation", () => {
    expect(track(["mengganti-pejabat"]).forum?.ref).toBe("UU 1/2015 Pasal 138-141, 71 ayat (5)");
    expect(steps(["mengganti-pejabat"])).toEqual(expect.arrayContaining([...RECOMMENDED]));
    expect(steps(["mengganti-pejabat"]).filter((id) => id.startsWith("uu-1-2015:135A"))).toEqual([]);
    expect(track(["mengganti-pejabat", "memberi-uang-barang"]).forum?.short).toBe("Bawaslu → KPU");
  });

  it("is no breach on which Bawaslu decides instead of recommending since 30 July 2025", () => {
    const decided = ["mk-104-puu-xxiii-2025:139.1", "mk-104-puu-xxiii-2025:140.1"];
    const repeated = (conduct: readonly string[]) =>
      named(
        trackOf(
          asked({
            election: { ...PILKADA, cycle: "pilkada-2025-ulang" },
            report: { reported_on: "2025-08-21" },
            actor: candidate,
            act: { ...money, on: "2025-08-20", conduct, findings },
          }),
          "election_administrative",
        ).procedure,
      );
    expect(repeated(["mengganti-pejabat"])).toEqual(expect.arrayContaining(decided));
    expect(repeated(["memberi-uang-barang"])).toContain("uu-1-2015:135A.2");
    for (const step of [...decided, ...RECOMMENDED]) expect(repeated(["memberi-uang-barang"])).not.toContain(step);
  });

  it("went through the court before the KPU until 30 June 2016", () => {
    const of2015 = (reported?: string) =>
      trackOf(
        asked(
          {
            election: { ...PILKADA, cycle: "pilkada-2015" },
            ...(reported ? { report: { reported_on: reported } } : {}),
            actor: { ...candidate, term_end: "2015-08-03", convictions: [{ final: true }] },
            act: { ...money, on: "2015-11-20", conduct: ["memberi-uang-barang"], findings },
          },
          "2016-12-01",
        ),
        "election_administrative",
      );
    for (const reported of ["2015-11-22", "2016-06-30"]) {
      const then = of2015(reported);
      expect(then.forum).toMatchObject({
        short: "Pengadilan → KPU",
        ref: "UU 1/2015 Pasal 73 ayat (2) (rumusan 2014)",
      });
      expect(then.other_forums).toEqual([]);
      const shown = named([...then.procedure, ...then.remedies]);
      expect(shown.filter((id) => id.startsWith("uu-1-2015:135A"))).toEqual([]);
      for (const step of RECOMMENDED) expect(shown).not.toContain(step);
    }
    expect(of2015("2016-07-01").forum?.short).toBe("Bawaslu Prov. → KPU");
    // Hari laporan tidak dicatat: forum sejak perbuatan disebut dengan hari-harinya.
    const undated = of2015();
    expect(undated.other_forums).toMatchObject([{ from: "2015-11-20", to: "2016-06-30", short: "Pengadilan → KPU" }]);
    expect(undated.step_day).toMatchObject({
      by: "evaluation",
      changes: expect.arrayContaining(["2016-07-01"]) as unknown,
    });
  });
});

describe("suspension of an accused village head", () => {
  const suspends = (convictions: readonly object[]) =>
    trackOf(
      asked({ actor: { status: "kepala-desa", convictions }, act: { conduct: ["ikut-kampanye"] } }),
      "village_administrative",
    ).authority.find(({ provision }) => provision === "uu-6-2014:41");
  const charged = { on: "2024-12-01", offence: "pasal yang didakwakan", final: false };
  const least = "actor.conviction.minimum_threatened_months";

  it("does not wait for a final judgment", () => {
    const grave = { ...charged, threatened_months: 120, minimum_threatened_months: 60 };
    expect(suspends([grave])).toMatchObject({ status: "applies" });
    expect(suspends([{ ...grave, minimum_threatened_months: { unknown: "pasal belum jelas" } }])).toMatchObject({
      status: "open",
      needs: [least],
    });
    expect(suspends([{ ...charged, threatened_months: 72 }])).toMatchObject({ status: "open", needs: [least] });
  });

  it("needs a threat that is grave enough in one of the cases", () => {
    expect(suspends([])).toBeUndefined();
    expect(suspends([{ ...charged, threatened_months: 6 }])).toBeUndefined();
    expect(suspends([{ ...charged, threatened_months: 72, minimum_threatened_months: 36 }])).toBeUndefined();
  });
});

it("takes a step for as sure as the surest of the person's acts makes it, whichever comes first", () => {
  const also = [
    { status: "penjabat-kepala-desa", to: "2024-10-10" },
    { status: "kepala-desa", from: "2024-10-11" },
  ];
  const act = (id: string, on: string) => ({
    id,
    by: ["terlapor"],
    on,
    conduct: ["ikut-kampanye"],
    target: { kind: "pasangan-calon" },
  });
  const acting = act("sebagai-penjabat", "2024-10-05");
  const head = act("sebagai-kepala-desa", "2024-10-15");
  const certaintyOf = (acts: readonly object[]) =>
    trackOf(asked({ actor: { also }, more: { acts } }), "village_administrative").authority.find(
      ({ provision }) => provision === "uu-6-2014:40.3",
    )?.certainty;
  expect(certaintyOf([acting])).toBe("derived");
  expect(certaintyOf([head])).toBe("single_source");
  expect(certaintyOf([acting, head])).toBe("single_source");
  expect(certaintyOf([head, acting])).toBe("single_source");
});

describe("who may punish", () => {
  const at = (position: string, level: string, on = "2024-10-20") =>
    discipline({ actor: { position, agency_level: level } }, on).authority;

  it("goes by post and kind of agency", () => {
    expect(named(at("jpt-pratama", "kabupaten-kota"))).toEqual(["pp-94-2021:18.3.a", "pp-94-2021:25"]);
    expect(named(at("jpt-pratama", "provinsi"))).toEqual(["pp-94-2021:18.2.a", "pp-94-2021:20.a", "pp-94-2021:25"]);
    expect(named(at("jpt-utama", "pusat"))).toEqual(["pp-94-2021:17.1.a", "pp-94-2021:17.3.a", "pp-94-2021:25"]);
  });

  it("says how sure it is that the post is one of those that the law means", () => {
    const sureness = (position: string) =>
      at(position, "pusat").map(({ provision, certainty }) => [provision, certainty]);
    expect(sureness("fungsional-ahli-utama")).toEqual(
      expect.arrayContaining([
        ["pp-94-2021:17.2.b", "confirmed"],
        ["pp-94-2021:17.3.b", "derived"],
      ]),
    );
    expect(sureness("jpt-madya")).toEqual(expect.arrayContaining([["pp-94-2021:17.3.b", "confirmed"]]));
  });

  it("names each only for the tiers that are in play", () => {
    const [ppk] = at("administrator", "kabupaten-kota");
    expect(ppk).toMatchObject({
      provision: "pp-94-2021:18.3.c",
      who: "Pejabat Pembina Kepegawaian",
      status: "applies",
    });
    for (const { tiers } of at("administrator", "kabupaten-kota"))
      expect(tiers ?? []).not.toContain("pns:tanpa-tingkat");
  });

  it("is the President on the PPK's proposal for middle leadership only where dismissal is in play", () => {
    const authority = at("jpt-madya", "pusat");
    expect(named(authority)).toEqual(
      expect.arrayContaining(["pp-94-2021:17.2.a", "pp-94-2021:17.3.b", "pp-94-2021:18.1"]),
    );
    const [proposal] = authority.filter(({ provision }) => provision === "pp-94-2021:17.3.b");
    expect(proposal?.tiers).toEqual(["pns:berat"]);
  });

  it("stays open on the agency while that is not known", () => {
    const { authority } = discipline({ actor: { position: "jpt-pratama" } });
    const open = authority.filter(({ status }) => status === "open");
    expect(named(open)).toContain("pp-94-2021:18.3.a");
    expect(new Set(open.flatMap(({ needs }) => needs))).toEqual(new Set(["actor.agency_level"]));
  });

  it("in a village is the regent or mayor, for an official of the village its head", () => {
    const village = (status: string) => trackOf(asked({ actor: { status } }), "village_administrative").authority;
    expect(named(village("kepala-desa"))).toEqual(["uu-6-2014:40.3"]);
    expect(named(village("perangkat-desa"))).toEqual(["uu-6-2014:53.3"]);
  });

  it("for dismissal goes by ground and post", () => {
    const party = { conduct: ["menjadi-anggota-partai"] };
    const dismissal = (position: string) =>
      trackOf(asked({ actor: { position, party_member: true }, act: party }), "dismissal");
    expect(named(dismissal("jpt-madya").authority)).toContain("pp-11-2017:270.1.a");
    expect(named(dismissal("pelaksana").authority)).toContain("pp-11-2017:270.1.b");
    expect(named(dismissal("pelaksana").procedure)).not.toContain("pp-11-2017:266.3");
  });
});

describe("who receives it", () => {
  const forum = (reported: string) => discipline({ report: { reported_on: reported } }).forum?.short;

  it("is KASN until 24 August 2024, then BKN, with a gap until the circular", () => {
    expect(forum("2024-08-23")).toBe("KASN → PPK");
    expect(forum("2024-08-24")).toBe("BKN → PPK (peralihan)");
    expect(forum("2024-09-03")).toBe("BKN → PPK (peralihan)");
    expect(forum("2024-09-04")).toBe("BKN → PPK");
  });

  const unreported = (more: Parameters<typeof asked>[0] = {}, on = "2026-11-22") =>
    discipline({ act: { on: "2020-10-15" }, election: { ...PILKADA, cycle: "pilkada-2020" }, ...more }, on);

  it("turns on the day of receipt while that is not on record: every forum since the act is named with its days", () => {
    const { forum: now, other_forums: others, step_day: day } = unreported();
    expect(now?.short).toBe("BKN → PPK");
    expect(others.map(({ from, to, short }) => [from, to, short])).toEqual([
      ["2020-10-15", "2024-08-23", "KASN → PPK"],
      ["2024-08-24", "2024-09-03", "BKN → PPK (peralihan)"],
    ]);
    expect(day).toMatchObject({ day: "2026-11-22", by: "evaluation" });
    expect(day.changes).toEqual(expect.arrayContaining(["2021-08-31", "2023-10-31", "2024-09-04"]));
  });

  it("is named without a reserve where the day is on record, or where no day changes anything", () => {
    const recorded = unreported({ report: { reported_on: "2020-10-20" } });
    expect(recorded.forum?.short).toBe("KASN → PPK");
    expect(recorded).toMatchObject({ other_forums: [], step_day: { day: "2020-10-20", by: "received", changes: [] } });
    expect(unreported({}, "2021-01-01")).toMatchObject({ forum: { short: "KASN → PPK" }, other_forums: [] });
  });

  it("was before the decision on record, and not before the case became known", () => {
    const decisions = [{ body: "kasn", on: "2024-08-30", track: "discipline", outcome: "terbukti", sources: [] }];
    const { forum: then, other_forums: others, step_day: day } = unreported({ more: { decisions } });
    expect(then?.short).toBe("BKN → PPK (peralihan)");
    expect(day).toMatchObject({ day: "2024-08-30", by: "decided" });
    expect(others.map(({ to }) => to)).toEqual(["2024-08-23"]);
    const known = unreported({ report: { known_on: "2024-09-02" } });
    expect(known.other_forums.map(({ from }) => from)).toEqual(["2024-09-02"]);
  });

  it("cites the law of that day: no regulation that was still to come", () => {
    const ref = (track: string, reported: string) =>
      trackOf(asked({ act: { on: "2015-10-01" }, report: { reported_on: reported } }, reported), track).forum?.ref;
    expect(ref("discipline", "2015-10-08")).toBe("UU 5/2014 Pasal 32; PP 53/2010 Pasal 15-25");
    expect(ref("discipline", "2021-08-31")).toBe("UU 5/2014 Pasal 32; PP 94/2021 Pasal 16-29");
    expect(ref("discipline", "2023-10-31")).toBe("UU 20/2023 Pasal 70 ayat (3); PP 94/2021 Pasal 16-29");
    expect(ref("ethics", "2023-10-30")).toBe("UU 5/2014 Pasal 32; PP 42/2004 Pasal 15, 17-20");
    expect(ref("dismissal", "2017-04-06")).toBe("UU 5/2014 Pasal 53");
    expect(ref("dismissal", "2017-04-07")).toContain("PP 11/2017");
  });

  it("of the elections of 2014 is that of their own laws", () => {
    const forum = (office: string, on: string, track: string) =>
      trackOf(
        asked({
          election: { cycle: "pemilu-2014", office },
          actor: { status: "pns", position: "administrator" },
          act: { on, conduct: ["memandu-kampanye", "menjadi-pelaksana-kampanye"], target: { kind: "partai" } },
          report: { reported_on: on },
        }),
        track,
      ).forum?.ref;
    expect(forum("dpr", "2014-03-20", "criminal")).toBe("UU 8/2012 Pasal 249, 250, 261, 263");
    expect(forum("presiden", "2014-06-10", "criminal")).toBe("UU 42/2008 Pasal 190");
  });

  it("is not moved by the judgment of a court on another track", () => {
    const told = { act: { on: "2020-11-18" }, report: { reported_on: "2020-11-25", judged_on: "2026-03-01" } };
    const { authority, procedure } = unreported({
      ...told,
      actor: { position: "fungsional", agency_level: "kabupaten-kota" },
    });
    expect(named([...authority, ...procedure]).filter((id) => id.startsWith("pp-94-2021"))).toEqual([]);
    expect(named(authority)).toContain("pp-53-2010:20.1.a.6");
  });

  it("lies within what is known of the day", () => {
    const { forum: last, other_forums: others } = unreported({ report: { reported_on: "2024-08" } });
    expect(last?.short).toBe("BKN → PPK (peralihan)");
    expect(others).toMatchObject([{ from: "2024-08-01", to: "2024-08-23", short: "KASN → PPK" }]);
  });

  it("has the forwarding steps of that day", () => {
    const steps = (reported: string) => named(discipline({ report: { reported_on: reported } }).procedure);
    expect(steps("2023-10-30")).toContain("uu-5-2014:32.3");
    expect(steps("2023-10-31")).toContain("uu-20-2023:70.3");
    expect(steps("2024-08-30").filter((id) => /^(?:uu-5|uu-20|se-4)/.test(id))).toEqual([]);
    expect(steps("2024-09-04")).toContain("se-4-2024:peralihan");
  });

  it("never is KASN or BKN for a village head", () => {
    const { procedure, forum: bupati } = trackOf(asked({ actor: { status: "kepala-desa" } }), "village_administrative");
    expect(bupati?.short).toBe("Bupati/wali kota");
    expect(named(procedure).filter((id) => /^(?:uu-5|uu-20|se-4|skb)/.test(id))).toEqual([]);
    expect(named(procedure)).toContain("uu-1-2015:30.e");
  });
});

describe("the steps", () => {
  it("are those of the contest", () => {
    const pilkada = named(trackOf(asked({}), "criminal").procedure);
    const told = { election: PEMILU, actor: { status: "kepala-desa" }, act: { on: "2024-01-20" } };
    const pemilu = named(trackOf(asked(told), "criminal").procedure);
    expect(pilkada.every((id) => id.startsWith("uu-1-2015:"))).toBe(true);
    expect(pemilu.every((id) => id.startsWith("uu-7-2017:"))).toBe(true);
  });

  it("are those of the day of the report, not of the conduct", () => {
    const steps = (reported: string) =>
      named(discipline({ act: { on: "2021-08-20" }, report: { reported_on: reported } }, "2021-09-10").procedure);
    expect(steps("2021-08-30")).toContain("pp-53-2010:23.1");
    expect(steps("2021-08-31")).toContain("pp-94-2021:26.1");
    expect(steps("2021-08-31")).not.toContain("pp-53-2010:23.1");
  });

  it("count in calendar days until 30 June 2016 and in working days since, under the numbers of their time", () => {
    const step = (reported: string) =>
      trackOf(asked({ report: { reported_on: reported } }), "criminal").procedure.find(
        ({ provision }) => provision === "uu-1-2015:146.3",
      );
    expect(step("2016-06-30")).toMatchObject({ cite: "Pasal 146 ayat (1) UU 1/2015", limit: { counting: "calendar" } });
    expect(step("2016-07-01")).toMatchObject({ cite: "Pasal 146 ayat (3) UU 1/2015", limit: { counting: "working" } });
  });

  it("turn a recommendation into a decision from 30 July 2025, not for the elections of 2024", () => {
    const administrative = (cycle: string, act: string, reported: string) =>
      trackOf(
        asked({
          election: { ...PILKADA, cycle },
          actor: { status: "kepala-daerah", candidate: "calon", incumbent: true },
          act: { conduct: ["mengganti-pejabat"], on: act },
          report: { reported_on: reported },
        }),
        "election_administrative",
      );
    const of2024 = administrative("pilkada-2024", "2024-09-01", "2025-08-01");
    expect(named(of2024.procedure)).toContain("uu-1-2015:140.1");
    expect(named(of2024.procedure).filter((id) => id.startsWith("mk-104"))).toEqual([]);
    expect(of2024.forum?.ref).toBe("UU 1/2015 Pasal 138-141, 71 ayat (5)");
    const repeated = administrative("pilkada-2025-ulang", "2025-07-01", "2025-08-01");
    expect(named(repeated.procedure)).toContain("mk-104-puu-xxiii-2025:140.1");
    expect(named(repeated.procedure)).not.toContain("uu-1-2015:140.1");
    expect(repeated.forum?.ref).toBe("UU 1/2015 Pasal 139-140 jo. putusan MK 104/PUU-XXIII/2025");
    const before = administrative("pilkada-2025-ulang", "2025-07-01", "2025-07-29");
    expect(named(before.procedure)).toContain("uu-1-2015:140.1");
  });

  it("of the supervisor in a general election reach a village head by province and regency only", () => {
    const steps = (status: string, track: string) =>
      named(trackOf(asked({ election: PEMILU, actor: { status }, act: { on: "2024-01-20" } }), track).procedure);
    expect(steps("kepala-desa", "village_administrative")).toEqual(
      expect.arrayContaining(["uu-7-2017:455.1.c", "uu-7-2017:99.d", "uu-7-2017:103.d"]),
    );
    expect(steps("kepala-desa", "village_administrative")).not.toContain("uu-7-2017:95.e");
    expect(steps("pns", "discipline")).toEqual(expect.arrayContaining(["uu-7-2017:95.e", "uu-7-2017:103.d"]));
  });

  it("show as next the first that the record does not show as taken", () => {
    const next = (more: Parameters<typeof asked>[0]) =>
      named(trackOf(asked(more), "criminal").procedure.filter(({ state }) => state === "next"));
    expect(next({})).toEqual(["uu-1-2015:134.2", "uu-1-2015:134.3", "uu-1-2015:134.4"]);
    expect(next({ report: { reported_on: "2024-10-09" } })).toEqual(["uu-1-2015:134.5"]);
    const decisions = [
      { body: "bawaslu", on: "2024-10-12", track: "criminal", outcome: "diteruskan", sources: ["uji"] },
    ];
    expect(next({ report: { reported_on: "2024-10-09" }, more: { decisions } })).toEqual(["uu-1-2015:134.6"]);
  });

  it("are left out where nothing on the track is in play, and in a summary", () => {
    const { tracks } = asked({ actor: { status: "warga" } });
    for (const track of tracks.filter(({ status }) => status !== "open" && status !== "fulfilled"))
      expect([...track.authority, ...track.procedure, ...track.remedies, ...track.deadlines]).toEqual([]);
  });

  it("are no verdicts and are not counted", () => {
    const found = asked({});
    expect(found.verdicts.filter(({ kind }) => kind === "procedure")).toEqual([]);
    const counted = Object.values(found.counts).reduce((a, b) => a + b, 0);
    expect(counted).toBeLessThanOrEqual(engine.chains.filter(({ kind }) => kind !== "procedure").length);
  });
});

describe("remedies", () => {
  it("follow PP 53/2010 until 10 August 2021, PP 79/2021 from then on", () => {
    const remedies = (on: string) =>
      named(discipline({ act: { on: "2020-10-05" }, report: { decision_received_on: on } }, on).remedies);
    expect(remedies("2021-08-09").every((id) => id.startsWith("pp-53-2010:"))).toBe(true);
    expect(remedies("2021-08-10").every((id) => id.startsWith("pp-79-2021:"))).toBe(true);
  });

  it("offer the appeal against dismissal only where a heavy punishment is in play", () => {
    const told = { act: { conduct: ["menghadiri-deklarasi-kampanye"], findings: {} } };
    for (const { tier, remedies } of [discipline({}), discipline(told)])
      expect(named(remedies).includes("pp-79-2021:11.3")).toBe(tier?.to === "pns:berat");
  });
});
