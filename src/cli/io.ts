import { systemReason } from "./system-reason.js";

/** One stream for output. A reader that went away swallows what follows. */
export interface Sink {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Resolves when the text was handed over whole. */
  readonly write: (text: string) => Promise<void>;
  /** The same for bytes that are UTF-8 already. */
  readonly writeBytes: (bytes: Uint8Array) => Promise<void>;
  /** The reader went away: nothing arrives any more. */
  readonly gone?: () => boolean;
}

/** Everything of a process that the command line touches, so that tests can stand in for it. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: () => Promise<string>;
  /** Standard input piece by piece; `signal` ends it, and whoever reads it then is told by an error. */
  readonly input: (signal?: AbortSignal) => AsyncIterable<Uint8Array>;
  /** Tells that somebody wants the run to end, once; returns what stops the listening. */
  readonly onInterrupt?: (listener: (signal: "SIGINT" | "SIGTERM") => void) => () => void;
  /** Somebody sits at a terminal, sees questions on standard error and types answers. */
  readonly interactive?: boolean;
  /** The terminal for prompts; that of the process where none is given. */
  readonly terminal?: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream };
  /**
   * Says whether the run is short or long. In a short one, code that runs often is not compiled again, and the memory
   * for what is young does not grow: to open more of it takes longer than to empty it. In a long one, what is old is
   * looked through whenever it has doubled: that holds a quarter less memory and takes no longer.
   */
  readonly short?: (yes: boolean) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
}

const readerGone: ReadonlySet<string> = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

/** The system takes nothing more of what is written to a stream: a full disk behind `>`. */
export class StreamRefused extends Error {
  constructor(
    readonly stream: string,
    readonly reason: string,
  ) {
    super(`${stream}: ${reason}`);
  }
}

/** The system does not say in which folder the program runs: it was removed meanwhile. */
export class NoWorkingFolder extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new NoWorkingFolder(systemReason(error));
  }
}

/** A stream of the process, opened when something is first asked of it. */
function sinkOf(name: "stdout" | "stderr"): Sink {
  let gone = false;
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    // A closed pipe (`| head`) is no error of ours, and whoever closed it wants no message.
    opened ??= process[name].on("error", () => {
      gone = true;
    });
    return opened;
  };
  const write = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      if (gone || text.length === 0) resolve();
      else
        stream().write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          // What standard error refuses cannot be told anywhere, and changes nothing about what was judged.
          if (!error || name === "stderr" || readerGone.has(String(error.code))) resolve();
          else reject(error.syscall === undefined ? error : new StreamRefused(name, String(error.code)));
        });
    });
  return {
    get isTTY() {
      return stream().isTTY;
    },
    get columns() {
      return stream().isTTY ? stream().columns : undefined;
    },
    gone: () => gone,
    write,
    writeBytes: write,
  };
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const { finished } = process.getBuiltinModule("node:stream/promises");
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  await finished(stream, { writable: false });
  return Buffer.concat(chunks).toString("utf8");
}

async function* piecesOf(stream: NodeJS.ReadStream, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stream.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    // Without an encoding a stream gives bytes.
    for await (const piece of stream) yield piece as Uint8Array;
    // A stream that was ended in the middle of a line must not look like one that is complete.
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

function onInterrupt(listener: (signal: "SIGINT" | "SIGTERM") => void): () => void {
  // Once: whoever asks a second time gets the system's own answer.
  process.once("SIGINT", listener).once("SIGTERM", listener);
  return () => void process.off("SIGINT", listener).off("SIGTERM", listener);
}

/** The process as it is. */
export function processIo(): Io {
  return {
    stdout: sinkOf("stdout"),
    stderr: sinkOf("stderr"),
    stdin: () => readAll(process.stdin),
    input: (signal) => piecesOf(process.stdin, signal),
    onInterrupt,
    get interactive() {
      return process.stdin.isTTY && process.stderr.isTTY;
    },
    short: (yes) => {
      const flags = yes
        ? "--no-opt --semi-space-growth-factor=1"
        : "--opt --semi-space-growth-factor=2 --heap-growing-percent=100";
      process.getBuiltinModule("node:v8").setFlagsFromString(flags);
    },
    env: process.env,
    get cwd() {
      return workingFolder();
    },
    now: () => new Date(),
  };
}
