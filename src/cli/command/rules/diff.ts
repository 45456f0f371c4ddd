import { existsSync, readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { compile } from "../../../engine/compile.js";
import { dictionaryOf } from "../../../incident/dictionary.js";
import { diffWords } from "../../../messages/diff.js";
import { impactOf, readByBoth, type VerdictChange } from "../../../rulebook/diff/impact.js";
import { packChanges } from "../../../rulebook/diff/packs.js";
import type { Rulebook } from "../../../rulebook/model.js";
import { unknownName } from "../../check-options.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { readInputs } from "../../inputs.js";
import { tell, type Invocation } from "../../invocation.js";
import { messageOf } from "../../message-of.js";
import { cliProblem } from "../../problems.js";
import { todayInJakarta } from "../../today.js";
import { DATA_FORMATS, type DataOptions } from "./coverage.js";

/** Options of `rules diff` as the parser hands them over. */
export interface RulesDiffOptions extends DataOptions {
  readonly over?: readonly string[];
}

/**
 * `asn-check rules diff A B`: what changed between two packs (folders, or snapshots of a build), and with `--over` how
 * incidents come out under each.
 */
export async function diffRules(
  before: string,
  after: string,
  raw: RulesDiffOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  if (raw.format !== undefined && !DATA_FORMATS.includes(raw.format)) {
    await tell(invocation, [unknownName("format", raw.format, DATA_FORMATS)]);
    return exitCode.usage;
  }
  const [old, new_] = [await packAt(before, invocation), await packAt(after, invocation)];
  if (old === undefined || new_ === undefined) return exitCode.pack;
  const changes = packChanges(old, new_);
  const impact = raw.over === undefined ? undefined : await impactOver(raw.over, old, new_, invocation);
  const words = diffWords[invocation.language];
  const text =
    raw.format === "json"
      ? `${JSON.stringify({ schema: "asn-check/pack-diff@1", changes, ...impact }, null, 2)}\n`
      : [
          ...changes.map((change) => words.change(change)),
          words.changes(changes.length),
          ...(impact === undefined ? [] : ["", ...impactLines(impact, words)]),
        ]
          .map((line) => `${line}\n`)
          .join("");
  await invocation.io.stdout.write(text);
  return impact !== undefined && impact.errors > 0 ? exitCode.input : exitCode.evaluated;
}

interface Impact {
  readonly incidents: number;
  /** Incidents that one of the packs cannot read. */
  readonly errors: number;
  readonly verdicts: readonly VerdictChange[];
}

async function impactOver(
  paths: readonly string[],
  before: Rulebook,
  after: Rulebook,
  invocation: Invocation,
): Promise<Impact> {
  const read = async (pack: Rulebook) => readInputs(paths, dictionaryOf(pack), invocation.io);
  const [old, new_] = [await read(before), await read(after)];
  const broken = [...new_.problems, ...old.problems].filter(({ severity }) => severity === "error");
  await tell(invocation, broken);
  const engines = { before: compile(before), after: compile(after) };
  const on = todayInJakarta(invocation.io.now());
  const pairs = readByBoth(
    old.incidents.map(({ incident }) => incident),
    new_.incidents.map(({ incident }) => incident),
  );
  const verdicts = pairs.flatMap((pair) => impactOf(engines, pair, on));
  return { incidents: pairs.length, errors: broken.length, verdicts };
}

function impactLines(impact: Impact, words: (typeof diffWords)["id"]): string[] {
  const { incidents, verdicts } = impact;
  const changed = verdicts.filter(({ change }) => change !== "reasons");
  const reasons = verdicts.filter(({ change }) => change === "reasons");
  const files = filesById(verdicts);
  return [
    ...[...changed, ...reasons].map((verdict) => words.verdict(verdict, files.get(verdict.incident)?.size === 1)),
    words.impact({
      incidents,
      status: verdicts.filter(({ change }) => change === "status").length,
      opens: verdicts.filter(({ change }) => change === "opens").length,
      reasons: reasons.length,
    }),
  ];
}

/** The files that have an incident of the id. */
function filesById(verdicts: readonly VerdictChange[]): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const { incident, file } of verdicts) files.set(incident, (files.get(incident) ?? new Set()).add(file));
  return files;
}

/** A folder with pack.yaml, or the snapshot that a build wrote; undefined after it was told what is wrong. */
async function packAt(path: string, invocation: Invocation): Promise<Rulebook | undefined> {
  const found = resolve(invocation.io.cwd, path);
  if (!existsSync(found)) {
    await tell(invocation, [cliProblem("cli.pack_missing", { path })]);
    return undefined;
  }
  if (statSync(found).isFile()) {
    const { readSnapshot } = await import("../../../rulebook/snapshot.js");
    try {
      return readSnapshot(readFileSync(found, "utf8"));
    } catch (error) {
      await tell(invocation, [cliProblem("cli.pack_damaged", { path, detail: messageOf(error) })]);
      return undefined;
    }
  }
  const { rulesFrom } = await import("../../../rulebook/rules-from.js");
  const pack = await rulesFrom(found, relative(invocation.io.cwd, found));
  if (pack.ok) return pack.value;
  await tell(
    invocation,
    pack.problems.filter(({ severity }) => severity === "error"),
  );
  return undefined;
}
