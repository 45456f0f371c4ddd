/** What others put into their CI: the action and the GitLab job, their steps run as they stand, and the hooks for pre-commit. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { validateAction } from "@action-validator/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runAction, type Action, type Runner, type Taken } from "./composite.js";

const root = resolve(".");
const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly engines: { readonly node: string } };
const folder = mkdtempSync(join(tmpdir(), "asn-check-ci-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeAll(() => {
  mkdirSync(join(folder, "incidents"));
  copyFileSync("fixtures/incidents/kepala-dinas.json", join(folder, "incidents/kepala-dinas.json"));
  copyFileSync("fixtures/incidents/kadis-ikut-akun/decided.json", join(folder, "incidents/kadis.json"));
  cpSync("fixtures/packs/sound", join(folder, "rules"), { recursive: true });
  mkdirSync(join(folder, "bin"));
  writeFileSync(
    join(folder, "bin/asn-check"),
    `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/asn-check.js" "$@"\n`,
  );
  writeFileSync(join(folder, "bin/npm"), '#!/bin/sh\necho "npm $* in $PWD"\n');
  for (const name of ["asn-check", "npm"]) chmodSync(join(folder, "bin", name), 0o755);
});

const text = readFileSync("action.yml", "utf8");
// Its shape is checked by the schema below.
const action = parse(text) as Action;

/** What the runner sets, with an `npm` that only tells how it was called: what it would do is a step of `.ci/run`. */
const runner: Runner = {
  cwd: folder,
  env: {
    PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: root,
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    RUNNER_TEMP: folder,
  },
};

const acted = (given: Readonly<Record<string, string>>): readonly Taken[] => runAction(action, given, runner);

/** The step of that name; the steps before it ran, as they do at GitHub. */
function stepRun(name: string, given: Readonly<Record<string, string>>): Taken {
  const step = acted(given).find((each) => each.name === name);
  if (step === undefined) throw new Error(`${name} did not run`);
  return step;
}

const sarifOf = (
  name: string,
): { readonly version: string; readonly runs: readonly { readonly results: readonly unknown[] }[] } =>
  // What is in it is the matter of other tests.
  JSON.parse(readFileSync(join(folder, "asn-check", name), "utf8")) as ReturnType<typeof sarifOf>;

