import { expect, it } from "vitest";
import { redactAnswer, redactProblems } from "../../src/report/redact.js";
import { answer } from "./sample.js";

const named = { ...answer, notes: ["Budi Santoso hadir; BUDI  santoso menyukai. Budiman bukan dia."] };

it("masks names wherever they stand, whole words only, and says so", () => {
  const masked = redactAnswer(named, ["Budi Santoso", "", "ab"], "id");
  expect(masked.notes).toEqual(["[disamarkan] hadir; [disamarkan] menyukai. Budiman bukan dia."]);
  expect(masked.redacted).toBe(true);
});

it("keeps the hash of the incident", () => {
  expect(redactAnswer(named, ["000"], "id").incident.sha256).toBe(answer.incident.sha256);
});

it("takes names literally", () => {
  expect(redactAnswer({ ...answer, notes: ["a.b+ (c)"] }, ["a.b+ (c"], "en").notes).toEqual(["[masked])"]);
});

it("keeps people apart whose ids are names, and the same person one", () => {
  const [actor] = answer.actors;
  const [verdict] = answer.verdicts;
  if (!actor || !verdict) throw new Error("the sample has an actor and a verdict");
  const two = {
    ...answer,
    actors: [
      { ...actor, id: "siti" },
      { ...actor, id: "budi" },
    ],
    verdicts: [
      { ...verdict, actor: "budi" },
      { ...verdict, actor: "siti" },
    ],
    notes: ["Siti dan BUDI hadir."],
  };
  const masked = redactAnswer(two, ["Budi", "Siti"], "id");
  expect(new Set(masked.actors.map(({ id }) => id)).size).toBe(2);
  expect(masked.verdicts.map(({ actor: id }) => id)).toEqual(masked.actors.map(({ id }) => id).toReversed());
  expect(masked.notes).toEqual([`${masked.actors[0]?.id} dan ${masked.actors[1]?.id} hadir.`]);
  expect(JSON.stringify(masked)).not.toMatch(/\b(?:budi|siti)\b/i);
  expect(redactAnswer({ ...two, actors: [{ ...actor, id: "siti" }] }, ["Siti"], "id").actors[0]?.id).toBe(
    "[disamarkan]",
  );
});

it("masks whatever a problem quotes, also where an answer has words of its own under that key", () => {
  const problem = {
    code: "input.not_found",
    severity: "error",
    args: { path: "budi", suggestion: "act.budi" },
  } as const;
  expect(redactProblems([problem], "", "id", ["Budi"])[0]?.args).toEqual({
    path: "[disamarkan]",
    suggestion: "act.[disamarkan]",
  });
});
