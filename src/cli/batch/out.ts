import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "../../problem.js";
import { filePlace } from "../file-place.js";
import { makeFolder } from "../make-folder.js";
import type { Sink } from "../io.js";
import type { Piece } from "../../text/shared-text.js";
import { gathering } from "./gathering.js";
import { cliProblem } from "../problems.js";
import { systemReason } from "../system-reason.js";

/** Where a report goes, piece by piece. */
export interface Out {
  readonly put: (text: string | Uint8Array) => Promise<void>;
  readonly putAll: (pieces: readonly Piece[]) => Promise<void>;
  /** Everything that was put is handed over. */
  readonly flush: () => Promise<void>;
  /** It is whole, and takes its place. */
  readonly finish: () => Promise<void>;
  /** It never takes its place. */
  readonly drop: () => void;
  /** Nobody reads it any more. */
  readonly gone: () => boolean;
}

/** Standard output. The write waits until the reader has room. */
export function sinkOut(sink: Sink): Out {
  const { put, putAll, flush } = gathering(sink.writeBytes);
  return { put, putAll, flush, finish: flush, drop: () => undefined, gone: () => sink.gone?.() ?? false };
}

/** What the system says when a file cannot be written, as a problem of ours. */
export class Unwritable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Does what may fail at the system's word; throws `Unwritable` then, and a defect of ours as it is. */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Unwritable(cliProblem("cli.unwritable", { path, reason: systemReason(error) }));
  }
}

/** A file that is written beside its place and renamed there, so that nobody ever reads half of it; a device or pipe as it is. */
export function fileOut(path: string, cwd: string): Out {
  const { target, beside, mode } = attempt(path, () => filePlace(path, cwd));
  const file = attempt(path, () => {
    makeFolder(dirname(target));
    return openSync(beside ?? target, "w", mode);
  });
  const written = descriptorOut(path, file);
  return {
    ...written,
    finish: async () => {
      await written.flush();
      attempt(path, () => {
        if (beside !== undefined) fsyncSync(file);
        written.drop();
        if (beside !== undefined) renameSync(beside, target);
      });
    },
    drop: () => {
      written.drop();
      if (beside !== undefined) rmSync(beside, { force: true });
    },
  };
}

/** Into an open file; `drop` closes it, and so does `finish`. `before` hears of every writing, and may refuse it. */
export function descriptorOut(path: string, file: number, before: (bytes: number) => void = () => undefined): Out {
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  const { put, putAll, flush } = gathering((bytes) => {
    before(bytes.length);
    attempt(path, () => {
      writeAll(file, bytes);
    });
    return Promise.resolve();
  });
  return {
    put,
    putAll,
    flush,
    finish: async () => {
      await flush();
      close();
    },
    drop: close,
    gone: () => false,
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
