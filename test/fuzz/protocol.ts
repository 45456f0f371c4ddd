/** What the thread that fuzzes and the one that watches it tell each other. */
import type { Corpus, Target } from "./corpus.js";

/** Largest input in bytes; three for a UTF-16 unit. */
export const ROOM = 256 * 1024;
/** Words in front of the input: how many began, and how long this one is. */
export const HEAD = 8;

/** Makes texts of texts until something breaks or time is up. */
export interface FuzzOrder {
  readonly do: "fuzz";
  readonly target: Target;
  readonly corpus: Corpus;
  readonly seed: number;
  readonly milliseconds: number;
}

/** One input alone, for seeds that are kept and for growth. */
export interface RunOrder {
  readonly do: "run";
  readonly target: Target;
  readonly input: Uint8Array;
}

export type Order = FuzzOrder | RunOrder;

export interface Finding {
  readonly why: string;
  readonly input: Uint8Array;
}

export interface Done {
  readonly executions: number;
  /** Texts that reached code which none before them had; only a thread that measures knows. */
  readonly kept: readonly string[];
  /** Blocks of code that were reached. */
  readonly blocks: number;
  /** Most work done for one text, in parts of what it may take. */
  readonly heaviest: number;
  /** Work of the last text. */
  readonly steps: number;
  readonly finding?: Finding;
}

export interface Setting {
  readonly memory: SharedArrayBuffer;
  /** Count the work and where it was done: slow. */
  readonly measures: boolean;
}
