import { batchWords } from "../../messages/batch.js";
import type { Problem } from "../../problem.js";
import { redactProblems } from "../../report/redact.js";
import type { InputRecord } from "../../incident/record.js";
import { frameSource } from "../inputs.js";
import { tell, type Invocation } from "../invocation.js";

/** Nobody reads more on a terminal; every machine format has them all. */
const MOST = 100;

/** Problems for people while the run goes on, up to a number that can be read. */
export class Told {
  #told = 0;
  #more = 0;

  constructor(
    private readonly invocation: Invocation,
    private readonly options: {
      readonly quiet: boolean;
      readonly verbose: boolean;
      /** Show the lines around: not where names have to be masked. */
      readonly frames: boolean;
    },
  ) {}

  /** `personal`: names that may have to be masked. */
  async about(record: InputRecord, problems: readonly Problem[], personal: readonly string[]): Promise<void> {
    const { quiet, verbose, frames } = this.options;
    const shown = quiet ? problems.filter(({ severity }) => severity === "error") : problems;
    if (shown.length === 0) return;
    if (this.#told >= MOST && !verbose) {
      this.#more += shown.length;
      return;
    }
    this.#told += shown.length;
    const said = frames ? shown : redactProblems(shown, record.text, this.invocation.language, personal);
    await tell(this.invocation, said, frames ? new Map([[record.file, frameSource(record)]]) : new Map());
  }

  async end(): Promise<void> {
    if (this.#more === 0) return;
    await this.invocation.io.stderr.write(`${batchWords[this.invocation.language].moreProblems(this.#more)}\n`);
  }
}
