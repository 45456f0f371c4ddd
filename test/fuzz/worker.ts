/**
 * The thread that fuzzes: texts made of texts, kept where they reach code that none before reached. It writes every
 * input into shared memory before it is read, so that whoever watches knows what it hung on or died of.
 */
import { parentPort, workerData } from "node:worker_threads";
import { Chance } from "./chance.js";
import type { Target } from "./corpus.js";
import { Meter } from "./meter.js";
import { encoded, mutated } from "./mutate.js";
import { HEAD, ROOM, type Done, type Finding, type FuzzOrder, type Order, type Setting } from "./protocol.js";
import { prepare, targets } from "./targets.js";

const { memory, measures } = workerData as Setting; // put there by whoever started us
const head = new Int32Array(memory, 0, 2);
const room = new Uint8Array(memory, HEAD, ROOM);

prepare();
/** Of the bundle itself, and of what is compiled at run time (validators). */
const meter = measures ? new Meter((url) => url === import.meta.url || url === "") : undefined;

/**
 * What reading may take: something for the beginning (dictionaries, suggestions for as many mistakes as are told), and so
 * much for each byte. Far above what any honest text needs, far below the square of the longest.
 */
const STEPS: Readonly<Record<Target, readonly [first: number, each: number]>> = {
  json: [4_000_000, 2500],
  ndjson: [4_000_000, 25_000],
  csv: [4_000_000, 25_000],
  yaml: [4_000_000, 4000],
  rules: [6_000_000, 4000],
  pack: [30_000_000, 4000],
  citations: [6_000_000, 8000],
  judge: [150_000_000, 20_000],
};

function allowed(target: Target, bytes: number): number {
  const [first, each] = STEPS[target];
  return first + bytes * each;
}

/** Processor time, in seconds, that no text of this size may take, on however slow a machine. */
const SECONDS = 5;

function secondsOf(used: NodeJS.CpuUsage): number {
  return (used.user + used.system) / 1e6;
}

/** Runs one input; why it is a finding, if it is. */
async function outcome(target: Target, input: Uint8Array): Promise<string | undefined> {
  room.set(input.subarray(0, ROOM));
  Atomics.store(head, 1, Math.min(input.length, ROOM));
  Atomics.add(head, 0, 1);
  const before = process.cpuUsage();
  try {
    await targets[target](input);
    const seconds = secondsOf(process.cpuUsage(before));
    return seconds > SECONDS ? `takes more than ${SECONDS} seconds of the processor` : undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 6).join("\n") : String(error);
  }
}

/** Why one input alone is a finding, with the work that it took. */
async function alone(target: Target, input: Uint8Array): Promise<Done> {
  meter?.take();
  const why = await outcome(target, input);
  const { steps, blocks } = meter?.take() ?? { steps: 0, blocks: [] };
  const most = allowed(target, input.length);
  const said = why ?? (steps > most ? `${steps} steps for ${input.length} bytes, at most ${most}` : undefined);
  return {
    ...{ executions: 1, kept: [], blocks: blocks.length, heaviest: steps / most, steps },
    ...(said === undefined ? {} : { finding: { why: said, input } }),
  };
}

/** A finding with all cut out that it does not need. */
async function smaller(target: Target, finding: Finding): Promise<Finding> {
  let best = finding;
  const ends = Date.now() + 5000;
  const kind = ({ why }: Finding): string => why.split("\n")[0]?.replace(/\d+/g, "") ?? "";
  for (let size = Math.ceil(best.input.length / 2); size > 0 && Date.now() < ends; size = Math.floor(size / 2))
    for (let from = 0; from < best.input.length && Date.now() < ends;) {
      const input = Buffer.concat([best.input.subarray(0, from), best.input.subarray(from + size)]);
      const found = (await alone(target, input)).finding;
      if (found !== undefined && kind(found) === kind(finding)) best = found;
      else from += size;
    }
  return best;
}

/** Texts between two looks at what was reached. */
const BATCH = 20;

class Fuzz {
  readonly #texts: string[];
  readonly #chance: Chance;
  readonly #reached = new Set<string>();
  readonly #kept: string[] = [];
  #executions = 0;
  #heaviest = 0;
  #finding: Finding | undefined;

  constructor(private readonly order: FuzzOrder) {
    this.#texts = [...order.corpus.texts];
    this.#chance = new Chance(order.seed);
  }

  async run(): Promise<Done> {
    const { target, milliseconds } = this.order;
    const ends = Date.now() + milliseconds;
    while (this.#finding === undefined && Date.now() < ends) await this.#batch();
    const finding = this.#finding === undefined ? undefined : await smaller(target, this.#finding);
    return {
      ...{ executions: this.#executions, kept: this.#kept, blocks: this.#reached.size },
      ...{ heaviest: this.#heaviest, steps: 0 },
      ...(finding === undefined ? {} : { finding }),
    };
  }

  async #batch(): Promise<void> {
    const { target, corpus } = this.order;
    const made = Array.from({ length: BATCH }, () => {
      const text = mutated(this.#texts, corpus, this.#chance);
      return { text, input: encoded(text, this.#chance) };
    });
    for (const { input } of made) {
      const why = await outcome(target, input);
      this.#executions += 1;
      if (why !== undefined) {
        this.#finding = { why, input };
        return;
      }
    }
    if (this.#isNews(made.map(({ input }) => input))) await this.#weigh(made);
  }

  /** Whether something was reached that was not before, or more was done than one of them may. */
  #isNews(inputs: readonly Uint8Array[]): boolean {
    if (meter === undefined) return false;
    const { steps, blocks } = meter.take();
    const before = this.#reached.size;
    for (const block of blocks) this.#reached.add(block);
    const least = Math.min(...inputs.map(({ length }) => allowed(this.order.target, length)));
    return this.#reached.size > before || steps > least;
  }

  /** One by one; which of them it was that reached more is not told apart: any that is like them is worth keeping. */
  async #weigh(made: readonly { readonly text: string; readonly input: Uint8Array }[]): Promise<void> {
    for (const { text, input } of made) {
      const { finding, heaviest } = await alone(this.order.target, input);
      this.#heaviest = Math.max(this.#heaviest, heaviest);
      this.#finding = finding;
      if (finding !== undefined) return;
      if (text.length < 8000 && this.#chance.oneIn(BATCH / 4)) {
        this.#texts.push(text);
        this.#kept.push(text);
      }
    }
  }
}

parentPort?.on("message", (order: Order) => {
  const work = order.do === "fuzz" ? new Fuzz(order).run() : alone(order.target, order.input);
  void work.then((done) => parentPort?.postMessage(done));
});
