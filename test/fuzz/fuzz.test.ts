/**
 * Everything that reads text from strangers is fed what nobody would write. A moment each in the suite; longer with
 * `ASN_CHECK_FUZZ_SECONDS` (for each of them), from another beginning with `ASN_CHECK_FUZZ_SEED`. An input that breaks
 * something is kept under `seeds/<target>/`, and every run begins with those.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpusOf, TARGETS, type Target } from "./corpus.js";
import type { Finding } from "./protocol.js";
import { Watched } from "./watch.js";

const seconds = Number(process.env["ASN_CHECK_FUZZ_SECONDS"] ?? "0.5");
const seed = Number(process.env["ASN_CHECK_FUZZ_SEED"] ?? "20261122");
const SEEDS = join(import.meta.dirname, "seeds");

let watched: Watched;
beforeAll(async () => {
  watched = await Watched.bundled();
});
afterAll(() => watched.remove());

function kept(target: Target): readonly string[] {
  const folder = join(SEEDS, target);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function keep(target: Target, { input }: Finding): string {
  const name = `${createHash("sha256").update(input).digest("hex").slice(0, 12)}.txt`;
  mkdirSync(join(SEEDS, target), { recursive: true });
  writeFileSync(join(SEEDS, target, name), input);
  return `seeds/${target}/${name}`;
}

const replayed = TARGETS.flatMap((target) => kept(target).map((name) => [target, name] as const));

describe.skipIf(replayed.length === 0)("what broke something once", () => {
  it.each(replayed)("%s: %s", async (target, name) => {
    const input = readFileSync(join(SEEDS, target, name));
    expect((await watched.order({ do: "run", target, input }, true)).finding?.why).toBeUndefined();
  });
});

describe(`for ${seconds} s each, from seed ${seed}`, () => {
  it.each(TARGETS)(
    "%s",
    async (target) => {
      const began = Date.now();
      const corpus = corpusOf(target);
      const done = await watched.fuzz({ do: "fuzz", target, corpus, seed, milliseconds: seconds * 1000 });
      const { executions, kept: more, blocks, heaviest, finding } = done;
      if (seconds > 1 || finding !== undefined)
        process.stderr.write(
          `${target}: code ${watched.code}, seed ${seed}, ${executions} executions in ` +
            `${Math.round((Date.now() - began) / 1000)} s, ${more.length} texts kept, ${blocks} blocks reached, ` +
            `at most ${(heaviest * 100).toFixed(1)} % of the work allowed\n`,
        );
      const where = finding === undefined ? "" : keep(target, finding);
      expect(finding === undefined ? "" : `${where}: ${finding.why}`).toBe("");
      expect(executions).toBeGreaterThan(0);
    },
    seconds * 1000 + 240_000,
  );
});
