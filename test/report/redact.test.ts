import { expect, it } from "vitest";
import { redactAnswer } from "../../src/report/redact.js";
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
