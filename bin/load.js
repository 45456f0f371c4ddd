"use strict";
const { readFileSync } = require("node:fs");
const { createRequire, enableCompileCache } = require("node:module");
const { dirname, join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

/** Where a build keeps what it compiled for this very version of the engine of JavaScript. */
function compiledFile(folder, name) {
  return join(folder, `${name}.${process.versions.v8}-${process.arch}.bin`);
}

/** The program as a function of what Node hands to every file. It is all ASCII: read byte by byte. */
function scriptOf(program, cachedData) {
  return new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(program, "latin1")}\n})`,
    { filename: program, cachedData },
  );
}

function exportsOf(script, program) {
  const importLazily = (path) => import(new URL(path, pathToFileURL(program)));
  const module = { exports: {}, importLazily };
  script.runInThisContext()(module.exports, createRequire(program), module, program, dirname(program));
  return module.exports;
}

function compiledBefore(folder, name) {
  try {
    return readFileSync(compiledFile(folder, name));
  } catch {
    return undefined;
  }
}

/** Commands with a file of their own. Either file runs every command alike; what it has not at hand it loads later. */
const reasons = new Set(["ask", "why"]);

/** What the program exports: compiled by the build where that fits this Node; newer versions of Node keep it else. */
function loaded(argv) {
  const folder = join(__dirname, "..", "dist");
  const name = argv.some((each) => reasons.has(each)) ? "asn-check-reasons" : "asn-check";
  const program = join(folder, `${name}.cjs`);
  const compiled = compiledBefore(folder, name);
  if (compiled !== undefined) return exportsOf(scriptOf(program, compiled), program);
  enableCompileCache?.();
  return require(program);
}

module.exports = { compiledFile, exportsOf, loaded, scriptOf };
