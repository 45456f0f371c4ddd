/** How long one call takes from the shell, beside Node alone and beside Spectral on the same file. */
import { join } from "node:path";
import { inTurns } from "./measure.mjs";

export function startUp({ root, runs }) {
  const bin = join(root, "bin/asn-check.js");
  const incident = join(root, "fixtures/incidents/kepala-dinas.json");
  const largest = join(root, "fixtures/incidents/pemilu19-pemalang-kades/decided.json");
  const spectral = join(root, "test/bench/node_modules/@stoplight/spectral-cli/dist/index.js");
  const ruleset = join(root, "test/bench/spectral/ruleset.yaml");
  return inTurns(
    [
      { name: "bare Node", args: ["-e", "0"] },
      { name: "asn-check --version", args: [bin, "--version"] },
      { name: "asn-check <incident>", args: [bin, incident] },
      { name: "asn-check <incident> -f json", args: [bin, incident, "-f", "json"] },
      { name: "asn-check <largest fixture>", args: [bin, largest] },
      { name: "asn-check why <largest fixture>", args: [bin, "why", largest, "uu-7-2017:282+uu-7-2017:547"] },
      { name: "asn-check ask <largest fixture>", args: [bin, "ask", largest] },
      { name: "spectral lint <incident>", args: [spectral, "lint", incident, "--ruleset", ruleset], accept: [0, 1] },
    ].map((program) => ({ ...program, watched: false })),
    runs,
  );
}
