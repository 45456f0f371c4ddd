/**
 * `node test/shipping/nodes.mjs`: all incidents of the fixtures judged by every supported version of Node, each under another
 * locale and time zone and once the files in another order. Same bytes, or exit code 1.
 *
 * The binaries come from the registry and stay in `test/shipping/node_modules`. A version that cannot be had is named and not
 * counted; where none but the running one could be had, nothing was compared, and the exit code is 75.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { differing, incidents, judged, judgedHere, program, sameLines, together } from "./judged.mjs";

/** The oldest that is supported, and the line of each later major version. */
const versions = ["20.19.0", "22.23.3", "24.21.0", "26.10.0"];

const surroundings = [
  { LANG: "id_ID.UTF-8", TZ: "Asia/Jakarta" },
  { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  { LANG: "ar_EG.UTF-8", LANGUAGE: "ar", TZ: "America/Los_Angeles" },
  { LC_ALL: "C", TZ: "UTC" },
];

const folder = join(import.meta.dirname, "node_modules");

/** What npm complains of, without its warnings. */
const reasonOf = (error) =>
  String(error.stderr ?? error)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("npm warn"))[0] ?? "no reason given";

/** The path of this version's binary, installed if need be; undefined where it cannot be had. */
function binary(version) {
  const own = join(folder, `node-${version}`);
  const path = join(own, "node_modules/node/bin/node");
  if (existsSync(path)) return path;
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "package.json"), '{ "private": true }\n');
  const platform = process.platform === "win32" ? "win" : process.platform;
  try {
    execFileSync(
      "npm",
      [
        "install",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        `node@npm:node-${platform}-${process.arch}@${version}`,
      ],
      { cwd: own, stdio: ["ignore", "ignore", "pipe"], timeout: 300_000 },
    );
  } catch (error) {
    console.error(
      `NOT TRIED: Node ${version}: ${
        String(error.stderr ?? error)
          .trim()
          .split("\n")[0]
      }`,
    );
    return undefined;
  }
  return existsSync(path) ? path : undefined;
}

/** Of the working tree, of every other version that is there, and with the files in another order. */
const others = versions.flatMap((version, index) => {
  const node = binary(version);
  return node === undefined ? [] : [{ version, node, env: surroundings[index % surroundings.length] }];
});
for (const { version, node } of others) {
  const said = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  if (said !== `v${version}`) throw new Error(`${node} is ${said}, not v${version}`);
}
// An order of files that is neither theirs nor its reverse: every third, then the others.
const shuffled = [0, 1, 2].flatMap((rest) => incidents.filter((_, index) => index % 3 === rest)).reverse();

const [first, reordered, ...theirs] = await together([
  judgedHere,
  () => judged([process.execPath, program], { files: shuffled, env: { TZ: "Asia/Kathmandu" } }),
  ...others.map(
    ({ node, env }) =>
      () =>
        judged([node, program], { env }),
  ),
]);
const wrong = others.flatMap(({ version, env }, index) => {
  const different = differing(first, theirs[index]);
  return different.length === 0
    ? []
    : [`Node ${version} with ${JSON.stringify(env)} differs in: ${different.join(", ")}`];
});
if (!sameLines(first, reordered)) wrong.push("another order of the files gives other answers");
for (const line of wrong) console.error(line);

const tried = [`${process.version} (this one)`, ...others.map(({ version }) => `v${version}`)];
console.log(
  `${incidents.length} incidents, ${Object.keys(first.hashes).length} formats; Node ${tried.join(", ")}: ` +
    (wrong.length === 0 ? "the same bytes" : `${wrong.length} differences`),
);
const missing = versions.length - others.length;
if (missing > 0) console.log(`${missing} of ${versions.length} versions of Node could not be had and were NOT TRIED`);
if (wrong.length > 0) process.exitCode = 1;
else if (others.length === 0) process.exitCode = 75;
