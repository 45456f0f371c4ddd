/** Programs and schemas that are not ours read what we write: jq, and the schema of SARIF as its committee publishes it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { run, type Ran } from "./cli.js";
import { states } from "./states.js";

async function reported(format: string, argv: readonly string[]): Promise<Ran> {
  return run([...argv, "-f", format, "--no-redact"], argv.includes("--rules") ? { rules: null } : {});
}

/** The schema is of draft 4, which differs from later drafts in the name of its id only, as far as it is used here. */
function sarifValidator(): ReturnType<Ajv["compile"]> {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  expect([$schema, id]).toEqual(["http://json-schema.org/draft-04/schema#", expect.stringContaining("sarif-2.1.0")]);
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    .addFormat("uri", (text) => URL.canParse(text))
    .addFormat("uri-reference", (text) => URL.canParse(text, "file:///"))
    .addFormat("date-time", (text) => !Number.isNaN(Date.parse(text)))
    .compile(schema);
}

const validSarif = sarifValidator();

describe("the published schema of SARIF 2.1.0", () => {
  it("tells a log that is none", () => {
    expect(validSarif({ version: "2.1.0", runs: [{ results: [{}] }] })).toBe(false);
  });

  it.each(states)("takes a log of: %s", async (_state, argv, code) => {
    const ran = await reported("sarif", argv);
    expect(ran.code).toBe(code);
    expect([validSarif(JSON.parse(ran.stdout)), validSarif.errors]).toEqual([true, null]);
  });

  it.each(["sound", "misplaced"])("takes the findings on rules: %s", async (pack) => {
    const { stdout } = await run(["rules", "check", `fixtures/packs/${pack}`, "-f", "sarif"], { rules: null });
    const log = JSON.parse(stdout) as Log;
    expect([validSarif(log), validSarif.errors]).toEqual([true, null]);
    expect((log.runs[0]?.results?.length ?? 0) > 0).toBe(pack === "misplaced");
  });
});

const hasJq = ((): boolean => {
  try {
    return execFileSync("jq", ["--version"], { encoding: "utf8" }).startsWith("jq");
  } catch {
    process.stderr.write("jq is not installed: what it makes of the JSON is NOT tested.\n");
    return false;
  }
})();

describe.each(states)("jq reads, in the state %s,", (_state, argv, code, incidents) => {
  const jq = (filter: string, input: string): string => execFileSync("jq", ["-c", filter], { input, encoding: "utf8" });

  it.skipIf(!hasJq)("the document", async () => {
    const { stdout } = await reported("json", argv);
    expect(jq("[(.answers | length), .summary.exit_code]", stdout)).toBe(`[${incidents},${code}]\n`);
    expect(JSON.parse(jq(".", stdout)) as AnswerDocument).toEqual(JSON.parse(stdout));
  });

  it.skipIf(!hasJq)("every line", async () => {
    const { stdout } = await reported("ndjson", argv);
    const schemas = jq(".schema", stdout)
      .split("\n")
      .filter((line) => line === '"asn-check/answer@1"');
    expect(schemas).toHaveLength(incidents);
  });

  it.skipIf(!hasJq)("the log", async () => {
    const { stdout } = await reported("sarif", argv);
    expect(jq(".runs[0].invocations[0].exitCode", stdout)).toBe(`${code}\n`);
  });
});