describe("the action for GitHub", () => {
  it("has the form of an action", () => {
    const state = validateAction(text) as { readonly actionType: string; readonly errors: readonly unknown[] };
    expect(state).toMatchObject({ actionType: "action", errors: [] });
    const broken = validateAction(text.replace("using: composite", "using: composit")) as {
      readonly errors: readonly unknown[];
    };
    expect(broken.errors).not.toEqual([]);
  });

  it("names only inputs that it has", () => {
    const named = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(Object.keys(action.inputs)));
  });

  it("checks incidents: annotations, a summary, SARIF, and no failure without a gate", () => {
    const { status, stdout, stderr } = stepRun("Check the incidents", { incidents: "incidents/\n", lang: "en" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^::notice file=incidents\/kepala-dinas\.json,line=\d+/m);
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("Kabupaten Contoh");
    expect(sarifOf("incidents.sarif").runs[0]?.results.length).toBeGreaterThan(0);
  });

  it("fails where a gate trips, and where a file cannot be read", () => {
    expect(stepRun("Check the incidents", { incidents: "incidents/kepala-dinas.json", "fail-on": "open" }).status).toBe(
      3,
    );
    writeFileSync(join(folder, "incidents/broken.json"), "{");
    const { status, stdout } = stepRun("Check the incidents", {
      incidents: "incidents/broken.json\nincidents/kadis.json",
    });
    expect(status).toBe(4);
    expect(stdout).toMatch(/^::error file=incidents\/broken\.json,line=1/m);
    rmSync(join(folder, "incidents/broken.json"));
  });

  it("checks a rule pack, and fails where it is wrong", () => {
    const sound = stepRun("Check the rules", { rules: "rules" });
    expect([sound.status, sound.stderr]).toEqual([0, ""]);
    expect(sarifOf("rules.sarif").version).toBe("2.1.0");
    writeFileSync(join(folder, "rules/ladders/broken.yaml"), "id: [\n");
    const broken = stepRun("Check the rules", { rules: "rules" });
    expect(broken.status).not.toBe(0);
    expect(broken.stdout).toMatch(/^::error file=rules\/ladders\/broken\.yaml/m);
    rmSync(join(folder, "rules/ladders/broken.yaml"));
  });

  it("runs on a Node that the package takes, and installs where the action lies", () => {
    const [node, install] = acted({});
    expect(node?.uses).toMatch(/^actions\/setup-node@v\d+$/);
    const [oldest = ""] = /\d+/.exec(engines.node) ?? [];
    expect(Number(node?.with["node-version"])).toBeGreaterThanOrEqual(Number(oldest));
    expect(install).toMatchObject({ status: 0, stdout: `npm ci --no-audit --no-fund in ${root}\n` });
  });

  it("uploads each file by itself, under a category of its own, also where a step failed", () => {
    const uploads = (given: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
      acted({ sarif: "true", ...given })
        .filter(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@") === true)
        .map(({ with: { sarif_file: file = "", category = "" } }) => [file, category]);
    const both = uploads({ rules: "rules", incidents: "incidents/", "fail-on": "open" });
    expect(both).toEqual([
      [join(folder, "asn-check/rules.sarif"), "asn-check-rules"],
      [join(folder, "asn-check/incidents.sarif"), "asn-check-incidents"],
    ]);
    // Code scanning takes one run of a tool in one upload.
    for (const [file] of both) expect(sarifOf(basename(file)).runs).toHaveLength(1);
    expect(uploads({ incidents: "incidents/", category: "laporan" }).map(([, category]) => category)).toEqual([
      "laporan-incidents",
    ]);
    expect(uploads({ incidents: "incidents/", sarif: "false" })).toEqual([]);
  });

  it("fails where it is told to check nothing", () => {
    expect(stepRun("Check the incidents", {}).status).toBe(2);
    expect(acted({ rules: "rules" }).map(({ name }) => name)).toEqual(["Node", "Install", "Check the rules"]);
  });

  it("judges no incident by a rule pack that is wrong", () => {
    writeFileSync(join(folder, "rules/ladders/broken.yaml"), "id: [\n");
    const taken = acted({ rules: "rules", incidents: "incidents/", sarif: "true" }).map(({ name }) => name);
    rmSync(join(folder, "rules/ladders/broken.yaml"));
    expect(taken).toEqual(["Node", "Install", "Check the rules", "Show what is wrong with the rules in code scanning"]);
  });
});

describe("the job for GitLab", () => {
  const snippet = /### GitLab\n\n```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/integrator.md", "utf8"))?.[1] ?? "";
  const { neutrality: job } = parse(snippet) as {
    readonly neutrality: {
      readonly script: readonly string[];
      readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: string } };
    };
  };

  it("runs, and writes what it keeps", () => {
    const env = { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`, CI: "true" };
    for (const line of job.script)
      execFileSync("sh", ["-ec", line], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
    for (const file of [...job.artifacts.paths, job.artifacts.reports.junit])
      expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
  });
});

describe("the hooks for pre-commit", () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly Readonly<Record<string, unknown>>[];
  const entryOf = (id: string): string => String(hooks.find((hook) => hook["id"] === id)?.["entry"]);

  it("have what pre-commit asks for", () => {
    for (const hook of hooks)
      for (const key of ["id", "name", "entry", "language"])
        expect([hook["id"], key, typeof hook[key]]).toEqual([hook["id"], key, "string"]);
  });

  it("take files of incidents and of rules by their folder", () => {
    const takes = (id: string, path: string): boolean =>
      new RegExp(String(hooks.find((hook) => hook["id"] === id)?.["files"])).test(path);
    expect(takes("asn-check", "incidents/2024/a.json")).toBe(true);
    expect(takes("asn-check", "package.json")).toBe(false);
    expect(takes("asn-check-rules", "rules/provisions/x/pasal-1.yaml")).toBe(true);
    expect(takes("asn-check-rules", "docs/rules.md")).toBe(false);
  });

  it("are installed by npm pack, whose output must be the name of the package and nothing else", () => {
    // Without this line npm puts the output of the build before the name, and pre-commit takes all of it for a file.
    expect(readFileSync(".npmrc", "utf8").split("\n")).toContain("foreground-scripts=false");
  });

  it("run: a sound file passes, a slip fails", () => {
    const run = (entry: string, files: readonly string[]): number | null =>
      spawnSync("sh", ["-c", `${entry} "$@"`, "sh", ...files], {
        cwd: folder,
        env: { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}` },
      }).status;
    expect(run(entryOf("asn-check"), ["incidents/kepala-dinas.json"])).toBe(0);
    const slip = readFileSync(join(folder, "incidents/kepala-dinas.json"), "utf8").replace('"actors"', '"aktors"');
    writeFileSync(join(folder, "incidents/slip.json"), slip);
    expect(run(entryOf("asn-check"), ["incidents/slip.json"])).not.toBe(0);
    rmSync(join(folder, "incidents/slip.json"));
    expect(run(entryOf("asn-check-rules"), [])).toBe(0);
  });
});
