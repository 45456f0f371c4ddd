/** What replies make of an incident, and what a file of answers may hold, with the rules of this package. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answered, givenIn, namedReply } from "../../src/interview/answers.js";
import {
  back,
  beginAsk,
  beginNew,
  errorsIn,
  incidentJson,
  nextQuestion,
  openQuestions,
  replied,
  type Interview,
} from "../../src/interview/interview.js";
import type { Question, Reply } from "../../src/interview/model.js";
import { replyText } from "../../src/interview/reply-text.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, engine } from "../built-in.js";

const rules = { engine, dictionary };
// A fixture of known shape.
const incident = JSON.parse(readFileSync("fixtures/incidents/kepala-dinas.json", "utf8")) as {
  readonly [key: string]: Json;
};

function given(interview: Interview, question: Question, reply: Reply): Interview {
  const next = replied(rules, interview, question, reply);
  if ("problems" in next) throw new Error(JSON.stringify(next.problems));
  return next.interview;
}

/** Every question answered by its key, or else by what it is about; all others are skipped. */
function interviewed(replies: Readonly<Record<string, readonly Json[]>>): {
  readonly json: unknown;
  readonly asked: readonly string[];
} {
  const left = new Map(Object.entries(replies).map(([name, values]) => [name, [...values]]));
  const asked: string[] = [];
  let interview = beginNew("uji");
  for (let count = 0; count < 80; count += 1) {
    const question = nextQuestion(rules, interview);
    if (question === undefined) return { json: incidentJson(interview), asked };
    asked.push(question.topic);
    const name = [question.id, question.fact ?? "", question.topic].find((each) => (left.get(each) ?? []).length > 0);
    const value = name === undefined ? undefined : left.get(name)?.shift();
    interview = given(interview, question, value === undefined ? { kind: "skip" } : { kind: "value", value });
  }
  throw new Error("the interview does not end");
}

describe("an interview from nothing", () => {
  it("writes several persons, capacities and acts, conduct in words, and what is denied", () => {
    const { json, asked } = interviewed({
      cycle: ["pilkada-2024"],
      "actor.status": [["kepala-desa", "anggota-bpd"], "pns"],
      more_actors: [true, false],
      by: [["terlapor", "terlapor-2"]],
      "act.conduct": [["lainnya", "membagikan"]],
      conduct_text: ["Membagikan kalender"],
      conduct_contested: [["lainnya", "membagikan"]],
      more_acts: [false],
      title: ["Kalender"],
    });
    expect(json).toMatchObject({
      title: "Kalender",
      actors: [
        { id: "terlapor", status: "kepala-desa", also: [{ status: "anggota-bpd" }] },
        { id: "terlapor-2", status: "pns" },
      ],
      acts: [
        {
          by: ["terlapor", "terlapor-2"],
          conduct: [
            { kind: "lainnya", text: "Membagikan kalender", contested: true },
            { kind: "membagikan", contested: true },
          ],
        },
      ],
    });
    expect(errorsIn(rules, json as Json)).toEqual([]);
    expect(asked).toContain("conduct_text");
  });

  it("asks for another fact that is chosen at the end", () => {
    const { json } = interviewed({
      "actor.status": ["pns"],
      "act.conduct": [["membagikan"]],
      extra: ["actors[0].service_years"],
      "actor.service_years": [12],
    });
    expect(json).toMatchObject({ actors: [{ service_years: 12 }] });
  });
});

describe("an interview about what stands", () => {
  it("goes back no further than its beginning", () => {
    const begun = beginAsk(incident);
    expect(back(begun)).toBe(begun);
  });
});

