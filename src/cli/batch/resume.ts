import { dirname } from "node:path";
import { fstatSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Problem } from "../../problem.js";
import { existing } from "../../existing.js";
import { canonicalJson, type Json } from "../../text/canonical-json.js";
import { filePlace } from "../file-place.js";
import { makeFolder } from "../make-folder.js";
import type { Waiting } from "../inputs.js";
import { cliProblem } from "../problems.js";
import { isRecord } from "../verify/differences.js";
import { isSame, linesOf, see } from "./judged-lines.js";
import type { Outcome } from "./judge.js";
import { attempt, descriptorOut, Unwritable, type Out } from "./out.js";
import type { PeopleWanted } from "./people.js";
import type { BatchProblemArgs } from "./problems.js";
import { cutToWholeLines } from "./whole-lines.js";

/** What must be the same for a run to be continued. */
export interface RunIdentity {
  readonly engine: string;
  readonly rules: string;
  readonly inputs: Json;
  readonly options: Json;
  readonly on: string;
}

/** What a run that goes on must know of what was judged before. */
export interface Continued {
  readonly outcome: Outcome;
  readonly people: PeopleWanted;
  /** Ends the reading. */
  readonly signal: AbortSignal;
  /** Told once how many were judged before, when there is more to judge. */
  readonly goingOn: (done: number) => Promise<void>;
}

/** What `begin` wrote of the run; undefined where that is not there any more. */
function stateIn(path: string): RunIdentity | undefined {
  try {
    const state: unknown = JSON.parse(readFileSync(path, "utf8"));
    // Whatever else is a record does not compare equal.
    return isRecord(state) ? (state as unknown as RunIdentity) : undefined;
  } catch {
    return undefined;
  }
}

/** A run that cannot be continued as asked. */
class NotResumable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Why a run with `--resume` was refused. Asked here, where those errors are made: the built program has a copy of their classes in each part. */
export function refusalIn(error: unknown): Problem | undefined {
  return error instanceof NotResumable || error instanceof Unwritable ? error.problem : undefined;
}

function refuse<C extends keyof BatchProblemArgs>(code: C, args: BatchProblemArgs[C]): NotResumable {
  return new NotResumable({ code, severity: "error", args: { ...args } });
}

/**
 * The file of `--resume`: lines gather in `FILE.partial`, and `FILE.resume` says what run they belong to. When all is
 * done the lines take their place. Every line is whole or is cut off before the run goes on.
 */
export class Resumption {
  readonly #partial: string;
  readonly #state: string;
  readonly #target: string;

  constructor(
    readonly file: string,
    cwd: string,
  ) {
    const { target, beside } = attempt(file, () => filePlace(file, cwd));
    // Nothing can be renamed over a device.
    if (beside === undefined) throw new Unwritable(cliProblem("cli.unwritable", { path: file, reason: "EINVAL" }));
    this.#target = target;
    this.#partial = `${this.#target}.partial`;
    this.#state = `${this.#target}.resume`;
  }

  /** The identity of the run that was begun, if one was. Throws `NotResumable` where there are lines of an unknown one, and `Unwritable`. */
  begun(): RunIdentity | undefined {
    const lines = attempt(this.file, () => statSync(this.#partial, { throwIfNoEntry: false }));
    if (lines === undefined || lines.size === 0) return undefined;
    const state = stateIn(this.#state);
    if (state === undefined) throw refuse("cli.resume_unknown", { file: this.file });
    return state;
  }

  /** Goes on with the run that was begun, or begins one. Throws `NotResumable` and `Unwritable`. */
  begin(identity: RunIdentity): void {
    const before = this.begun();
    if (before === undefined) {
      // There are no lines yet, and half a state without lines is as good as none: nothing need be renamed.
      attempt(this.file, () => {
        makeFolder(dirname(this.#state));
        writeFileSync(this.#state, `${JSON.stringify(identity, null, 2)}\n`, { flush: true });
      });
      return;
    }
    const what = Object.entries(identity).flatMap(([key, value]) =>
      canonicalJson(value as Json) === canonicalJson((new Map(Object.entries(before)).get(key) ?? null) as Json)
        ? []
        : [key],
    );
    if (what.length > 0) throw refuse("cli.resume_differs", { file: this.file, what });
    attempt(this.file, () => {
      cutToWholeLines(this.#partial);
    });
  }

  /** Where the lines that follow go. Throws `NotResumable` when somebody else writes there too. */
  out(): Out {
    const file = attempt(this.file, () => openSync(this.#partial, "a"));
    let size = fstatSync(file).size;
    const alone = (): void => {
      const there = statSync(this.#partial, { throwIfNoEntry: false });
      if (there?.ino !== fstatSync(file).ino || there.size !== size)
        throw refuse("cli.resume_shared", { file: this.file });
    };
    const out = descriptorOut(this.file, file, (bytes) => {
      alone();
      size += bytes;
    });
    return {
      ...out,
      finish: async () => {
        await out.flush();
        alone();
        attempt(this.file, () => {
          fsyncSync(file);
          out.drop();
          renameSync(this.#partial, this.#target);
        });
      },
    };
  }

  /** Everything is in its place. */
  finished(): void {
    rmSync(this.#state, { force: true });
  }

  /**
   * The records that are still to be judged, once `out` was opened. Those before them are compared with their lines, position by position, and
   * count in the outcome; the people in them are met.
   */
  async *remaining(
    records: AsyncIterable<readonly Waiting[]>,
    { outcome, people, signal, goingOn }: Continued,
  ): AsyncGenerator<readonly Waiting[]> {
    const lines = linesOf(this.#partial)[Symbol.asyncIterator]();
    let before = 0;
    let fresh = false;
    let next = await lines.next();
    for await (const some of records) {
      let done = 0;
      for (; done < some.length && next.done !== true; done++) {
        before += 1;
        const [waiting, line] = [existing(some[done], "a record"), next.value];
        if (line === undefined || !isSame(waiting, line, people))
          throw refuse("cli.resume_changed", { file: this.file, position: before });
        see(outcome, line);
        next = await lines.next();
      }
      if (done === some.length) continue;
      if (!fresh && before > 0) await goingOn(before);
      fresh = true;
      yield some.slice(done);
    }
    // Somebody who ends the run ends the reading too.
    if (next.done !== true && !signal.aborted)
      throw refuse("cli.resume_changed", { file: this.file, position: before + 1 });
  }
}
