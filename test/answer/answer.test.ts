/** The answer in its published shape, over a small invented rulebook. */
import { describe, expect, it } from "vitest";
import { answer, type AnswerOptions } from "../../src/answer/answer.js";
import type { Answer, Verdict } from "../../src/answer/model.js";
import { compile } from "../../src/engine/compile.js";
import type { FactValue, Incident } from "../../src/incident/model.js";
import type { Condition, Instrument, Ladder, Provision, Reading, Rulebook, Track } from "../../src/rulebook/model.js";
import {
  A,
  B,
  element,
  found,
  incident,
  known,
  listed,
  provision,
  rulebook,
  words,
  type Given,
} from "../engine/small-pack.js";

const PNS: Condition = { when: { fact: "actor.status", in: ["pns"] } };

const reading: Reading = {
  id: "tafsir",
  question: words("apa?"),
  scope: words("uji"),
  choices: [
    {
      id: "luas",
      text: words("luas"),
      authority: "practice",
      refs: [],
      certainty: "single_source",
      condition: { always: true },
    },
    {
      id: "sempit",
      text: words("sempit"),
      authority: "doctrine",
      refs: [],
      certainty: "confirmed",
      condition: { when: { fact: "act.b", is: true } },
    },
  ],
  file: "",
};

const ladder: Ladder = {
  id: "tangga",
  title: words("tangga"),
  rule: "heaviest_only",
  if_repeat: words("lebih berat"),
  tiers: [
    {
      id: "ringan",
      title: words("ringan"),
      rank: 1,
      options: [{ id: "tegur", text: words("tegur"), state: "applied", ref: "Pasal 7", certainty: "confirmed" }],
    },
    { id: "sedang", title: words("sedang"), rank: 2, options: [] },
    {
      id: "berat",
      title: words("berat"),
      rank: 3,
      in_force: { from: "2099-01-01" },
      options: [
        {
          id: "turun",
          text: words("turun"),
          duration: { months: 12 },
          state: "applied",
          ref: "Pasal 8",
          certainty: "confirmed",
        },
      ],
    },
    {
      id: "berat",
      title: words("berat"),
      rank: 3,
      in_force: { from: "2000-01-01", until: "2099-01-01" },
      options: [{ id: "lama", text: words("lama"), state: "applied", ref: "-", certainty: "confirmed" }],
    },
    {
      id: "tanpa-tingkat",
      title: words("tanpa"),
      options: [{ id: "jalan", text: words("jalan"), state: "reported", ref: "-", certainty: "confirmed" }],
    },
  ],
  file: "",
};

const tracks: readonly Track[] = [
  {
    id: "discipline",
    title: words("Disiplin"),
    order: 2,
    forums: [
      { id: "lama", text: words("lama"), short: words("l"), until: "2099-01-01", ref: "-", certainty: "confirmed" },
      {
        id: "bila",
        text: words("bila"),
        short: words("b"),
        when: { when: { fact: "act.f", is: true } },
        ref: "-",
        certainty: "confirmed",
      },
      { id: "baru", text: words("baru"), short: words("n"), from: "2099-01-01", ref: "-", certainty: "confirmed" },
    ],
  },
  { id: "criminal", title: words("Pidana"), order: 1 },
  { id: "referral", title: words("Diteruskan"), order: 3 },
];

const instrument = (id: string, number: string): Instrument => ({
  id,
  title: words(id),
  type: "uu",
  number,
  year: 2099,
  in_force: { from: "2000-01-01" },
  not_encoded: [{ at: "Pasal 9", reason: words("di luar") }],
  sources: [],
  file: "",
});

