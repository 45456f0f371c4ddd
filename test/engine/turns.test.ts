/** The days on which something turns, for one actor, act and contest. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { isoOf } from "../../src/engine/day.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { turnsOf } from "../../src/engine/turns.js";
import type { Condition, Provision, Rulebook, SlugEntry } from "../../src/rulebook/model.js";
import {
  A,
  definition,
  element,
  incident,
  instrument,
  known,
  provision,
  reading,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

function outcomesOf(provisions: readonly Provision[], given: Given, more: Partial<Rulebook>): readonly Outcome[] {
  return judge(compile(rulebook(provisions, more)), incident(given)).outcomes;
}

/** As `day kind id`, in order; of the whole pack, or of one chain. */
function turns(
  provisions: readonly Provision[],
  given: Given = {},
  more: Partial<Rulebook> = {},
  only?: string,
): readonly string[] {
  const outcomes = outcomesOf(provisions, given, more);
  const outcome = outcomes.find(({ chain }) => chain.id === only) ?? outcomes[0];
  if (!outcome) throw new Error("nothing was judged");
  const found = turnsOf(outcome.unit, outcome.context, only === undefined ? undefined : outcome.chain);
  return [...found]
    .flatMap(([day, list]) => list.map(({ kind, id }) => `${isoOf(day)} ${kind} ${id}`.trim()))
    .toSorted();
}

/** No calendar, so that only what is asked for turns. */
const alone: Given = { election: null };

