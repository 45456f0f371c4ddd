#!/usr/bin/env node
import module from "node:module";

// Newer versions of Node keep what they compiled for the next run.
module.enableCompileCache?.();
const { processIo, runCli } = await import("../dist/asn-check.js");
process.exitCode = await runCli(process.argv.slice(2), processIo());