const prohibition = provision(
  "uu-1:5",
  [
    element("pelaku", PNS, "subject"),
    element(
      "perbuatan",
      {
        any: [
          { id: "satu", ...A },
          { id: "dua", reads: "tafsir" },
        ],
      },
      "conduct",
    ),
    element("akibat", { finding: "favours" }, "result"),
  ],
  { regime: ["pilkada"] },
);
const mild = provision("uu-1:9", [], {
  kind: "sanction",
  track: "discipline",
  breach_of: ["uu-1:5"],
  version: { sanction: { ladder: "tangga", tier: "ringan", up_to: "sedang" } },
});
const heavy = provision("uu-1:10", [element("sengaja", { finding: "intent" }, "mental")], {
  kind: "sanction",
  track: "discipline",
  breach_of: ["uu-1:5"],
  version: { sanction: { ladder: "tangga", tier: "berat" } },
});
const offence = provision("uu-2:188", [element("sengaja", { finding: "intent" }, "mental")], {
  kind: "offence",
  track: "criminal",
  breach_of: ["uu-1:5"],
  version: {
    sanction: { custody: { kind: "penjara", max: { months: 6 } }, fine: { max: 6_000_000 }, connector: "and_or" },
    certainty: "derived",
    wording_by: "mk-1",
    notes: [words("catatan")],
  },
});
const duty = provision("uu-1:3", [element("kewajiban", { finding: "favours" })], {
  kind: "duty",
  track: "discipline",
  no_sanction: words("tidak berharga"),
  unpriced_tier: { ladder: "tangga", tier: "tanpa-tingkat" },
});

function ask(
  given: Incident,
  options: Partial<AnswerOptions> = {},
  provisions: readonly Provision[] = [prohibition, mild, heavy, offence, duty],
): Answer {
  const book: Rulebook = rulebook(provisions, {
    readings: [reading],
    ladders: [ladder],
    tracks,
    instruments: [instrument("uu-1", "1"), instrument("uu-2", "2")],
  });
  return answer(compile(book), given, { language: "id", on: "2099-10-10", detail: "full", ...options });
}

const verdict = (result: Answer, chain: string): Verdict => {
  const one = result.verdicts.find((each) => each.chain.join("+") === chain);
  if (!one) throw new Error(`${chain} is not among ${result.verdicts.map((each) => each.chain.join("+")).join(", ")}`);
  return one;
};

const all: Given = { act: { a: known(true) }, findings: { favours: found(true), intent: found(true) } };

