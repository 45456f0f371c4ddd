import type { ProvisionStatus } from "../../answer/model.js";
import type { IsoDay } from "../model.js";

/** Value of a fact in a test, as it would stand in an incident; `absent` takes it out of the base. */
export type TestValue = unknown;

export type Given = Readonly<Record<string, TestValue>>;

export interface Expectation {
  readonly status: ProvisionStatus;
  /** `not_alleged`, or the branches that satisfy (`perbuatan.keputusan`). */
  readonly because?: string | readonly string[];
  /** Elements that fail, exceptions that apply. */
  readonly by?: readonly string[];
  /** Fact paths, `findings.<id>`, `reading:<id>` that are missing. */
  readonly open?: readonly string[];
  readonly tier?: string;
  readonly version?: IsoDay;
}

export interface BaseCase {
  readonly name: string;
  readonly given: Given;
  readonly findings?: Given;
  readonly readings?: Readonly<Record<string, string>>;
  readonly other_acts?: readonly Given[];
  readonly expect: Expectation;
}

export interface ChangedCase {
  readonly name: string;
  readonly change: Given;
  readonly other_acts?: readonly Given[];
  readonly expect: Expectation;
}

/** One base and the cases that differ from it, for one chain. */
export interface ChainTests {
  /** Chain id: `uu-1-2015:71.1+uu-1-2015:188`; absent where the file beside it has one chain only. */
  readonly provision?: string;
  readonly base: BaseCase;
  readonly cases?: readonly ChangedCase[];
  /** Element id: why no case can make it fail alone. */
  readonly untestable?: Readonly<Record<string, string>>;
}

export interface TestFile {
  /** Path inside the pack. */
  readonly file: string;
  readonly tests: readonly ChainTests[];
}
