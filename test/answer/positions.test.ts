import { describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, run } from "../cli/cli.js";

const found = (body: string) => ({ value: true, by: { body }, reasons: "Akun memuat ajakan memilih." });

const incident = (taken: readonly (readonly [string, string])[]) => ({
  id: "sikap-atas-tafsir",
  election: { cycle: "pilkada-2024", office: "bupati" },
  actors: [{ id: "terlapor", status: "pns", position: "jpt-pratama" }],
  acts: [
    {
      id: "unggahan",
      by: ["terlapor"],
      on: "2024-10-05",
      conduct: ["mengikuti-akun-pemenangan"],
      target: { kind: "pasangan-calon" },
      findings: { favours_or_harms: found("bawaslu"), intent: found("gakkumdu") },
    },
  ],
  readings_taken: taken.map(([choice, body]) => ({ reading: "tindakan-lemah", choice, by: { body } })),
});

describe("what a party says of a reading", () => {
  const counted = { reading: "tindakan-lemah", by: "pelapor", value: "termasuk", status: "fulfilled" };
  it.each([
    ["alone is an assumption", [["termasuk", "pelapor"]], "open", [counted]],
    [
      "against another party's are two",
      [
        ["termasuk", "pelapor"],
        ["tidak-termasuk", "penasihat-hukum"],
      ],
      "open",
      [counted, { ...counted, by: "penasihat-hukum", value: "tidak-termasuk", status: "not_fulfilled" }],
    ],
    [
      "takes nothing away from what a body chose",
      [
        ["termasuk", "bawaslu"],
        ["tidak-termasuk", "penasihat-hukum"],
      ],
      "fulfilled",
      [],
    ],
    [
      "is no third choice beside bodies that differ",
      [
        ["termasuk", "bawaslu"],
        ["tidak-termasuk", "gakkumdu"],
        ["termasuk", "pelapor"],
      ],
      "open",
      [counted],
    ],
  ] as const)("%s", async (_, taken, status, assumptions) => {
    const args = [fileOf(incident(taken)), "--only", "uu-1-2015:188"];
    const { stdout } = await run([...args, "-f", "json"], { rules: null });
    const verdicts = (JSON.parse(stdout) as AnswerDocument).answers[0]?.verdicts ?? [];
    const reached = verdicts.filter((each) => each.status !== "not_reached");
    expect(reached.map((each) => [each.status, each.assumptions])).toEqual([[status, assumptions]]);
  });

  it("is no matter where somebody asked for a choice", async () => {
    const chosen = ["--reading", "tindakan-lemah=tidak-termasuk"];
    const args = [fileOf(incident([["termasuk", "pelapor"]])), "--only", "uu-1-2015:188", ...chosen];
    const { stdout } = await run([...args, "-f", "json"], { rules: null });
    const verdicts = (JSON.parse(stdout) as AnswerDocument).answers[0]?.verdicts ?? [];
    expect(verdicts.flatMap(({ assumptions }) => assumptions)).toEqual([]);
  });

  it("stands under its label, and in why and in a study, too", async () => {
    const file = fileOf(incident([["termasuk", "pelapor"]]));
    const { stdout: shown } = await run([file, "--only", "uu-1-2015:188"], { rules: null });
    expect(shown).toMatch(/tidak dihitung[^]*terpenuhi\s+dengan anggapan pelapor, tafsir tindakan-lemah:\s+termasuk/);
    const { stdout: why } = await run(["why", file, "uu-1-2015:188", "-f", "json"], { rules: null });
    expect(JSON.parse(why)).toMatchObject({ answer: { trees: [{ assumptions: [counted] }] } });
    const { stdout: study } = await run(["report", file, "-f", "markdown"], { rules: null });
    expect(study).toMatch(/dengan anggapan pelapor, tafsir tindakan\\?-lemah: termasuk/);
  });
});