describe("a verdict", () => {
  it("gives gates and elements with what decided them", () => {
    const one = verdict(ask(incident(all)), "uu-1:5+uu-2:188");
    expect(one.status).toBe("fulfilled");
    expect(one.cite).toBe("Pasal 5 UU 1/2099 jo. Pasal 188 UU 2/2099");
    expect(one.because).toEqual(["perbuatan.satu", "perbuatan.dua"].slice(0, 1));
    expect(one.elements.map((each) => [each.id, each.of, each.status])).toEqual([
      ["regime", "uu-2:188", "satisfied"],
      ["in_force", "uu-2:188", "satisfied"],
      ["pelaku", "uu-1:5", "satisfied"],
      ["perbuatan", "uu-1:5", "satisfied"],
      ["akibat", "uu-1:5", "satisfied"],
      ["sengaja", "uu-2:188", "satisfied"],
    ]);
    const effect = one.elements.find((each) => each.id === "akibat");
    expect(effect?.finding).toEqual({ id: "favours", state: "recorded:true", by: ["bawaslu"], reasons: ["uji"] });
    expect(one.elements.find((each) => each.id === "pelaku")?.facts).toEqual([
      { path: "actor.status", state: "known", value: ["pns"] },
    ]);
    expect(one.rests_on).toEqual({ readings: [], findings: ["favours", "intent"], certainty: "derived" });
    expect(one.law).toEqual({
      version_from: "2000-01-01",
      version_until: null,
      wording_by: "mk-1",
      applies: "conduct_date",
    });
    expect(one.notes).toEqual(["catatan"]);
    expect(one.sanction).toEqual({
      custody: { kind: "penjara", max: { months: 6 } },
      fine: { max: 6_000_000 },
      connector: "and_or",
      certainty: "derived",
    });
    expect(one.needs).toEqual({ facts: [], contested: [], findings: [], readings: [] });
  });

  it("says what an open one needs, and what would settle it", () => {
    const one = verdict(ask(incident({})), "uu-1:5+uu-1:9");
    expect(one.status).toBe("open");
    expect(one.needs).toEqual({
      facts: ["act.a", "act.b"],
      contested: [],
      findings: ["favours"],
      readings: ["tafsir"],
    });
    expect(one.settles.fulfilled_if).toContainEqual(["act.a=true", "findings.favours=true"]);
    expect(one.settles.fulfilled_if).toContainEqual(["reading:tafsir=luas", "findings.favours=true"]);
    expect(one.settles.not_fulfilled_if).toContainEqual(["findings.favours=false"]);
    expect(one.elements.find((each) => each.id === "akibat")).toMatchObject({
      status: "open",
      because: ["finding"],
      finding: { id: "favours", state: "absent" },
    });
    expect(one.readings).toMatchObject([
      {
        question: "tafsir",
        choices: [
          { id: "luas", status: "open", prevails: false },
          { id: "sempit", status: "open" },
        ],
      },
    ]);
  });

  it("shows the choice that was committed to, and how the rivals come out", () => {
    const given: Given = { act: { a: known(false), b: known(false) }, findings: { favours: found(true) } };
    const open = verdict(ask(incident(given)), "uu-1:5+uu-1:9");
    expect(open.readings[0]?.choices.map((choice) => choice.status)).toEqual(["fulfilled", "not_fulfilled"]);
    const committed = verdict(ask(incident(given), { readings: { tafsir: "luas" } }), "uu-1:5+uu-1:9");
    expect(committed.status).toBe("fulfilled");
    expect(committed.readings[0]?.chosen).toEqual({ choice: "luas", why: "option" });
    expect(committed.rests_on.readings).toEqual(["tafsir"]);
    expect(committed.rests_on.certainty).toBe("single_source");
    const taken = verdict(
      ask(incident({ ...given, readings_taken: [{ reading: "tafsir", choice: "luas", by: "bawaslu" }] })),
      "uu-1:5+uu-1:9",
    );
    expect(taken.readings[0]?.chosen).toEqual({ choice: "luas", why: "taken" });
  });

  it("shows contested facts and findings one way and the other", () => {
    const contested: FactValue = { state: "contested", values: [true, false] };
    const given: Given = {
      act: { a: contested, b: known(false) },
      findings: {
        favours: {
          state: "recorded",
          records: [
            { value: true, body: "bawaslu", position: false },
            { value: false, body: "lain", name: "Panitia", position: false },
          ],
        },
      },
    };
    const one = verdict(ask(incident(given), { readings: { tafsir: "sempit" } }), "uu-1:5+uu-1:9");
    expect(one.needs.contested).toEqual(["act.a", "findings.favours"]);
    expect(one.contested).toEqual([
      {
        path: "act.a",
        ways: [
          { value: true, status: "open" },
          { value: false, status: "not_fulfilled" },
        ],
      },
      {
        path: "findings.favours",
        ways: [
          { value: true, by: "bawaslu", status: "open" },
          { value: false, by: "Panitia", status: "not_fulfilled" },
        ],
      },
    ]);
    expect(one.elements.find((each) => each.id === "akibat")?.finding?.state).toBe("contested");
  });

  it("shows contested items of a list with and without, and rivals one by one", () => {
    const rule = provision(
      "uu-1:7",
      [element("u", { when: { fact: "act.conduct", in: ["tindakan"] } }, "conduct"), element("p", PNS, "subject")],
      { no_sanction: words("-") },
    );
    const given = incident({
      act: { conduct: { state: "list", items: [{ value: "pidato", state: "contested" }] } },
      actor: { status: { state: "list", items: [{ value: "pns", state: "contested", one_of: ["pns", "pppk"] }] } },
    });
    const one = verdict(ask(given, {}, [rule]), "uu-1:7");
    expect(one.contested).toEqual([
      {
        path: "act.conduct.pidato",
        ways: [
          { value: true, status: "open" },
          { value: false, status: "not_fulfilled" },
        ],
      },
      {
        path: "actor.status.pns",
        ways: [
          { value: "pns", status: "open" },
          { value: "pppk", status: "not_reached" },
        ],
      },
    ]);
    expect(one.needs.contested).toEqual(["act.conduct", "actor.status"]);
  });

  it("keeps positions apart from findings", () => {
    const given: Given = {
      act: { a: known(true) },
      findings: {
        favours: found(true, { body: "pelapor", position: true }),
        intent: { state: "unknown", why: "belum" },
      },
    };
    const one = verdict(ask(incident(given)), "uu-1:5+uu-1:9");
    expect(one.status).toBe("open");
    expect(one.assumptions).toEqual([{ finding: "favours", by: "pelapor", value: true, status: "fulfilled" }]);
    expect(one.elements.find((each) => each.id === "akibat")?.finding?.state).toBe("position_only");
    const heavier = verdict(ask(incident(given)), "uu-1:5+uu-1:10");
    expect(heavier.elements.find((each) => each.id === "sengaja")?.finding).toEqual({
      id: "intent",
      state: "unknown",
      reasons: ["belum"],
    });
  });

  it("is one verdict where an unknown day leaves versions that agree", () => {
    const [version] = prohibition.versions;
    if (!version) throw new Error("no version");
    const split: Provision = {
      ...prohibition,
      versions: [
        { ...version, in_force: { from: "2099-01-01", until: "2099-06-01" } },
        { ...version, in_force: { from: "2099-06-01", until: "2100-01-01" } },
      ],
    };
    const result = ask(incident({ day: { kind: "between", from: "2099-05-01", to: "2099-07-01" } }), {}, [split]);
    expect(result.verdicts).toHaveLength(1);
    expect(result.verdicts[0]?.law).toMatchObject({ version_from: "2099-01-01", version_until: "2100-01-01" });
    expect(result.verdicts[0]?.needs.facts).not.toContain("act.on");
  });

  it("names the days on which an unknown day turns", () => {
    const campaigning = { when: { fact: "act.on", within: "campaign" } } as const;
    const rule = provision("uu-1:7", [element("masa", campaigning, "time")], { no_sanction: words("-") });
    const turning = (day: Incident["acts"][number]["day"], detail: AnswerOptions["detail"] = "full") =>
      ask(incident({ day }), { detail }, [rule]).verdicts[0]?.turns_on;
    expect(turning({ kind: "between", from: "2099-09-20", to: "2099-11-30" })).toEqual(["2099-09-25", "2099-11-24"]);
    expect(turning({ kind: "between", from: "2099-09-20", to: "2099-11-23" })).toEqual(["2099-09-25"]);
    expect(turning({ kind: "between", to: "2099-11-23" })).toContain("2099-09-25");
    expect(turning({ kind: "between", from: "2099-09-24", to: "2099-09-25" }, "summary")).toBeUndefined();
    for (const decided of ["2099-09-24", "2099-09-25"]) expect(turning({ kind: "on", day: decided })).toBeUndefined();
  });
  it("names the part of a period that decided", () => {
    const rule = provision("uu-1:7", [element("masa", { when: { fact: "act.on", within: "campaign" } }, "time")], {
      no_sanction: words("-"),
    });
    const one = verdict(
      ask(incident({ day: { kind: "period", from: "2099-09-01", to: "2099-12-31" } }), {}, [rule]),
      "uu-1:7",
    );
    expect(one.law?.days).toEqual({ from: "2099-09-25", to: "2099-11-23" });
    expect(one.cite).toBe("Pasal 7 UU 1/2099");
  });

  it("needs nothing once it is settled, and stays short in a summary", () => {
    const near = verdict(
      ask(incident({ act: { a: known(true) }, findings: { favours: found(false) } })),
      "uu-1:5+uu-1:9",
    );
    expect([near.status, near.near_miss, near.because]).toEqual(["not_fulfilled", true, ["akibat"]]);
    expect(near.needs.findings).toEqual([]);
    const short = verdict(ask(incident(all), { detail: "summary" }), "uu-1:5+uu-1:9");
    expect([short.elements, short.readings, short.settles.fulfilled_if]).toEqual([[], [], []]);
  });

  it("asks for election and day where the gates are open", () => {
    const one = verdict(ask(incident({ election: null, day: undefined })), "uu-1:5+uu-1:9");
    expect(one.elements.slice(0, 2).map((each) => [each.id, each.status])).toEqual([
      ["regime", "open"],
      ["in_force", "open"],
    ]);
    expect(one.needs.facts.slice(0, 2)).toEqual(["election.office", "act.on"]);
  });
});

