/** Starts the thread that fuzzes and watches it: one that hangs or runs out of memory is ended, and that is a finding. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { HEAD, ROOM, type Done, type FuzzOrder, type Order, type Setting } from "./protocol.js";

/** One text may take so long on the slowest and busiest machine; the steps are counted beside it. */
const LONGEST = 60_000;

/** What a thread may hold, rules and all. */
const MEGABYTES = 600;

/** Of the time, so much goes into measuring where texts lead to. */
const MEASURED = 0.3;

export class Watched {
  readonly #workers = new Map<boolean, Worker>();
  readonly #memory = new SharedArrayBuffer(HEAD + ROOM);

  private constructor(
    private readonly folder: string,
    /** Changes with the code that is fuzzed. */
    readonly code: string,
  ) {}

  static async bundled(): Promise<Watched> {
    const folder = mkdtempSync(join(resolve("node_modules"), ".fuzz-"));
    const file = join(folder, "worker.mjs");
    await build({
      ...{ entryPoints: [join(import.meta.dirname, "worker.ts")], outfile: file, bundle: true, logLevel: "error" },
      ...{ platform: "node", target: "node20.19", format: "esm", legalComments: "none" },
      // CommonJS packages inside the bundle ask for Node's modules by `require`.
      banner: {
        js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
      },
    });
    return new Watched(folder, createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 12));
  }

  /** Measures first, and goes on at full speed from the texts that led somewhere. */
  async fuzz(order: FuzzOrder): Promise<Done> {
    const looked = await this.order({ ...order, milliseconds: order.milliseconds * MEASURED }, true);
    if (looked.finding !== undefined) return looked;
    const texts = [...order.corpus.texts, ...looked.kept];
    const more = { ...order, seed: order.seed + 1, milliseconds: order.milliseconds * (1 - MEASURED) };
    const read = await this.order({ ...more, corpus: { ...order.corpus, texts } }, false);
    return {
      ...looked,
      executions: looked.executions + read.executions,
      ...(read.finding === undefined ? {} : { finding: read.finding }),
    };
  }

  async order(order: Order, measures: boolean): Promise<Done> {
    const worker = this.#started(measures);
    const head = new Int32Array(this.#memory, 0, 2);
    return new Promise((told) => {
      let [seen, since] = [-1, Date.now()];
      const end = (done: Done): void => {
        clearInterval(watching);
        worker.removeAllListeners("message").removeAllListeners("error");
        told(done);
      };
      const fail = (why: string): void => {
        void worker.terminate();
        this.#workers.delete(measures);
        const length = Atomics.load(head, 1);
        const input = Uint8Array.from(new Uint8Array(this.#memory, HEAD, length));
        end({ executions: 0, kept: [], blocks: 0, heaviest: 0, steps: 0, finding: { why, input } });
      };
      const watching = setInterval(() => {
        const now = Atomics.load(head, 0);
        if (now !== seen) [seen, since] = [now, Date.now()];
        else if (Date.now() - since > LONGEST) fail(`hangs for more than ${LONGEST} ms`);
      }, 250);
      worker.once("message", end).once("error", (error: Error) => {
        fail(error.message);
      });
      worker.postMessage(order);
    });
  }

  async remove(): Promise<void> {
    for (const worker of this.#workers.values()) await worker.terminate();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #started(measures: boolean): Worker {
    const known = this.#workers.get(measures);
    if (known !== undefined) return known;
    const setting: Setting = { memory: this.#memory, measures };
    const worker = new Worker(pathToFileURL(join(this.folder, "worker.mjs")), {
      workerData: setting,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    this.#workers.set(measures, worker);
    return worker;
  }
}
