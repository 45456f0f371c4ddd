import { exitCode, type ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";

/** Somebody's wish that the run end: the current record is finished, and what is done is written whole. */
export class Interrupt {
  readonly #abort = new AbortController();
  readonly #stop: () => void;
  #code: ExitCode | undefined;
  #last = Date.now();

  constructor(io: Io) {
    const stop = io.onInterrupt?.((signal) => {
      this.#code = signal === "SIGINT" ? exitCode.interrupted : exitCode.terminated;
      this.#abort.abort();
    });
    this.#stop = stop ?? (() => undefined);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** 130 or 143 once somebody asked. */
  get code(): ExitCode | undefined {
    return this.#code;
  }

  /** Lets the system deliver signals and the streams move on; true when time has come for it again. */
  async breathe(): Promise<boolean> {
    const now = Date.now();
    if (now - this.#last < 50) return false;
    await new Promise((go) => setImmediate(go));
    this.#last = Date.now();
    return true;
  }

  done(): void {
    this.#stop();
  }
}
