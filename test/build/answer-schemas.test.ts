/** What `why` and `what-if` print is what their published schemas say. */
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { schemaOfType } from "../../build/type-schema.mjs";
import { fileOf, run, signed, unassessed } from "../cli/cli.js";

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