describe("what is shown", () => {
  const chains = (result: Answer): string[] => result.verdicts.map((each) => each.chain.join("+"));

  it("a prohibition stands behind what punishes it", () => {
    expect(chains(ask(incident(all)))).toEqual(
      ["uu-1:3", "uu-1:5+uu-1:9", "uu-1:5+uu-1:10", "uu-1:5+uu-2:188"].sort(
        (a, b) => chains(ask(incident(all))).indexOf(a) - chains(ask(incident(all))).indexOf(b),
      ),
    );
    expect(chains(ask(incident(all)))).not.toContain("uu-1:5");
  });
  it("and stands alone, forwarded, where nothing that punishes it is in play", () => {
    const punished = {
      ...offence,
      versions: offence.versions.map((each) => ({
        ...each,
        elements: [element("lain", { when: { fact: "actor.status", in: ["kepala-desa"] } }, "subject")],
      })),
    };
    const result = ask(incident(all), {}, [prohibition, punished]);
    expect(chains(result)).toEqual(["uu-1:5"]);
    expect(result.tracks.map((track) => [track.track, track.status])).toEqual([["referral", "fulfilled"]]);
  });
  it("on the days of a period on which nothing punishes it, too", () => {
    const campaigning = { when: { fact: "act.on", within: "campaign" } } as const;
    const punished = {
      ...offence,
      versions: offence.versions.map((each) => ({ ...each, elements: [element("masa", campaigning, "subject")] })),
    };
    const days = (from: string, to: string): unknown[] =>
      ask(incident({ ...all, day: { kind: "period", from, to } }), {}, [prohibition, punished]).verdicts.map(
        ({ chain, track, status, law }) => [chain.length, track, status, law?.days?.from, law?.days?.to],
      );
    expect(days("2099-09-20", "2099-11-25")).toEqual([
      [1, "referral", "fulfilled", "2099-09-20", "2099-09-24"],
      [1, "referral", "fulfilled", "2099-11-24", "2099-11-25"],
      [2, "criminal", "fulfilled", "2099-09-25", "2099-11-23"],
    ]);
    expect(days("2099-09-25", "2099-09-26")).toEqual([[2, "criminal", "fulfilled", "2099-09-25", "2099-09-26"]]);
  });
  it("counts the rest by status, what is not alleged apart", () => {
    const rule = provision("uu-1:7", [element("u", { when: { fact: "act.conduct", in: ["suka"] } }, "conduct")], {
      no_sanction: words("-"),
    });
    const result = ask(incident({ act: { conduct: listed("pidato") } }), {}, [rule]);
    expect(result.verdicts).toEqual([]);
    expect(result.counts).toMatchObject({ not_alleged: 1, not_fulfilled: 0 });
    expect(chains(ask(incident({ act: { conduct: listed("pidato") } }), { detail: "all" }, [rule]))).toEqual([
      "uu-1:7",
    ]);
  });
  it("only what was asked for", () => {
    expect(chains(ask(incident(all), { tracks: ["criminal"] }))).toEqual(["uu-1:5+uu-2:188"]);
    expect(chains(ask(incident(all), { only: ["uu-1:9"] }))).toEqual(["uu-1:5+uu-1:9"]);
    expect(chains(ask(incident(all), { only: ["uu-1:5"] }))).toEqual([
      "uu-1:5+uu-1:9",
      "uu-1:5+uu-1:10",
      "uu-1:5+uu-2:188",
    ]);
    expect(chains(ask(incident(all), { actor: "siapa" }))).toEqual([]);
    expect(chains(ask(incident(all), { act: "perbuatan" }))).not.toEqual([]);
  });
  it("and says so, with nobody and nothing in its head that was not asked for", () => {
    const given = incident(all);
    const [act] = given.acts;
    if (!act) throw new Error("no act");
    const two = {
      ...given,
      actors: [...given.actors, ...given.actors.map((actor) => ({ ...actor, id: "kedua" }))],
      acts: [act, { ...act, id: "lain", by: [{ actor: "kedua" }] }],
    };
    const asked = ask(two, { actor: "kedua", tracks: ["criminal"], only: ["uu-2:188"] });
    expect(asked.narrowed_to).toEqual({ actor: "kedua", tracks: ["criminal"], provisions: ["uu-2:188"] });
    expect([asked.actors.map(({ id }) => id), asked.acts.map(({ id }) => id)]).toEqual([["kedua"], ["lain"]]);
    expect(ask(two, { act: act.id }).actors.map(({ id }) => id)).not.toContain("kedua");
    expect(ask(two)).not.toHaveProperty("narrowed_to");
  });
  it("a cited provision, even where it fails", () => {
    const given = {
      ...incident({ act: { a: known(false), b: known(false) }, actor: { status: listed("pppk") } }),
      cites: [{ text: "Pasal 188 UU 2/2099", by: "pelapor" }],
    };
    const result = ask(given);
    expect(verdict(result, "uu-1:5+uu-2:188")).toMatchObject({ status: "not_reached", cited: true });
    expect(result.citations).toMatchObject([
      { given: "Pasal 188 UU 2/2099", by: "pelapor", resolved: "uu-2:188", status: "not_addressee" },
    ]);
  });
});

