/** An answer says each thing once, and the same thing however it was asked for. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import type { Answer, Verdict } from "../../src/answer/model.js";
import { judge } from "../../src/engine/judge.js";
import { questionsAbout } from "../../src/interview/interview.js";
import { dictionary, engine, givens, incidentIn } from "./incidents.js";

/** Full answers take a while. */
const APART = 5;

const asked = { language: "id", on: "2026-11-21", detail: "summary" } as const;

/** A question here, or one of `ask`. */
interface Weighed {
  readonly asks?: string;
  readonly fact?: string;
  readonly act?: string;
  readonly decides: readonly string[];
}

/** Under one wording, in one part of a period, a chain comes to one thing for an actor, an act and a contest. */
function nameOf({ actor, act, contest, chain, law }: Verdict): string {
  return JSON.stringify([actor, act, contest, chain, law?.version_from, law?.days]);
}

function weightOf({ asks, fact, act, decides }: Weighed): string {
  const path = asks ?? fact ?? "";
  const whose = /^(?:act|target|findings)\./.test(path) ? act : undefined;
  return `${whose ?? ""} ${path} ${decides.toSorted().join()}`;
}

const CITED = ["UU 10/2016 Pasal 70 ayat (1)", "UU 10/2016 Pasal 71 ayat (1)", "UU 7/2017 Pasal 282"];

/** What a summary leaves out. */
function withoutReasons({ verdicts, tracks, ...rest }: Answer): object {
  const nothing = {
    elements: [],
    exceptions: [],
    readings: [],
    contested: [],
    assumptions: [],
    settles: {},
    turns_on: [],
  };
  return {
    ...rest,
    precedents: [],
    questions: [],
    verdicts: verdicts.map((verdict) => ({ ...verdict, ...nothing })),
    tracks: tracks.map((track) => ({ ...track, procedure: [], remedies: [] })),
  };
}

describe("an answer", () => {
  it("has each verdict once, also where several links of a chain that is not the law are cited", () => {
    const twice = givens.flatMap(({ name, json }) => {
      const names = answer(engine, incidentIn(JSON.stringify(json)), asked).verdicts.map(nameOf);
      return names.length === new Set(names).size ? [] : [name];
    });
    expect(twice).toEqual([]);
  });

  it("is the same where nothing is left out as where nobody asked to leave anything out", () => {
    const different = givens.flatMap(({ name, json }) => {
      const incident = incidentIn(JSON.stringify(json));
      const [whole, narrowed] = [asked, { ...asked, only: [], tracks: [] }].map((options) =>
        JSON.stringify(answer(engine, incident, options)),
      );
      return whole === narrowed ? [] : [name];
    });
    expect(different).toEqual([]);
  });

  it("weighs its questions as `ask` does", () => {
    const some = givens.filter((_, index) => index % APART === 0);
    const different = some.flatMap(({ name, json }) => {
      const incident = incidentIn(JSON.stringify(json));
      const { questions } = answer(engine, incident, { ...asked, detail: "full" });
      const open = questionsAbout({ engine, dictionary }, judge(engine, incident), incident, json, "ask");
      // Of one actor: facts of an act are asked of each actor here, and once by `ask`. Missing days are asked one by one there.
      if (incident.actors.length > 1) return [];
      const here = questions.filter(({ asks }) => asks !== "election.calendar").map(weightOf);
      const there = open.filter(({ topic, fact }) => topic !== "reading" && fact !== undefined).map(weightOf);
      return there.filter((each) => !here.includes(each)).map((each) => `${name}: ${each}`);
    });
    expect(different).toEqual([]);
  });

  it("is the same in summary as in full but for what leads there", () => {
    const some = givens.filter((_, index) => index % APART === 0);
    const different = some.flatMap(({ name, json }) => {
      const incident = incidentIn(JSON.stringify(json));
      const [summary, full] = (["summary", "full"] as const).map((detail) =>
        JSON.stringify(withoutReasons(answer(engine, incident, { ...asked, detail }))),
      );
      return summary === full ? [] : [name];
    });
    expect(different).toEqual([]);
  });

  // A prohibition may come out graver than what punishes it: cited, it is shown beside that.
  it("has all that it shows in full also where everything is shown", () => {
    const some = givens.filter(({ name }, index) => index % APART === 1 || name.startsWith("calon-melibatkan-asn"));
    const missing = some.flatMap(({ name, json }) => {
      const incident = incidentIn(JSON.stringify({ ...json, cites: CITED }));
      const [full = [], all = []] = (["full", "all"] as const).map((detail) =>
        answer(engine, incident, { ...asked, detail }).verdicts.map((each) => JSON.stringify(each)),
      );
      const shown = new Set(all);
      return full.every((verdict) => shown.has(verdict)) ? [] : [name];
    });
    expect(missing).toEqual([]);
  });
});
