/** The entry of the executable: what `bin/asn-check.js` is elsewhere. */
import { processIo } from "../../src/cli/io.js";
import { runCli } from "../../src/cli/run.js";

void runCli(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
