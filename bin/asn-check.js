#!/usr/bin/env node
"use strict";
const { loaded } = require("./load.js");

const { processIo, runCli } = loaded();
runCli(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
