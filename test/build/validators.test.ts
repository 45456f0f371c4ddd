import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AJV_OPTIONS, type Validator } from "../../src/rulebook/schema/ajv-options.js";
import { FILE_KINDS, RULE_DEFINITIONS, rootOf, type FileKind } from "../../src/rulebook/schema/index.js";
import { validatorOf } from "../../src/rulebook/validators.js";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(root, "node_modules", ".validators-"));
let compiled: (kind: FileKind) => Validator;

beforeAll(async () => {
  const tool = pathToFileURL(join(root, "build/validators.mjs")).href;
  // The build's own scripts are plain JavaScript without declarations.
  const { compiledValidators } = (await import(tool)) as { compiledValidators: (source: object) => Plugin };
  await build({
    entryPoints: [join(root, "src/rulebook/validators.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(folder, "validators.mjs"),
    plugins: [compiledValidators({ AJV_OPTIONS, FILE_KINDS, RULE_DEFINITIONS, rootOf })],
    banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
    logLevel: "error",
  });
  const bundle = (await import(pathToFileURL(join(folder, "validators.mjs")).href)) as { validatorOf: typeof compiled };
  compiled = bundle.validatorOf;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const VALUES: readonly unknown[] = [
  {},
  [],
  "x",
  { id: "x", version: "1", verified_on: "2099-01-01" },
  { tracks: [{ id: "x", title: { id: "a", en: "b" }, order: 1, forum: [] }] },
  {
    facts: [
      { path: "actor.x", kind: "fact", type: "enum", question: { id: "a", en: "b" }, help: { id: "a", en: "b" } },
    ],
  },
  { base: { name: "x", given: {}, expect: { status: "fulfiled" } } },
];

describe("the validators of the bundle", () => {
  for (const kind of FILE_KINDS)
    it(`find in ${kind} files what the schema finds`, () => {
      for (const value of VALUES) {
        const [here, there] = [validatorOf(kind), compiled(kind)];
        expect(there(value)).toBe(here(value));
        expect(there.errors ?? []).toEqual(here.errors ?? []);
      }
    });
});
