import { batchWords } from "../messages/batch.js";
import type { Invocation } from "./invocation.js";

const patience = 500;
const pause = 200;

/** A counter with rate and time left on the terminal's standard error, after half a second, never in CI; `done` wipes it. */
export class Progress {
  readonly #began: number;
  #last: number;
  #silent: boolean | undefined;
  #shown = false;
  #records = 0;
  #units = 0;

  /** `total` is what `step` will add up to, where it is known. */
  constructor(
    private readonly invocation: Invocation,
    private readonly total: number | undefined,
    private readonly quiet: boolean,
  ) {
    this.#began = invocation.io.now().getTime();
    this.#last = this.#began + patience - pause;
  }

  /** One record more, of so many units of the total. */
  step(units: number): void {
    this.#records += 1;
    this.#units += units;
  }

  async show(): Promise<void> {
    const { io, language } = this.invocation;
    const now = io.now().getTime();
    if (this.#silent === true || now - this.#last < pause) return;
    // Asked late: opening the stream takes time that short runs do not have.
    this.#silent ??= this.quiet || !io.stderr.isTTY || (io.env["CI"] ?? "") !== "";
    if (this.#silent) return;
    this.#last = now;
    this.#shown = true;
    const seconds = (now - this.#began) / 1000;
    const rate = this.#records / seconds;
    const part = this.total === undefined || this.total === 0 ? undefined : Math.min(1, this.#units / this.total);
    const left = part === undefined || part === 0 ? undefined : (seconds / part) * (1 - part);
    const text = batchWords[language].progress(this.#records, Math.round(rate), left);
    await io.stderr.write(`\r${text}\u001b[K`);
  }

  async done(): Promise<void> {
    if (this.#shown) await this.invocation.io.stderr.write("\r\u001b[K");
  }
}
