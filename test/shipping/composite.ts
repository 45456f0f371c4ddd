/** Runs a composite action as the runner of GitHub does, but for the actions of others, which are told and not run. */
import { spawnSync } from "node:child_process";

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** A step that its condition let run. */
export interface Taken {
  readonly name: string;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** For an action of others: which, and what it is given. */
  readonly uses?: string;
  readonly with: Readonly<Record<string, string>>;
}

export interface Runner {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

type Contexts = Readonly<Record<string, string>>;

/** Every step in turn; after one that fails only those run that ask for it. */
export function runAction(action: Action, given: Readonly<Record<string, string>>, runner: Runner): readonly Taken[] {
  const inputs = Object.entries(action.inputs).map(([key, input]) => [`inputs.${key}`, given[key] ?? input.default]);
  const contexts: Record<string, string> = {
    ...(Object.fromEntries(inputs) as Contexts), // pairs of texts
    "runner.temp": runner.env["RUNNER_TEMP"] ?? "",
  };
  const taken: Taken[] = [];
  for (const step of action.runs.steps) {
    const failed = taken.some(({ status }) => status !== 0);
    const now = holds(step.if ?? "success()", contexts, failed) ? taking(step, contexts, runner) : undefined;
    if (now) taken.push(now);
    const outcome = now === undefined ? "skipped" : now.status === 0 ? "success" : "failure";
    if (step.id !== undefined) contexts[`steps.${step.id}.outcome`] = outcome;
  }
  return taken;
}

function taking({ name, uses, run, env = {}, with: given = {} }: Step, contexts: Contexts, runner: Runner): Taken {
  const filled = (values: Readonly<Record<string, string | number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, putIn(String(value), contexts)]));
  if (uses !== undefined) return { name, uses, with: filled(given), status: 0, stdout: "", stderr: "" };
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", putIn(run ?? "false", contexts)],
    { cwd: runner.cwd, encoding: "utf8", env: { ...runner.env, ...filled(env) } },
  );
  return { name, with: {}, status, stdout, stderr };
}

function putIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_all, name: string) => valueOf(name, contexts));
}

function valueOf(name: string, contexts: Contexts): string {
  const value = contexts[name];
  if (value === undefined) throw new Error(`no value for ${name}`);
  return value;
}

/** Conditions joined by `&&`, and these by `||`: a status, or a value beside a text. Without a status they ask for success. */
function holds(condition: string, contexts: Contexts, failed: boolean): boolean {
  const ways = condition
    .replace(/^\$\{\{ | \}\}$/g, "")
    .split("||")
    .map((way) => way.split("&&").map((part) => part.trim()));
  const asksStatus = ways.flat().some((part) => part.endsWith("()"));
  return (asksStatus || !failed) && ways.some((parts) => parts.every((part) => partHolds(part, contexts, failed)));
}

function partHolds(part: string, contexts: Contexts, failed: boolean): boolean {
  if (part === "always()") return true;
  if (part === "success()") return !failed;
  const [, name, operator, text] = /^([\w.-]+) (==|!=) '([^']*)'$/.exec(part) ?? [];
  if (name === undefined) throw new Error(`a condition that is not known here: ${part}`);
  return (valueOf(name, contexts) === text) === (operator === "==");
}
