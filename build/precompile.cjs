/**
 * Keeps what the engine of JavaScript compiled while the program judged one incident, for the engine's version that
 * ran the build: `node build/precompile.cjs <folder of the build> <incident>`. Other versions do without.
 */
"use strict";
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { compiledFile, exportsOf, scriptOf } = require("../bin/load.js");

const [folder, incident] = process.argv.slice(2);
const program = join(folder, "asn-check.cjs");
const script = scriptOf(program);
const { runCli } = exportsOf(script, program);

const nowhere = { isTTY: false, columns: 80, write: () => Promise.resolve() };
const io = {
  stdout: nowhere,
  stderr: nowhere,
  stdin: () => Promise.resolve(""),
  input: async function* () {},
  env: {},
  cwd: process.cwd(),
  now: () => new Date(0),
};

async function main() {
  for (const argv of [[incident], [incident, "--format", "json", "--lang", "en"]]) {
    const code = await runCli([...argv, "--on", "2024-10-07"], io);
    if (code !== 0) throw new Error(`judging ${incident} while building ended with ${code}`);
  }
  writeFileSync(compiledFile(folder), script.createCachedData());
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
