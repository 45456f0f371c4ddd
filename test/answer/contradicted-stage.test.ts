import { describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, run } from "../cli/cli.js";

const inOffice = { cycle: "pilkada-2024", office: "bupati" };

function incident(on: unknown, target: unknown, election: unknown = inOffice) {
  return {
    id: "tahap",
    election,
    actors: [{ id: "terlapor", status: "pns", position: "administrator" }],
    acts: [{ id: "keputusan", by: ["terlapor"], on, conduct: ["membuat-keputusan"], target }],
  };
}

async function judged(
  given: object,
): Promise<{ readonly answer: AnswerDocument["answers"][number]; readonly told: string }> {
  const { stdout, stderr } = await run([fileOf(given), "-f", "json"], { rules: null });
  const { answers } = JSON.parse(stdout) as AnswerDocument;
  const [answer] = answers;
  if (!answer) throw new Error(stderr);
  return { answer, told: stderr };
}

describe("a stage that the calendar contradicts", () => {
  const late = { stated: "bakal-calon", stage: "calon", conduct: "2024-10-05", determination: "2024-09-22" };
  it.each<[string, unknown, unknown, unknown, object]>([
    ["after the determination", "2024-10-05", { kind: "pasangan-calon", stage: "bakal-calon" }, inOffice, late],
    ["in one word with the kind", "2024-10-05", { kind: "bakal-calon" }, inOffice, late],
    [
      "before it, on whichever of several days",
      { between: ["2024-09-20", "2024-09-21"] },
      { kind: "pasangan-calon", stage: "calon" },
      inOffice,
      { stated: "calon", stage: "bakal-calon", conduct: "2024-09-21", determination: "2024-09-22" },
    ],
    [
      "on the first days of what went on",
      { from: "2024-09-20", to: "2024-09-25" },
      { kind: "pasangan-calon", stage: "calon" },
      inOffice,
      { stated: "calon", stage: "bakal-calon", conduct: "2024-09-20", determination: "2024-09-22" },
    ],
    [
      "by a calendar of the incident's own",
      "2024-10-05",
      { kind: "pasangan-calon", stage: "calon" },
      { ...inOffice, calendar: { determination: "2024-10-06", source: "Keputusan KPU" } },
      { stated: "calon", stage: "bakal-calon", conduct: "2024-10-05", determination: "2024-10-06" },
    ],
  ])("is a warning with both days: %s", async (_, on, target, election, args) => {
    const { answer, told } = await judged(incident(on, target, election));
    expect(answer.warnings).toMatchObject([
      {
        code: "incident.stage_contradicts_calendar",
        severity: "warning",
        at: { line: expect.any(Number) as number },
        args: { act: "keputusan", ...args },
      },
    ]);
    expect(told).toMatch(/:\d+:\d+ peringatan: Tahap/);
  });

  it("is told of somebody who was never determined", async () => {
    const target = { kind: "pasangan-calon", stage: "calon", never_determined: true };
    const { answer } = await judged(incident("2024-10-05", target));
    expect(answer.warnings).toMatchObject([
      { code: "incident.stage_contradicts_never_determined", args: { act: "keputusan", stated: "calon" } },
    ]);
  });

  it.each<[string, unknown, unknown, unknown]>([
    ["it is that of the day", "2024-10-05", { kind: "pasangan-calon", stage: "calon" }, inOffice],
    ["it may be, on some of the days", { between: ["2024-09-20", "2024-09-25"] }, { kind: "bakal-calon" }, inOffice],
    ["the day is not known", { unknown: "?" }, { kind: "bakal-calon" }, inOffice],
    ["the day is not stated", undefined, { kind: "bakal-calon" }, inOffice],
    ["the contest is not known", "2024-10-05", { kind: "bakal-calon" }, []],
    ["a party has no stage", "2024-10-05", { kind: "partai" }, inOffice],
  ])("is no matter where %s", async (_, on, target, election) => {
    const { answer } = await judged(incident(on, target, election));
    expect(answer.warnings).toEqual([]);
  });

  it("is told once of an act that several people did", async () => {
    const { actors, acts, ...rest } = incident("2024-10-05", { kind: "bakal-calon" });
    const { answer } = await judged({
      ...rest,
      actors: [...actors, { id: "atasan", status: "pns" }],
      acts: acts.map((act) => ({ ...act, by: ["terlapor", "atasan"] })),
    });
    expect(answer.warnings.map(({ code }) => code)).toEqual(["incident.stage_contradicts_calendar"]);
  });

  it("is told by a report, too, with its place", async () => {
    const file = fileOf(incident("2024-10-05", { kind: "pasangan-calon", stage: "bakal-calon" }));
    const { stderr } = await run(["report", file, "-f", "markdown"], { rules: null });
    expect(stderr).toMatch(/:\d+:\d+ peringatan: Tahap/);
  });
});
