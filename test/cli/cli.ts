import { resolve } from "node:path";
import { Readable } from "node:stream";
import type { Io, Sink } from "../../src/cli/io.js";
import { runCli } from "../../src/cli/run.js";
import { signedIncident } from "../signed.js";

export { fileOf, scratch } from "../files.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Standard error is a terminal. */
  readonly watched?: boolean;
  /** What time it is whenever somebody looks. */
  readonly now?: () => Date;
  /** Somebody pressed Ctrl-C before the run began. */
  readonly interrupted?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly cwd?: string;
  /** The pack of the fixtures unless something else is named. */
  readonly rules?: string | null;
}

export const soundPack = resolve("fixtures/packs/sound");

function sink(chunks: string[], { isTTY = false, columns }: RunOptions): Sink {
  return {
    isTTY,
    columns,
    write: (text) => {
      chunks.push(text);
      return Promise.resolve();
    },
    writeBytes: (bytes) => {
      chunks.push(Buffer.from(bytes).toString("utf8"));
      return Promise.resolve();
    },
  };
}

function interruptedAtOnce(listener: (signal: "SIGINT") => void): () => void {
  listener("SIGINT");
  return () => undefined;
}

/** Runs the command line like a process, with everything of the process put in by hand. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdout: sink(out, options),
    stderr: sink(err, { ...options, isTTY: options.watched === true }),
    stdin: () => Promise.resolve(options.stdin ?? ""),
    input: () => Readable.from([Buffer.from(options.stdin ?? "")]),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    now: options.now ?? (() => new Date("2099-10-10T18:00:00Z")),
    ...(options.interrupted === true ? { onInterrupt: interruptedAtOnce } : {}),
  };
  const rules = options.rules === undefined ? soundPack : options.rules;
  const code = await runCli(rules === null ? argv : [...argv, "--rules", rules], io);
  return { code, stdout: out.join(""), stderr: err.join("") };
}

/** Every element of it is satisfied. */
export const signed = signedIncident;

/** The same before anybody assessed it. */
export const unassessed = {
  ...signed,
  id: "belum-dinilai",
  acts: [{ ...signed.acts[0], findings: {} }],
};
