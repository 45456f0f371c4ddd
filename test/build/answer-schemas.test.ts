/** What `why`, `what-if` and `ask` print is what their published schemas say. */
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { schemaOfType } from "../../build/type-schema.mjs";
import { fileOf, run, signed, unassessed } from "../cli/cli.js";
import { fileOf as fixtureFile, readFixtures, STAGES } from "../fixture.js";

const CASES = [
  ["src/answer/why/model.ts", "WhyDocument", ["why", fileOf(unassessed), "pp-0-2099:10", "-f", "json"]],
  [
    "src/answer/why/model.ts",
    "WhyDocument",
    [
      "why",
      fileOf({ ...signed, actors: [{ ...signed.actors[0], on_unpaid_leave: true }] }),
      "pp-0-2099:10",
      "-f",
      "json",
    ],
  ],
  [
    "src/answer/what-if/model.ts",
    "WhatIfDocument",
    ["what-if", fileOf(signed), "--unset", "actor.status", "--sweep", "date=2099-01-01..2099-12-31", "-f", "json"],
  ],
] as const;

it.each(CASES)(
  "%s %s",
  async (file, type, argv) => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schemaOfType(file, type, type, process.cwd()));
    const { stdout } = await run(argv);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  },
  60_000,
);

it("src/answer/questions/model.ts QuestionsDocument: every fixture at every stage, and a file that cannot be read", async () => {
  const schema = schemaOfType("src/answer/questions/model.ts", "QuestionsDocument", "asn-check ask", process.cwd());
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const files = readFixtures().flatMap(({ id }) => STAGES.map((stage) => fixtureFile(id, stage)));
  const { stdout } = await run(["ask", ...files, fileOf({ id: 1 }), "-f", "json"], { rules: "rules" });
  const document = JSON.parse(stdout) as { readonly incidents: readonly object[]; readonly errors: readonly object[] };
  expect(document.incidents.length).toBe(files.length);
  expect(document.errors.length).toBeGreaterThan(0);
  validate(document);
  expect(validate.errors).toBeNull();
  // The schema is not one that anything passes.
  expect(validate({ ...document, incidents: [{}] })).toBe(false);
}, 180_000);
