/**
 * Builds everything that is published, into `dist/`:
 *   pack.json      the built-in rules, validated, with the hash of their content
 *   schema/*.json  JSON Schemas of incident, rule files and answer
 *   man/           the manual page, in both languages
 *   asn-check.html the page that needs no installation
 *   asn-check.cjs  what a check runs, in one file; asn-check-reasons.cjs what ask and why run; lazy/ what only some load
 *   *.bin          what this version of Node compiled them to
 *   lib/           the library, ES modules with types
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { bundleExecutable } from "./bundle.mjs";
import { soundRulebook } from "./rules.mjs";
import { pageHtml } from "./page.mjs";
import { importSource, root } from "./source.mjs";
import { schemaOfType } from "./type-schema.mjs";
import { compiledValidators } from "./validators.mjs";

/** Everything is made here and put in place when it is complete; a build that fails leaves the last one alone. */
const dist = join(root, "node_modules", ".dist");
const source = await importSource("build/artefacts.ts");

const rulebook = soundRulebook(source, relative(process.cwd(), join(root, "rules")));
rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, "schema"), { recursive: true });

const snapshot = source.snapshotOf({ ...rulebook, citation_index: source.citationIndex(rulebook) });
if (!source.isIntact(source.readSnapshot(snapshot))) throw new Error("the snapshot does not give back the rules");
writeFileSync(join(dist, "pack.json"), snapshot);

const schemas = {
  incident: source.incidentSchema(rulebook),
  answer: schemaOfType("src/answer/model.ts", "AnswerDocument", "asn-check answers", root),
  ndjson: schemaOfType("src/answer/model.ts", "NdjsonLine", "a line of asn-check --format ndjson", root),
  "what-if": schemaOfType("src/answer/what-if/model.ts", "WhatIfDocument", "asn-check what-if", root),
  questions: schemaOfType("src/answer/questions/model.ts", "QuestionsDocument", "asn-check ask", root),
  why: schemaOfType("src/answer/why/model.ts", "WhyDocument", "asn-check why", root),
  ...Object.fromEntries(source.FILE_KINDS.map((kind) => [kind, source.ruleSchema(kind)])),
};
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(dist, "schema", `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);

for (const [language, folder] of [
  ["en", "man/man1"],
  ["id", "man/id/man1"],
]) {
  mkdirSync(join(dist, folder), { recursive: true });
  const page = source.manualPage(source.definitionOf(language), language, source.version);
  writeFileSync(join(dist, folder, "asn-check.1"), page);
}

writeFileSync(join(dist, "asn-check.html"), await pageHtml(source.packed(snapshot), source.lookVariables()));
await bundleExecutable(dist, [compiledValidators(source)]);
execFileSync(
  process.execPath,
  [join(root, "build/precompile.cjs"), dist, join(root, "fixtures/incidents/kepala-dinas.json")],
  { stdio: "inherit" },
);

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const library = ["-p", join(root, "tsconfig.build.json"), "--outDir", join(dist, "lib")];
execFileSync(process.execPath, [tsc, ...library], { stdio: "inherit" });

rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(dist, join(root, "dist"));

console.log(
  `${rulebook.pack.id} ${rulebook.pack.version}, ${rulebook.provisions.length} provisions, ` +
    `${Object.keys(schemas).length} schemas, content ${rulebook.pack.sha256.slice(0, 12)}`,
);
