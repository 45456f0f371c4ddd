#!/usr/bin/env node
"use strict";
const { loaded } = require("./load.js");

const argv = process.argv.slice(2);
const { processIo, runCli } = loaded(argv);
runCli(argv, processIo()).then((code) => {
  process.exitCode = code;
});
