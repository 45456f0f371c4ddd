import { describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, run, signed, unassessed } from "./cli.js";

async function answered(
  argv: readonly string[],
): Promise<{ readonly file: string; readonly document: AnswerDocument }> {
  const { stdout } = await run([...argv, "--on", "2099-10-10", "-f", "json"]);
  return { file: fileOf(stdout), document: JSON.parse(stdout) as AnswerDocument };
}

describe("verify", () => {
  it.each([["full"], ["all"], ["summary"]])("finds an answer that it would give again (%s)", async (detail) => {
    const { file } = await answered([fileOf(signed), fileOf(unassessed), "--detail", detail]);
    const ran = await run(["verify", file, "--lang", "en"]);
    expect(ran).toEqual({
      code: 0,
      stdout: "tanda-tangan: the same\nbelum-dinilai: the same\n2 the same, 0 different, 0 not found\n",
      stderr: "",
    });
  });

  it("knows a masked answer again", async () => {
    const { file, document } = await answered([fileOf(signed), "--redact"]);
    expect(document.answers[0]?.redacted).toBe(true);
    expect((await run(["verify", file])).code).toBe(0);
  });

  it("judges under the law that the answer was asked for", async () => {
    const { file, document } = await answered([fileOf(signed), "--law-on", "2099-02-01"]);
    expect((await run(["verify", file])).code).toBe(0);
    expect((await run(["verify", file, "--law-on", "2099-10-01"])).code).toBe(1);
    const undated = { ...document, answers: document.answers.map((each) => ({ ...each, law_on: "kemarin" })) };
    expect((await run(["verify", fileOf(undated)])).code).toBe(4);
  });

  it("judges under the readings that the answer was asked for", async () => {
    const posted = { ...signed, acts: [{ ...signed.acts[0], conduct: ["mengunggah"] }] };
    const { file, document } = await answered([fileOf(posted), "--reading", "tindakan-lemah=umum"]);
    expect(document.answers[0]?.readings_chosen).toEqual({ "tindakan-lemah": "umum" });
    expect((await run(["verify", file])).code).toBe(0);
    expect((await run(["verify", file, "--reading", "tindakan-lemah=tidak"])).code).toBe(1);
    for (const readings_chosen of ["umum", { "tindakan-lemah": 1 }]) {
      const answers = document.answers.map((each) => ({ ...each, readings_chosen }));
      expect((await run(["verify", fileOf({ ...document, answers })])).code).toBe(4);
    }
  });

  it("names a reading or a choice that no answer under this pack can have been asked for", async () => {
    const { document } = await answered([fileOf(signed)]);
    const verified = async (readings_chosen: Readonly<Record<string, string>>): Promise<readonly [number, string]> => {
      const answers = document.answers.map((each) => ({ ...each, readings_chosen }));
      const { code, stdout } = await run(["verify", fileOf({ ...document, answers }), "--lang", "en"]);
      return [code, stdout];
    };
    const counted = "0 the same, 1 different, 0 not found\n";
    for (const [question, choice] of [
      ["tidak-ada", "umum"],
      ["tindakan-lemah", "tidak-ada"],
    ] as const) {
      const chosen = { [question]: choice };
      const written = `  readings_chosen: written ${JSON.stringify(chosen)}, now nothing\n`;
      expect(await verified(chosen)).toEqual([1, `tanda-tangan: different in 1 place\n${written}${counted}`]);
    }
    const [code, stdout] = await verified({ "tindakan-lemah": "umum", "tidak-ada": "umum" });
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('readings_chosen.tidak-ada: written "umum", now nothing'),
    ]);
  });

  it.each([
    ["--actor", "terlapor", "siapa"],
    ["--act", "keputusan", "siapa"],
    ["--track", "discipline", "criminal"],
    ["--only", "pp-0-2099:10", "pp-0-2099:5.n.5"],
  ])("judges the part that the answer was asked for: %s", async (option, value, other) => {
    const { file, document } = await answered([fileOf(signed), option, value]);
    expect((await run(["verify", file])).code).toBe(0);
    expect((await run(["verify", file, option, other])).code).not.toBe(0);
    const [only] = document.answers;
    for (const narrowed_to of ["terlapor", { actor: 1 }, { tracks: "discipline" }, { provisions: [1] }])
      expect((await run(["verify", fileOf({ ...document, answers: [{ ...only, narrowed_to }] })])).code).toBe(4);
  });

  it("names what was changed", async () => {
    const { document } = await answered([fileOf(signed)]);
    const tampered = JSON.stringify(document).replace('"status":"fulfilled"', '"status":"open"');
    const { code, stdout } = await run(["verify", fileOf(tampered), "--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toContain('verdicts[0].status: written "open", now "fulfilled"');
    expect(stdout).toContain("0 the same, 1 different, 0 not found");
  });

  it("does not take another incident for the one that was judged", async () => {
    const { file } = await answered([fileOf(signed)]);
    const { code, stdout } = await run(["verify", file, fileOf({ ...signed, title: "Lain" }), "--lang", "en"]);
    expect(code).toBe(4);
    expect(stdout).toContain("tanda-tangan: no incident of that content is there");
  });

  it("compares nothing under another pack, and takes nothing else for an answer", async () => {
    const { document } = await answered([fileOf(signed)]);
    const other = { ...document, pack: { ...document.pack, sha256: "0".repeat(64) } };
    expect((await run(["verify", fileOf(other), "--lang", "en"])).code).toBe(5);
    for (const none of [signed, { ...document, answers: [1] }, "{", { ...document, language: "fr" }])
      expect((await run(["verify", fileOf(none)])).code).toBe(4);
  });
});

describe("--expect-pack", () => {
  it("lets the pack pass that it names, and no other", async () => {
    const { document } = await answered([fileOf(signed)]);
    const file = fileOf(signed);
    expect((await run([file, "--expect-pack", `sha256:${document.pack.sha256}`])).code).toBe(0);
    const refused = await run([file, "--expect-pack", `sha256:${"0".repeat(64)}`, "--lang", "en"]);
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain(`sha256:${document.pack.sha256} is there`);
    expect((await run([file, "--expect-pack=sha256:12"])).code).toBe(2);
  });
});
