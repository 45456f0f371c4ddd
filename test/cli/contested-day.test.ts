import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { AnswerDocument, Verdict } from "../../src/answer/model.js";
import { fileOf, run } from "./cli.js";

const finding = { value: true, by: { body: "bawaslu" }, reasons: "uji" };

function incidentOn(on: unknown, also: readonly unknown[] = []): string {
  return fileOf({
    id: "hari-diperselisihkan",
    election: { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" },
    actors: [{ id: "terlapor", status: "pns", position: "jpt-pratama", also }],
    acts: [
      {
        id: "dukungan",
        by: ["terlapor"],
        on,
        conduct: ["menyatakan-dukungan", "membuat-keputusan"],
        target: { kind: "pasangan-calon" },
        findings: { favours_or_harms: finding, intent: finding },
      },
    ],
  });
}

async function verdicts(file: string, provision?: string): Promise<readonly Verdict[]> {
  const only = provision === undefined ? [] : ["--only", provision];
  const { stdout } = await run([file, "-f", "json", "--detail", "full", ...only], { rules: null });
  return (JSON.parse(stdout) as AnswerDocument).answers[0]?.verdicts ?? [];
}

function sidesOf({ contested }: Verdict): readonly unknown[] {
  return contested.flatMap(({ path, ways }) => ways.map(({ value, status }) => [path, value, status]));
}

it("settles what every day that is stated settles alike", async () => {
  const [days, day] = await Promise.all([
    verdicts(incidentOn({ value: "2024-10-10", contested: ["2024-10-05"] })),
    verdicts(incidentOn("2024-10-05")),
  ]);
  const said = (each: Verdict): unknown => [each.chain, each.law, each.status, each.because, each.needs, each.settles];
  expect(days.map(said)).toEqual(day.map(said));
  for (const each of days) {
    expect(sidesOf(each)).toContainEqual(["act.on", "2024-10-10", each.status]);
    expect(sidesOf(each)).toContainEqual(["act.on", "2024-10-05", each.status]);
  }
});

it("shows a day that two people state once, beside the other", async () => {
  const days = { value: "2024-09-23", contested: ["2024-09-10", "2024-09-23", "2024-09-10"] };
  const [verdict] = await verdicts(incidentOn(days), "uu-1-2015:188");
  expect(verdict && sidesOf(verdict)).toEqual([
    ["act.on", "2024-09-23", "fulfilled"],
    ["act.on", "2024-09-10", "not_fulfilled"],
  ]);
});

it("shows what the stage decides as of the one day and of the other", async () => {
  const file = incidentOn({ value: "2024-09-23", contested: ["2024-09-10"] });
  const [verdict] = await verdicts(file, "uu-1-2015:188");
  expect(verdict).toMatchObject({
    status: "open",
    needs: { facts: [], contested: ["act.on"], findings: [], readings: [] },
    settles: { fulfilled_if: [["act.on=2024-09-23"]], not_fulfilled_if: [["act.on=2024-09-10"]], more: false },
  });
  expect(verdict?.elements.filter(({ status }) => status === "open").map(({ because }) => because)).toEqual([
    ["contested"],
  ]);
  expect(verdict && sidesOf(verdict)).toEqual([
    ["act.on", "2024-09-23", "fulfilled"],
    ["act.on", "2024-09-10", "not_fulfilled"],
  ]);
  const { stdout } = await run([file], { rules: null });
  const shown = stdout.replace(/\s+/g, " ");
  expect(shown).toContain("23 September 2024 atau 10 September 2024");
  expect(shown).toContain("● terpenuhi bila 23 September 2024 ○ tidak terpenuhi bila 10 September 2024");
});

it("judges no wording that holds none of the days, and each that holds one as contested", async () => {
  // Between them Pasal 188 had the wording of 2016.
  const days = { value: "2015-06-01", contested: ["2024-11-20"] };
  const all = await verdicts(incidentOn(days), "uu-1-2015:188");
  const own = all.filter(({ chain }) => chain.includes("uu-1-2015:71.1"));
  expect(own.map(({ law }) => law?.version_from)).toEqual(["2014-10-02", "2024-11-14"]);
  expect(own[1]?.elements.find(({ id }) => id === "in_force")?.because).toEqual(["contested"]);
  expect(own[1]?.needs).toEqual({ facts: [], contested: ["act.on"], findings: [], readings: [] });
  expect(own.map(sidesOf)).toEqual([
    [
      ["act.on", "2015-06-01", "not_fulfilled"],
      ["act.on", "2024-11-20", "not_in_force"],
    ],
    [
      ["act.on", "2015-06-01", "not_in_force"],
      ["act.on", "2024-11-20", "fulfilled"],
    ],
  ]);
});

it("reaches somebody by a capacity held on one of the days as contested", async () => {
  const file = incidentOn({ value: "2024-10-05", contested: ["2024-10-10"] }, [
    { status: "kepala-desa", from: "2024-10-08" },
  ]);
  const village = (await verdicts(file)).filter(({ provision }) => provision === "uu-6-2014:30.1");
  expect(village.length).toBeGreaterThan(0);
  for (const each of village) {
    expect(each.needs.contested).toEqual(["act.on"]);
    expect(sidesOf(each)).toEqual([
      ["act.on", "2024-10-05", "not_reached"],
      ["act.on", "2024-10-10", "open"],
    ]);
  }
});

it("names of the days that are possible only those from which it comes out otherwise", async () => {
  const on = { one_of: ["2024-09-10", "2024-10-05", "2024-10-06"], unknown: "tidak diingat" };
  const [verdict] = await verdicts(incidentOn(on), "uu-1-2015:188");
  expect(verdict).toMatchObject({ needs: { facts: ["act.on"], contested: [] }, turns_on: ["2024-10-05"] });
  expect(verdict?.contested).toEqual([]);
});

describe("a report", () => {
  const days = { value: "2024-10-05", contested: ["2024-09-10"] };

  it("has the days in its chronology and its time line alike, none between, in the order of the first", async () => {
    const incident = {
      ...(JSON.parse(await readFile(incidentOn(days), "utf8")) as object),
      report: { kind: "temuan", known_on: "2024-09-20" },
    };
    const { stdout, code } = await run(["report", fileOf(incident), "-f", "markdown"], { rules: null });
    expect(code).toBe(0);
    const either = "5 Oktober 2024 atau 10 September 2024";
    expect(stdout).toContain(`| ▼ perbuatan dukungan | ${either} | ${either} |`);
    expect(stdout).not.toMatch(/10 September 2024 – 5 Oktober 2024/);
    const rows = stdout
      .split("\n")
      .filter((line) => line.startsWith(`| ${either} |`) || line.startsWith("| 20 September 2024 |"));
    expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual([either, "20 September 2024"]);
  });

  it("counts no month for days of several, and the month of days of one", async () => {
    const monthsOf = async (on: unknown): Promise<unknown> => {
      const { stdout } = await run([incidentOn(on), "-f", "ndjson", "--totals"], { rules: null });
      const summary = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as {
        readonly totals: { readonly months: object };
      };
      return Object.keys(summary.totals.months);
    };
    expect(await monthsOf(days)).not.toContain("2024-10");
    expect(await monthsOf(days)).not.toContain("2024-09");
    expect(await monthsOf({ value: "2024-10-05", contested: ["2024-10-10"] })).toEqual(["2024-10"]);
  });
});
