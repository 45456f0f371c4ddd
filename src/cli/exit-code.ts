import type { Answer, Verdict } from "../answer/model.js";
import type { Gate } from "./gates.js";

/** Exit codes, the same in every format. 0 is not "lawful": it says that everything was evaluated and no gate tripped. */
export const exitCode = {
  evaluated: 0,
  /** A gate tripped by a fulfilled provision; for `rules check`, a finding or a failing test. */
  gate: 1,
  /** Wrong usage, unwritable output, nothing named to check. */
  usage: 2,
  /** `--fail-on open` tripped, and nothing fulfilled did. */
  open: 3,
  /** An incident could not be read, or a named path or pattern matched nothing. */
  input: 4,
  /** The rule pack did not load or is invalid; nothing was evaluated. */
  pack: 5,
  /** A defect of this program. */
  defect: 70,
  /** Somebody ended the run with Ctrl-C; what was finished is written whole. */
  interrupted: 130,
  /** The system asked the run to end. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

const precedence: readonly ExitCode[] = [70, 5, 2, 143, 130, 4, 1, 3, 0];

/** The code of a whole run: an incomplete run must not pass for a complete one, and a finding not for an open question. */
export function gravestCode(codes: readonly ExitCode[]): ExitCode {
  return precedence.find((code) => codes.includes(code)) ?? exitCode.evaluated;
}

/** Does one of the gates trip at this verdict? */
export function tripsGate(gates: readonly Gate[], verdict: Verdict): boolean {
  return gates.some((gate) => trips(gate, verdict));
}

function trips(gate: Gate, { status, track, sanction }: Verdict): boolean {
  if (status !== gate.on) return false;
  if (gate.track !== undefined && track !== gate.track) return false;
  if (gate.ladder !== undefined && sanction?.ladder !== gate.ladder) return false;
  return gate.tier === undefined || sanction?.tier === gate.tier || sanction?.up_to === gate.tier;
}

/** What the gates make of the answers: fulfilled beats open. */
export function gateCode(gates: readonly Gate[], answers: readonly Answer[]): ExitCode {
  const verdicts = answers.flatMap((answer) => answer.verdicts);
  const tripped = gates.filter((gate) => verdicts.some((verdict) => trips(gate, verdict)));
  if (tripped.some((gate) => gate.on === "fulfilled")) return exitCode.gate;
  return tripped.length > 0 ? exitCode.open : exitCode.evaluated;
}