describe("the days on which something turns", () => {
  it("are the first days of wordings and the days after their last", () => {
    const rules = [
      provision("uji:1", [element("a", A)], { from: "2099-02-01", until: "2099-06-01" }),
      provision("uji:2", [element("a", A)], { from: "2099-03-01" }),
      provision("uji:3", [], { kind: "procedure", from: "2099-04-01" }),
    ];
    const first = ["2099-02-01 version_begins uji:1", "2099-06-01 version_ends uji:1"];
    expect(turns(rules, alone)).toEqual([first[0], "2099-03-01 version_begins uji:2", first[1]]);
    expect(turns(rules, alone, {}, "uji:1")).toEqual(first);
  });

  it("are those of definitions, transitions and capacities", () => {
    const konsep = definition(
      "konsep",
      { in_force: { from: "2099-01-01", until: "2099-05-01" }, condition: A },
      { in_force: { from: "2099-05-01" }, condition: A },
    );
    const later = instrument("baru", {
      transition: [{ acts_before: "2099-08-31", when: A, displaces: "lama", ref: "-", text: words("-") }],
    });
    const status = {
      state: "list",
      items: [{ value: "pns", state: "stated", from: "2099-02-01", to: "2099-10-31" }],
    } as const;
    const more = { definitions: [konsep], instruments: [later] };
    expect(turns([provision("uji:1", [element("a", A)])], { ...alone, actor: { status } }, more)).toEqual([
      "2000-01-01 version_begins uji:1",
      "2099-01-01 definition konsep",
      "2099-02-01 capacity",
      "2099-05-01 definition konsep",
      "2099-08-31 transition baru",
      "2099-11-01 capacity",
    ]);
    expect(turns([provision("uji:1", [element("a", A)])], { ...alone, actor: { status: known("pns") } })).toEqual([
      "2000-01-01 version_begins uji:1",
    ]);
  });

  it("are those of whatever ends and begins on the same day, and of what ends for good", () => {
    const window = (from: string, until?: string): Provision["versions"] =>
      provision("uji:1", [element("a", A)], { from, ...(until ? { until } : {}) }).versions;
    const rule = {
      ...provision("uji:1", []),
      versions: [...window("2099-02-01", "2099-06-01"), ...window("2099-06-01")],
    };
    const ended = definition("konsep", { in_force: { from: "2099-01-01", until: "2099-05-01" }, condition: A });
    expect(turns([rule], alone, { definitions: [ended] })).toEqual([
      "2099-01-01 definition konsep",
      "2099-02-01 version_begins uji:1",
      "2099-05-01 definition konsep",
      "2099-06-01 version_begins uji:1",
      "2099-06-01 version_ends uji:1",
    ]);
  });

  it("need no capacity", () => {
    const base = incident(alone);
    const actors = base.actors.map((actor) => ({ ...actor, facts: new Map() }));
    const [outcome] = judge(compile(rulebook([provision("uji:1", [element("a", A)])])), { ...base, actors }).outcomes;
    if (!outcome) throw new Error("nothing was judged");
    expect([...turnsOf(outcome.unit, outcome.context).keys()].map(isoOf)).toEqual(["2000-01-01"]);
  });

  it("are the days of the calendar, the first and last that each may be, and those after", () => {
    const found = turns([provision("uji:1", [element("a", A)])]);
    expect(found).toEqual([
      "2000-01-01 version_begins uji:1",
      "2099-09-22 calendar determination",
      "2099-09-23 calendar determination",
      "2099-09-25 calendar campaign.from",
      "2099-09-26 calendar campaign.from",
      "2099-11-23 calendar campaign.to",
      "2099-11-24 calendar campaign.to",
      "2099-11-27 calendar voting_day",
      "2099-11-27 calendar voting_day.from",
      "2099-11-27 calendar voting_day.to",
      "2099-11-28 calendar voting_day",
      "2099-11-28 calendar voting_day.from",
      "2099-11-28 calendar voting_day.to",
    ]);
    const disputed = { cycle: known("pilkada-2099"), office: known("bupati"), region: known("Kota Sengketa") };
    const dates = turns([provision("uji:1", [element("a", A)])], { election: disputed });
    expect(dates.filter((each) => each.endsWith(" determination"))).toEqual([
      "2099-09-22 calendar determination",
      "2099-09-23 calendar determination",
      "2099-09-24 calendar determination",
      "2099-09-25 calendar determination",
    ]);
  });

  it("say nothing of a campaign that there was none", () => {
    const base = incident({});
    const contests = base.contests.map((contest) => ({
      ...contest,
      calendar: { dates: { campaign: "none" as const } },
    }));
    const { outcomes } = judge(compile(rulebook([provision("uji:1", [element("a", A)])])), { ...base, contests });
    const [outcome] = outcomes;
    if (!outcome) throw new Error("nothing was judged");
    const ids = [...turnsOf(outcome.unit, outcome.context)].flatMap(([, list]) => list.map(({ id }) => id));
    expect(ids.filter((id) => id.startsWith("campaign"))).toEqual([]);
  });

  describe("named by conditions", () => {
    const within: Condition = {
      when: { fact: "act.on", within: { from: { date: "actor.term_end", minus: { months: 6 } } } },
    };
    // Of each the second is read; nothing turns on the first.
    const readings = [
      reading("lain", [{ when: { fact: "act.on", after: "2099-07-01" } }]),
      reading("tafsir", [within]),
    ];
    const definitions = [
      definition("lain", { condition: { when: { fact: "act.on", before: "2099-08-01" } } }),
      definition("konsep", { condition: { reads: "tafsir" } }),
    ];
    const given: Given = {
      ...alone,
      actor: { term_end: { state: "day", day: { kind: "on", day: "2099-12-01" } } },
    };
    const rules = [
      provision("uji:1", [element("a", { meets: "konsep" })]),
      provision("uji:2", [element("b", { not: { when: { fact: "act.on", before: "2099-03-01" } } })]),
      // A day that another fact is held against turns nothing of the act.
      provision("uji:4", [element("d", { when: { fact: "actor.term_end", after: "2099-05-01" } })]),
      provision("uji:3", [element("c", A)], {
        version: {
          exceptions: [
            { id: "x", type: "defence", defeats: ["c"], ref: "-", when: { fact: "act.on", after: "2099-04-01" } },
          ],
        },
      }),
    ];
    const more = { readings, definitions };
    const others = (only?: string): readonly string[] =>
      turns(rules, given, more, only).filter((each) => each.includes(" other"));
    it("count for the whole pack", () => {
      expect(others()).toEqual([
        "2099-03-01 other",
        "2099-04-02 other",
        "2099-06-01 other actor.term_end",
        "2099-06-02 other actor.term_end",
      ]);
    });
    it("count for the chain that reads them, through definitions and questions", () => {
      expect(others("uji:1")).toEqual(["2099-06-01 other actor.term_end", "2099-06-02 other actor.term_end"]);
      expect(others("uji:2")).toEqual(["2099-03-01 other"]);
      expect(others("uji:3")).toEqual(["2099-04-02 other"]);
      expect(others("uji:4")).toEqual([]);
    });
    it("count where one value is of the kind of another from a day on", () => {
      const kinds: readonly SlugEntry[] = [
        { slug: "pns", label: words("pns") },
        {
          slug: "penjabat",
          label: words("penjabat"),
          is_a: [{ kind: "pns", when: { when: { fact: "act.on", after: "2099-02-13" } } }],
        },
      ];
      const facts = rulebook([]).facts.map((each) =>
        each.path === "actor.status" ? { ...each, values: kinds } : each,
      );
      const asks = [provision("uji:4", [element("a", { when: { fact: "actor.status", is: "pns" } }, "subject")])];
      expect(turns(asks, alone, { facts }, "uji:4")).toContain("2099-02-14 other");
      expect(turns(asks, alone, { facts })).toContain("2099-02-14 other");
    });
    it("that nobody can say do not turn", () => {
      expect(turns(rules.slice(0, 1), alone, more).filter((each) => each.includes("other"))).toEqual([]);
    });
  });
});
