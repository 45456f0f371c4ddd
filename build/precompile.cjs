/**
 * Keeps what the engine of JavaScript compiled while the programs judged one incident and explained it, for the engine's
 * version that ran the build: `node build/precompile.cjs <folder of the build> <incident>`. Other versions do without.
 */
"use strict";
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { compiledFile, exportsOf, scriptOf } = require("../bin/load.js");

const [folder, incident] = process.argv.slice(2);
const check = [[incident], [incident, "--format", "json", "--lang", "en"]].map((argv) => [
  ...argv,
  "--on",
  "2024-10-07",
]);
const reasons = [
  ["ask", incident],
  ["why", incident, "uu-1-2015:71.1"],
];

const ignore = () => Promise.resolve();
const nowhere = { isTTY: false, columns: 80, write: ignore, writeBytes: ignore };
const io = {
  stdout: nowhere,
  stderr: nowhere,
  stdin: () => Promise.resolve(""),
  input: async function* () {},
  env: {},
  cwd: process.cwd(),
  now: () => new Date(0),
};

async function precompile(name, runs) {
  const program = join(folder, `${name}.cjs`);
  const script = scriptOf(program);
  const { runCli } = exportsOf(script, program);
  for (const argv of runs) {
    const code = await runCli(argv, io);
    if (code !== 0) throw new Error(`${argv.join(" ")} while building ended with ${code}`);
  }
  writeFileSync(compiledFile(folder, name), script.createCachedData());
}

async function main() {
  await precompile("asn-check", check);
  await precompile("asn-check-reasons", reasons);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
