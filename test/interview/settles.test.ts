/** Whatever is answered: every question can change something, and in the end everything is settled. */
import { describe, expect, it } from "vitest";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { settle } from "../../src/engine/settle.js";
import { beginAsk, nextQuestion, openQuestions, replied, type Interview } from "../../src/interview/interview.js";
import type { Question, Reply } from "../../src/interview/model.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, engine, incidentIn, numbers, thinnedTexts } from "../engine/thinned.js";

/** More with `ASN_CHECK_INTERVIEWS`. */
const INTERVIEWS = Number(process.env["ASN_CHECK_INTERVIEWS"] ?? 150);
const SEED = 20_261_123;
const rules = { engine, dictionary };

function oneOf<T>(values: readonly T[], next: () => number): T | undefined {
  return values[Math.floor(next() * values.length)];
}

function anyValue({ input }: Question, next: () => number): Json {
  switch (input.kind) {
    case "yes_no":
      return next() < 0.5;
    case "number":
      return Math.floor(next() * 12);
    case "day": {
      const day = (): string => `2024-${String(1 + Math.floor(next() * 12)).padStart(2, "0")}-15`;
      return input.period && next() < 0.5 ? { from: "2024-09-25", to: "2024-10-05" } : day();
    }
    case "examined":
      return { before: input.before, value: next() < 0.5 };
    case "choice":
      return oneOf(input.options, next)?.slug ?? "";
    case "choices": {
      const [a, b] = [oneOf(input.options, next)?.slug ?? "", oneOf(input.options, next)?.slug ?? ""];
      return next() < 0.7 ? [a] : [...new Set([a, b])];
    }
    case "body":
      return "bawaslu";
    case "text":
      return "uraian";
    case "texts":
      return ["uraian"];
  }
}

function anyReply(question: Question, next: () => number): Reply {
  return { kind: "value", value: anyValue(question, next) };
}

/** Answers at random until nothing is asked; the numbers of open questions on the way. */
function answeredThrough(text: string, next: () => number): Interview {
  let interview = beginAsk(JSON.parse(text) as Json);
  for (let step = 0; step < 200; step += 1) {
    const question = nextQuestion(rules, interview);
    if (!question) return interview;
    const after = replied(rules, interview, question, anyReply(question, next));
    if ("problems" in after) throw new Error(`${question.id}: ${JSON.stringify(after.problems)}`);
    ({ interview } = after);
  }
  throw new Error(`no end: ${JSON.stringify(interview.entries.slice(-5))}`);
}

/** Open to the logic, though every answer comes to the same: there is nothing to ask. */
function sameWhatever(outcome: Outcome): boolean {
  const { fulfilledIf, notFulfilledIf } = settle(outcome, true);
  return [...fulfilledIf, ...notFulfilledIf].some((set) => set.length === 0);
}

/** Chains of which a body that found on others has said nothing: no answer can settle them in its stead. */
function leftUnsaid(interview: Interview): ReadonlySet<string> {
  const unsaid = openQuestions(rules, interview).filter(({ id, topic, at: place }) => {
    const records = place.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], interview.json);
    const named = Array.isArray(records) && records.some((record: object) => "for" in record);
    return topic === "finding" && named && interview.entries.some((entry) => entry.id === id);
  });
  // A prohibition is asked about through what punishes it.
  return new Set(unsaid.flatMap(({ decides }) => decides.flatMap((id) => [id, id.replace(/\+.*/, "")])));
}

describe(`${INTERVIEWS} interviews answered at random`, () => {
  it("end with everything settled but what nobody has found", () => {
    const next = numbers(SEED);
    const open = thinnedTexts(INTERVIEWS, SEED).flatMap((text) => {
      const done = answeredThrough(text, next);
      const { json, entries } = done;
      const unsaid = leftUnsaid(done);
      return judge(engine, incidentIn(JSON.stringify(json)))
        .inPlay.filter((each) => each.status === "open" && !unsaid.has(each.chain.id) && !sameWhatever(each))
        .map(({ chain }) => `${chain.id} after ${entries.map(({ id }) => id).join(", ")}`);
    });
    expect(open).toEqual([]);
  });

  it("ask nothing once a question is answered that settles everything", () => {
    const done = answeredThrough(thinnedTexts(1, SEED)[0] ?? "", numbers(1));
    const unsaid = leftUnsaid(done);
    expect(openQuestions(rules, done).filter(({ decides }) => decides.some((id) => !unsaid.has(id)))).toEqual([]);
  });
});
