import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, run } from "./cli.js";

const decided = "fixtures/incidents/bima-kades-mbawa-2020/decided.json";

interface Taken {
  readonly readings_taken: readonly { readonly reading: string; readonly choice: string; readonly by: unknown }[];
}

/** A court and Bawaslu took different choices of one question. */
function withRivals(): string {
  const incident = JSON.parse(readFileSync(decided, "utf8")) as Taken;
  const rival = { reading: "tindakan-lemah", choice: "tidak-termasuk", by: { body: "bawaslu" } };
  return fileOf({ ...incident, readings_taken: [...incident.readings_taken, rival] });
}

async function oneLine(argv: readonly string[]): Promise<string> {
  const { stdout } = await run(argv, { rules: null });
  return stdout.replace(/\s+/g, " ");
}

it("names who took which reading where bodies differ", async () => {
  const file = withRivals();
  const { stdout } = await run([file, "-f", "json", "--only", "uu-1-2015:188"], { rules: null });
  const [verdict] = (JSON.parse(stdout) as AnswerDocument).answers[0]?.verdicts ?? [];
  expect(verdict?.status).toBe("open");
  expect(verdict?.elements.flatMap(({ reading }) => reading ?? [])).toContainEqual({
    question: "tindakan-lemah",
    contested: true,
  });
  const reading = verdict?.readings.find(({ question }) => question === "tindakan-lemah");
  expect(reading?.choices.map(({ id, by }) => [id, by])).toEqual([
    ["termasuk", ["PN Raba Bima"]],
    ["tidak-termasuk", ["bawaslu"]],
  ]);
  const shown = await oneLine([file]);
  expect(shown).toContain("tafsir tindakan-lemah: lembaga berbeda pilihan");
  expect(shown).toContain("diambil PN Raba Bima)");
  expect(shown).toContain("diambil Bawaslu)");
  expect(await oneLine(["why", file, "uu-1-2015:188", "--lang", "en"])).toContain("tindakan-lemah: bodies differ");
});

it("names the body whose reading is taken", async () => {
  expect(await oneLine([decided, "--lang", "en"])).toContain("taken by PN Raba Bima)");
});

it("says that nothing is left to decide only where nothing is", async () => {
  const nothing = "nothing that would still matter";
  const file = withRivals();
  const full = await oneLine([file, "--lang", "en"]);
  expect(full).toContain("nothing left to ask; a reading is still open");
  expect(full).not.toContain(nothing);
  expect(await oneLine([file, "--lang", "en", "-f", "html"])).toContain("nothing left to ask; a reading is still open");
  const short = await oneLine([file, "--lang", "en", "--detail", "summary"]);
  expect(short).toContain("not worked out with --detail summary");
  expect(short).not.toContain(nothing);
});
