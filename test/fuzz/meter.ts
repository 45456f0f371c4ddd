/**
 * Counts how much was done instead of how long it took: how often each block of code ran, as V8 itself counts it for
 * coverage. The same text gives the same number on every machine. What Node does inside (regular expressions, copying of
 * lists) is not counted.
 */
import { Session } from "node:inspector";

export interface Work {
  /** How often blocks of code ran, together. */
  readonly steps: number;
  /** Which blocks ran at all. */
  readonly blocks: readonly string[];
}

export class Meter {
  readonly #session = new Session();

  /**
   * Counts in scripts whose address `counts` accepts, from here on, and makes them slow. A function that ran before is
   * counted as a whole only.
   */
  constructor(private readonly counts: (url: string) => boolean) {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** What was done since the last time. */
  take(): Work {
    let steps = 0;
    const blocks: string[] = [];
    // Sessions of the own thread answer at once.
    this.#session.post("Profiler.takePreciseCoverage", (error, coverage) => {
      if (error !== null) throw error;
      for (const { url, scriptId, functions } of coverage.result) {
        if (!this.counts(url)) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges) {
            steps += count;
            if (count > 0) blocks.push(`${scriptId}:${startOffset}-${endOffset}`);
          }
      }
    });
    return { steps, blocks };
  }
}
