import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../cli/cli.js";
import { plant, rounds, type Expected, type Plant } from "./plant.js";
import { real } from "./real.js";
import { sound } from "./sound.js";

/** What a finding says, as `rules check --format json` prints it. */
interface Finding {
  readonly code: string;
  readonly at?: { readonly file: string; readonly line: number; readonly column: number };
  readonly args: { readonly suggestion?: string };
  readonly message: { readonly what: string };
}

const folder = mkdtempSync(join(tmpdir(), "asn-check-planted-"));
let copies = 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const textIn =
  (pack: string) =>
  (file: string): string =>
    readFileSync(join(pack, file), "utf8");

/** The findings in a copy of a pack with errors planted, and those that must be. */
async function checked(
  pack: string,
  plants: readonly Plant[],
): Promise<{
  readonly findings: readonly Finding[];
  readonly expected: readonly Expected[];
  readonly code: number | null;
}> {
  const copy = join(folder, `paket-${(copies += 1)}`);
  cpSync(pack, copy, { recursive: true });
  const { changed, expected } = plant(plants, textIn(pack));
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    if (text === undefined) rmSync(join(copy, file));
    else writeFileSync(join(copy, file), text);
  }
  const { stdout, stderr, code } = await run(["rules", "check", copy, "--format", "json"]);
  rmSync(copy, { recursive: true, force: true });
  expect(stderr).toBe("");
  // The document is our own.
  const { problems } = JSON.parse(stdout) as { readonly problems: readonly Finding[] };
  const inPack = problems.map((each) =>
    each.at === undefined
      ? each
      : { ...each, at: { ...each.at, file: each.at.file.split(`${basename(copy)}/`)[1] ?? "" } },
  );
  return { findings: inPack, expected, code };
}

const shown = ({ file, line, column, code }: Omit<Expected, "kind">): string => `${file}:${line}:${column} ${code}`;
const where = ({ code, at }: Finding): string => shown({ code, ...(at ?? { file: "", line: 0, column: 0 }) });

describe("an error planted in the sound pack gives one finding, at its place", () => {
  for (const each of sound)
    it(each.kind, async () => {
      const { findings, expected } = await checked("fixtures/packs/sound", [each]);
      expect(findings.map(where)).toEqual(expected.map(shown));
      expect(findings[0]?.message.what).not.toBe("");
      if (each.suggestion !== undefined) expect(findings[0]?.args.suggestion).toBe(each.suggestion);
    });
});

describe("errors planted in the shipped rules give one finding each, at its place, and nothing else", () => {
  const all = Object.entries(real).flatMap(([batch, plants]) =>
    rounds(plants, textIn("rules")).map((round, index) => ({ batch: `${batch} ${index + 1}`, plants: round })),
  );

  it("in rounds that leave none out", () => {
    expect(all.flatMap(({ plants }) => plants)).toHaveLength(Object.values(real).flat().length);
  });

  for (const { batch, plants } of all)
    it(`${batch}: ${plants.map(({ kind }) => kind).join(", ")}`, { timeout: 60_000 }, async () => {
      const { findings, expected, code } = await checked("rules", plants);
      expect(findings.map(where).toSorted()).toEqual(expected.map(shown).toSorted());
      expect(code).toBe(1);
      for (const { suggestion, ...place } of expected)
        if (suggestion !== undefined) {
          const found = findings.find((finding) => where(finding) === shown(place));
          expect([place.kind, found?.args.suggestion]).toEqual([place.kind, suggestion]);
        }
    });
});

it("there are at least thirty-five kinds of error in each pack", () => {
  const kinds = (plants: readonly Plant[]): number => new Set(plants.map(({ kind }) => kind)).size;
  expect(kinds(sound)).toBeGreaterThanOrEqual(35);
  expect(kinds(Object.values(real).flat())).toBeGreaterThanOrEqual(35);
});