describe("tracks", () => {
  it("the tier runs from the gravest fulfilled to the gravest that is fulfilled or open", () => {
    const track = ask(incident({ act: { a: known(true) }, findings: { favours: found(true) } })).tracks.find(
      (each) => each.track === "discipline",
    );
    expect(track?.status).toBe("fulfilled");
    expect(track?.tier).toMatchObject({
      ladder: "tangga",
      from: "tangga:ringan",
      to: "tangga:berat",
      decided_by: ["findings.intent"],
      rule: "heaviest_only",
      if_repeat: "lebih berat",
    });
    expect(track?.tier?.options.map((option) => option.id)).toEqual(["jalan", "tegur", "turun"]);
    expect(track?.forum).toMatchObject({ text: "baru" });
    expect(track?.parallel_with).toEqual(["criminal"]);
  });
  it("nothing fulfilled: no lower end", () => {
    const track = ask(incident({})).tracks.find((each) => each.track === "discipline");
    expect(track?.tier).toMatchObject({ from: null, to: "tangga:berat" });
  });
  it("what would take it further than what is fulfilled decides it, also from the same rung or an unpriced one", () => {
    const on = (id: string, condition: Condition, to: object): Provision =>
      provision(id, [element("x", condition)], {
        kind: "sanction",
        track: "discipline",
        version: { sanction: { ladder: "tangga", tier: "ringan", ...to } },
      });
    const provisions = [on("uu-1:20", A, {}), on("uu-1:21", B, { up_to: "berat" }), on("uu-1:22", PNS, {})];
    const [track] = ask(incident({ act: { a: known(true) } }), {}, provisions).tracks;
    expect(track?.tier).toMatchObject({ from: "tangga:ringan", to: "tangga:berat", decided_by: ["act.b"] });
    const [unpriced] = ask(incident({}), {}, [duty]).tracks;
    expect(unpriced?.tier).toMatchObject({ from: null, to: "tangga:tanpa-tingkat", decided_by: ["findings.favours"] });
  });
  it("an unpriced rung is its own answer", () => {
    const track = ask(incident({ findings: { favours: found(true) } }), {}, [duty]).tracks[0];
    expect(track?.tier).toMatchObject({ from: "tangga:tanpa-tingkat", to: "tangga:tanpa-tingkat" });
    expect(track?.tier?.options.map((option) => option.id)).toEqual(["jalan"]);
  });
  it("what was imposed before on the same ladder stands beside it and changes nothing", () => {
    const given = incident(all);
    const had = [
      { tier: "tangga:ringan", same_nature: true, on: "2098-05-01" },
      { tier: "tangga:sedang", same_nature: undefined },
      { tier: "lain:ringan", same_nature: true },
    ];
    const tierOf = (one: Incident) => ask(one).tracks.find(({ track }) => track === "discipline")?.tier;
    const { prior, ...tier } = tierOf({
      ...given,
      actors: given.actors.map((actor) => ({ ...actor, prior_sanctions: had })),
    }) ?? { prior: undefined };
    expect(prior).toEqual([{ tier: "tangga:ringan", same_nature: true, on: "2098-05-01" }, { tier: "tangga:sedang" }]);
    expect(tier).toEqual(tierOf(given));
  });
  it("penal ranges, one for each chain", () => {
    const track = ask(incident(all)).tracks.find((each) => each.track === "criminal");
    expect(track?.penal).toMatchObject([
      { chain: "uu-1:5+uu-2:188", connector: "and_or", certainty: "derived", status: "fulfilled" },
    ]);
    expect(track?.tier).toBeNull();
  });
  it("the forum of the day of the step, or under its condition", () => {
    const reported = (day: string, f: boolean) => {
      const given = incident({
        ...all,
        act: { a: known(true), f: known(f) },
        report: { reported_on: { state: "day", day: { kind: "on", day } } },
      });
      return ask(given).tracks.find((each) => each.track === "discipline")?.forum?.text;
    };
    expect(reported("2098-12-31", false)).toBe("lama");
    expect(reported("2099-10-10", true)).toBe("bila");
  });
});

