/** Completion scripts, each run by the shell that it is for, where that shell is installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandNames } from "../../../src/cli/commands.js";
import { definitionOf } from "../../../src/cli/definition.js";
import { everyCommand, keyOf, optionsAt, type CommandDefinition } from "../../../src/report/completion/model.js";
import { completionFor, shells } from "../../../src/report/completion/shells.js";
import { checkFormatNames } from "../../../src/report/formats.js";
import { run } from "../../cli/cli.js";

const program = definitionOf("en");
const folder = mkdtempSync(join(tmpdir(), "asn-check-completion-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const scripts = Object.fromEntries(
  shells.map((shell) => {
    const path = join(folder, `asn-check.${shell}`);
    writeFileSync(path, completionFor(shell, program));
    return [shell, path];
  }),
);

function installed(shell: string): boolean {
  return spawnSync(shell, ["--version"], { stdio: "ignore" }).status === 0;
}

function printed(shell: string, ...args: readonly string[]): readonly string[] {
  const out = execFileSync(shell, args, { encoding: "utf8", cwd: folder, env: { PATH: process.env["PATH"] ?? "" } });
  return out.split("\n").filter((line) => line !== "");
}

/** What each shell offers at the end of a line; the last word is the one being written. */
const offers: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) =>
    printed(
      "bash",
      "--norc",
      "-c",
      'source "$1"; shift; COMP_WORDS=(asn-check "$@"); COMP_CWORD=$#; _asn_check; printf "%s\\n" "${COMPREPLY[@]}"',
      "bash",
      scripts["bash"] ?? "",
      ...words,
    ),
  zsh: (words) =>
    printed(
      "zsh",
      "-f",
      "-c",
      // What a completion widget has at hand, and what it would hand to the menu.
      `compadd() { while [[ $1 != -- ]]; do shift; done; shift; print -l -- "$@" }
       _files() { if [[ $1 == -/ ]]; then print -l -- *(N/); else print -l -- *(N); fi }
       compset() { : }
       source $1; shift; words=(asn-check "$@"); CURRENT=$#words; _asn-check`,
      "zsh",
      scripts["zsh"] ?? "",
      ...words,
    ).filter((line) => line.startsWith((words.at(-1) ?? "").replace(/^--\w+=/, ""))),
  fish: (words) =>
    printed(
      "fish",
      "--no-config",
      "-c",
      `source ${scripts["fish"] ?? ""}; complete -C "asn-check ${words.join(" ")}"`,
    ).map((line) => line.split("\t")[0] ?? ""),
};

describe.each(Object.keys(offers))("%s", (shell) => {
  const offered = offers[shell] ?? (() => []);
  const itRuns = it.skipIf(!installed(shell));

  itRuns("offers every command", () => {
    expect(offered([""])).toEqual(expect.arrayContaining([...commandNames]));
    expect(offered(["rules", ""])).toEqual(expect.arrayContaining(["check", "test", "new"]));
  });

  itRuns("offers what a command begins with", () => {
    expect(offered(["rules", "cov"])).toEqual(["coverage"]);
    expect(offered(["compl"])).toEqual(["completion"]);
  });

  itRuns("offers the options of the command, and of the program", () => {
    const options = offered(["what-if", "--"]);
    expect(options).toEqual(expect.arrayContaining(["--sweep", "--set", "--lang"]));
    expect(options).not.toContain("--jobs");
  });

  itRuns("offers the options of check where no command is named", () => {
    expect(offered(["--deta"]).map((each) => each.trim())).toEqual(["--detail"]);
  });

  itRuns("offers the words that an option knows", () => {
    expect(offered(["check", "--format", ""]).toSorted()).toEqual([...checkFormatNames].toSorted());
    expect(offered(["check", "-f", "js"])).toEqual(["json"]);
    expect(offered(["rules", "list", "--regime", ""]).toSorted()).toEqual(["pemilu", "pilkada"]);
    expect(offered(["--lang", ""]).toSorted()).toEqual(["en", "id"]);
  });

  itRuns("offers the words that a command knows, and no files there", () => {
    expect(offered(["completion", ""]).toSorted()).toEqual([...shells].toSorted());
    expect(offered(["schema", "prov"])).toEqual(["provision"]);
  });

  itRuns("offers files where a file is wanted", () => {
    expect(offered(["why", "asn-check.b"])).toContain("asn-check.bash");
    expect(offered(["check", "-o", "asn-check.f"])).toContain("asn-check.fish");
  });
});

it.skipIf(!installed("bash"))("bash: an option that is written with an equals sign", () => {
  // Bash takes the word apart at the sign.
  expect(offers["bash"]?.(["check", "--format", "=", "mark"])).toEqual(["markdown"]);
  expect(offers["bash"]?.(["--lang", "="])).toEqual(["id", "en"]);
});

describe("powershell", () => {
  const script = completionFor("powershell", program);

  it("holds every command, every option and every known word", () => {
    for (const command of everyCommand(program)) {
      for (const { long, value } of optionsAt(program, command)) {
        expect(script).toContain(`'${long}\t`);
        if (value?.expected.kind === "values") expect(script).toContain(`'${keyOf(command)}/${long}' {`);
      }
    }
  });

  it("closes every brace, bracket and quote", () => {
    const bare = script.replaceAll(/^ *#.*$/gm, "").replaceAll(/'(?:[^']|'')*'|"[^"]*"/g, "");
    const counted = (mark: string): number => bare.split(mark).length - 1;
    for (const [open, close] of ["{}", "()", "[]"]) expect(counted(open ?? "")).toBe(counted(close ?? ""));
    expect(bare).not.toMatch(/['"]/);
  });
});

describe("the definitions", () => {
  const named = (command: CommandDefinition): readonly string[] => command.options.map(({ long }) => long);

  it("give every option that names its values in a list those values", () => {
    const bare = everyCommand(program).flatMap((command) =>
      command.options
        .filter(({ long, value }) => long === "--format" && value?.expected.kind !== "values")
        .map(({ long }) => `${keyOf(command)} ${long}`),
    );
    expect(bare).toEqual([]);
  });

  it("are those that --help shows", async () => {
    for (const command of everyCommand(program)) {
      const { stdout } = await run([...command.path, "--help", "--lang", "en"], { rules: null });
      for (const long of named(command)) expect(stdout).toContain(long);
      for (const { path } of command.commands) expect(stdout).toContain(path.at(-1));
    }
  });
});

describe("asn-check completion", () => {
  it("prints the script for a shell", async () => {
    for (const shell of shells) {
      const { code, stdout } = await run(["completion", shell, "--lang", "en"], { rules: null });
      expect([code, stdout]).toEqual([0, completionFor(shell, program)]);
    }
  });

  it("knows no other shell, and suggests", async () => {
    const { code, stdout, stderr } = await run(["completion", "fisk", "--lang", "en"], { rules: null });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Did you mean “fish”?");
  });
});
