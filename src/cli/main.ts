/** Entry of the bundle: what `bin/asn-check.js` needs. */
export { processIo } from "./io.js";
export { runCli } from "./run.js";
