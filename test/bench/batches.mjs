/** Batches as processes: beside the floor, at growing sizes, on two threads, with twice the pack. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { fixtureIncidents, writeIncidents } from "./incidents.mjs";
import { programWithTwice } from "./larger-pack.mjs";
import { inTurns, once } from "./measure.mjs";

const details = ["summary", "full"];

export async function batches({ root, folder, sizes, runs, budget, on, say }) {
  const bin = join(root, "bin/asn-check.js");
  const here = (name) => join(root, "test/bench", name);
  const fixtures = fixtureIncidents(join(root, "fixtures/incidents"));
  const file = (size) => join(folder, `incidents-${size}.ndjson`);
  const batch = (program, size, detail, ...more) => [
    program,
    file(size),
    "-f",
    "ndjson",
    "--detail",
    detail,
    "--on",
    on,
    "-q",
    ...more,
  ];

  // The answers that the floor writes: those of every fixture once.
  const cycle = fixtures.length;
  writeIncidents(file(cycle), fixtures, cycle);
  const answers = Object.fromEntries(
    details.map((detail) => {
      const output = join(folder, `answers-${detail}.ndjson`);
      once(batch(bin, cycle, detail), { output });
      return [detail, output];
    }),
  );
  const floor = (size, detail) => [here("floor.mjs"), file(size), answers[detail]];
  const bytes = sameBytes(floor, answers, cycle, folder);

  const perRecord = {};
  const enough = (size, detail) => (perRecord[detail] ?? 0) * size <= budget;
  const grown = [];
  for (const size of sizes) {
    writeIncidents(file(size), fixtures, size);
    for (const detail of details) {
      if (!enough(size, detail)) {
        const seconds = Math.round((perRecord[detail] * size) / 1000);
        say(`${size} incidents, ${detail}: left out, it would take about ${seconds} s (--budget)`);
        continue;
      }
      say(`${size} incidents, ${detail}`);
      const rows = inTurns(
        [
          { name: `floor, ${detail}`, records: size, args: floor(size, detail) },
          { name: `batch, ${detail}`, records: size, args: batch(bin, size, detail) },
        ],
        size >= 100_000 ? 1 : runs,
      );
      perRecord[detail] = rows[1].wall / size;
      grown.push(...rows.map((row) => ({ ...row, detail, size })));
    }
  }

  // What else is measured is measured at one size in the middle.
  const possible = sizes.filter((size) => size <= 10_000 && details.every((detail) => enough(size * 3, detail)));
  const middle = possible.at(-1) ?? sizes[0];
  const twice = await programWithTwice(root, join(folder, "twice"), false);
  const later = await programWithTwice(root, join(folder, "later"), true);
  const beside = details.flatMap((detail) => {
    say(`${middle} incidents, ${detail}: in process, two jobs, twice the pack`);
    return inTurns(
      [
        { name: "command line, one job", records: middle, args: batch(bin, middle, detail) },
        { name: "command line, --jobs 2", records: middle, args: batch(bin, middle, detail, "--jobs", "2") },
        { name: "library, in process", records: middle, args: [here("in-process.mjs"), file(middle), detail, on] },
        { name: "twice the pack, the second of other years", records: middle, args: batch(later, middle, detail) },
        {
          name: "twice the pack, all in force (twice the output)",
          records: middle,
          args: batch(twice, middle, detail),
        },
      ],
      runs,
    ).map((row) => ({ ...row, detail, size: middle }));
  });

  // Elsewhere the fixtures come back in turn, and with them most verdicts; here hardly any verdict is met twice.
  writeIncidents(file("different"), fixtures, middle, true);
  writeIncidents(file("few-different"), fixtures, Math.min(middle, 1000), true);
  const different = details.flatMap((detail) => {
    say(`${middle} incidents, each different, ${detail}`);
    const output = join(folder, `different-${detail}.ndjson`);
    once(batch(bin, "few-different", detail), { output });
    return inTurns(
      [
        { name: `floor, ${detail}`, records: middle, args: [here("floor.mjs"), file("different"), output] },
        { name: `batch, ${detail}`, records: middle, args: batch(bin, "different", detail) },
      ],
      runs,
    ).map((row) => ({ ...row, detail, size: middle }));
  });
  return { fixtures: cycle, bytes, grown, beside, different };
}

/** The floor writes as many bytes as the batch does, or the comparison would be of two things. */
function sameBytes(floor, answers, cycle, folder) {
  return Object.fromEntries(
    details.map((detail) => {
      const output = join(folder, "floor.ndjson");
      once(floor(cycle, detail), { output });
      const [ours, theirs] = [answers[detail], output].map((path) => statSync(path).size);
      if (ours !== theirs) throw new Error(`the floor writes ${theirs} bytes, the batch ${ours}`);
      return [detail, Math.round(ours / cycle)];
    }),
  );
}