describe("a breach of duty", () => {
  const place = "acts[0].findings.duty_breached";
  const unnamed = { value: true, by: { body: "tim-pemeriksa" }, reasons: "Surat edaran instansi." };

  function answeredWith(begun: Interview, provisions: readonly string[]): Interview {
    let interview = begun;
    const first = openQuestions(rules, interview).find(({ id }) => id === place);
    if (first === undefined) throw new Error("not asked");
    interview = given(interview, first, { kind: "value", value: true });
    for (const value of ["tim-pemeriksa", unnamed.reasons, provisions]) {
      const question = nextQuestion(rules, interview);
      if (question === undefined) throw new Error("asks no more");
      interview = given(interview, question, { kind: "value", value });
    }
    return interview;
  }

  it("is recorded for the duties that are chosen; of the others nothing was found", () => {
    const { json } = answeredWith(beginAsk(incident), ["pp-94-2021:3.d"]);
    const records = [unnamed, { ...unnamed, for: { provision: "pp-94-2021:3.d" } }];
    expect(json).toMatchObject({ acts: [{ findings: { duty_breached: records } }] });
    expect(openQuestions(rules, beginAsk(json)).map(({ id }) => id)).toContain(place);
  });

  it("keeps what was found for a duty before", () => {
    const before = answeredWith(beginAsk(incident), ["pp-94-2021:3.d"]);
    const { json } = answeredWith(beginAsk(before.json), ["pp-94-2021:3.f"]);
    const found = ["pp-94-2021:3.d", "pp-94-2021:3.f"].map((provision) => ({ ...unnamed, for: { provision } }));
    const records = [found[0], unnamed, found[1]];
    expect(json).toMatchObject({ acts: [{ findings: { duty_breached: records } }] });
  });
});

describe("a file of answers", () => {
  const outcomeOf = (text: string): unknown => {
    const found = givenIn(text);
    if ("code" in found) return found;
    const outcome = answered(rules, beginAsk(incident), found, "?");
    return "interview" in outcome ? outcome.interview.json : outcome.unusable;
  };
  const intent = "acts[0].findings.intent";

  it.each<readonly [name: string, text: string, outcome: object]>([
    [
      "is lines of keys and answers",
      "# catatan\n\nact.in_office_capacity = ya\n",
      { acts: [{ in_office_capacity: true }] },
    ],
    ["or one object", '{"act.in_office_capacity": "tidak"}', { acts: [{ in_office_capacity: false }] }],
    ["or one object of values", '{"act.in_office_capacity": true}', { acts: [{ in_office_capacity: true }] }],
    [
      "with whole records",
      JSON.stringify({ [intent]: { value: true, by: { body: "bawaslu" }, reasons: "Sengaja." } }),
      { acts: [{ findings: { intent: { value: true } } }] },
    ],
    ["that are refused where they are wrong", JSON.stringify({ [intent]: { value: "mungkin" } }), { code: "refused" }],
    ["which a broken object is not", '{"a": ', { code: "form", line: 1 }],
    ["nor a line without a sign between", "act.in_office_capacity ya", { code: "form", line: 1 }],
    [
      "whose keys are open questions",
      "act.in_office_capacit = ya",
      { code: "unknown_key", suggestion: "act.in_office_capacity" },
    ],
    [
      "and whose answers are read",
      "act.in_office_capacity = mungkin",
      { code: "misread", misread: { code: "yes_or_no" } },
    ],
    [
      "with who found it, and why",
      `${intent} = ya; bawaslu; Sengaja.`,
      { acts: [{ findings: { intent: { value: true, by: { body: "bawaslu" }, reasons: "Sengaja." } } }] },
    ],
    ["but only as far as they are whole", `${intent} = ya; bawaslu`, { code: "misread", misread: { code: "needed" } }],
    ["and no further", `${intent} = ya; bawaslu; Sengaja.; lagi`, { code: "form", line: 1 }],
  ])("%s", (_name, text, outcome) => {
    expect(outcomeOf(text)).toMatchObject(outcome);
  });

  it("names a question of an interview by its key alone", () => {
    const said = { key: "act.in_office_capacity = ", said: { text: "ya" }, line: 1 };
    const outcome = namedReply(rules, beginAsk(incident), said, "?");
    expect(outcome).toEqual({ unusable: { code: "unknown_key", given: said, suggestion: "" } });
  });
});

it.each<readonly [reply: Reply, text: string | undefined]>([
  [{ kind: "skip" }, undefined],
  [{ kind: "unknown", why: "belum diperiksa" }, "? belum diperiksa"],
  [{ kind: "value", value: 12 }, "12"],
  [{ kind: "value", value: ["a", "b"] }, "a; b"],
  [{ kind: "value", value: { from: "2024-10-01", to: "2024-10-05" } }, "2024-10-01 - 2024-10-05"],
  [{ kind: "value", value: { between: ["2024-10-01", "2024-10-05"] } }, "antara 2024-10-01 dan 2024-10-05"],
  [{ kind: "value", value: { on: "2024-10-01" } }, undefined],
])("a reply is shown again as it would be typed: %#", (reply, text) => {
  expect(replyText(reply)).toBe(text);
});