describe("questions and limits", () => {
  it("asks first what settles most", () => {
    const { questions } = ask(incident({ act: { b: known(false) } }));
    expect(questions.map((each) => each.asks)).toEqual(["act.a", "findings.favours", "findings.intent"]);
    expect(questions[0]).toMatchObject({ actor: "terlapor", act: "perbuatan", text: "act.a?", ask_whom: null });
    expect(questions[1]?.decides).toContain("uu-1:5+uu-1:9");
  });
  it("names what was consulted and what is not encoded", () => {
    const { limits } = ask(incident(all));
    expect(limits.consulted).toEqual(["UU 1/2099", "UU 2/2099"]);
    expect(limits.not_encoded).toEqual(["UU 1/2099 Pasal 9: di luar", "UU 2/2099 Pasal 9: di luar"]);
    expect(limits.legal_review).toEqual({ reviewed: 0, of: 5, by: [] });
    expect(limits.encoded_on).toBe("2026-01-01");
  });
  it("compares with what a body decided, without following it", () => {
    const decided = (outcome: string, actor?: string) =>
      ask({
        ...incident(all),
        decisions: [
          {
            body: "pengadilan-negeri",
            on: "2099-12-01",
            track: "criminal",
            outcome,
            sources: [],
            ...(actor === undefined ? {} : { actor }),
          },
        ],
      }).agreement.map((each) => each.result);
    expect(decided("dipidana")).toEqual(["same"]);
    expect(decided("lepas")).toEqual(["differs"]);
    expect(decided("lainnya")).toEqual(["not_comparable"]);
    expect(decided("dipidana", "orang-lain")).toEqual([]);
  });
  it("describes who, when, what and in which contest", () => {
    const result = ask(incident({ actor: { job_title: known("Kepala Dinas") } }));
    expect(result.actors).toEqual([{ id: "terlapor", capacity: "pns, Kepala Dinas" }]);
    expect(result.acts).toEqual([{ id: "perbuatan", days: "2099-10-05", conduct: ["pidato"] }]);
    expect(result.contests).toEqual([
      {
        id: "pilkada-2099",
        title: "Pilkada 2099, bupati, Kabupaten Contoh",
        regime: "pilkada",
        stage: "calon",
        determination: "2099-09-22",
        region: "Kabupaten Contoh",
      },
    ]);
  });

  const stages = (given: Incident): readonly (string | null)[] => ask(given).contests.map(({ stage }) => stage);
  const over = (from: string, to: string): Incident => incident({ day: { kind: "period", from, to } });

  it("gives an act that went on a stage only where all its days have it", () => {
    expect(stages(over("2099-09-01", "2099-09-21"))).toEqual(["bakal-calon"]);
    expect(stages(over("2099-09-01", "2099-09-22"))).toEqual([null]);
    expect(stages(over("2099-09-22", "2099-10-22"))).toEqual(["calon"]);
  });

  it("gives one contest for acts at several stages of it, without a stage", () => {
    const [early, late] = ["2099-09-01", "2099-10-01"].map((day) => incident({ day: { kind: "on", day } }));
    const acts = [early, late].flatMap((each, index) =>
      (each?.acts ?? []).map((act) => ({ ...act, id: `perbuatan-${index}` })),
    );
    expect(stages({ ...incident({}), acts })).toEqual([null]);
  });
});
