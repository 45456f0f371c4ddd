/** What an incident still lacks, as data: what `asn-check ask --format json` prints. */
import type { Input } from "../../interview/model.js";
import type { Problem } from "../../problem.js";
import type { Json } from "../../text/canonical-json.js";
import type { AnswerDocument, Verdict } from "../model.js";

/** One open question, in the order in which it is worth asking. */
export interface OpenQuestion {
  /** Where the answer is written, and its key in a file of answers: `acts[0].medium`. */
  readonly key: string;
  /** Path in the dictionary, `findings.<id>` or `reading:<id>`; the key itself where it is neither. */
  readonly asks: string;
  readonly actor?: string;
  readonly act?: string;
  readonly text: string;
  /** What the dictionary says about it; empty where it says nothing. */
  readonly help: string;
  /** Whom to ask, what turns on it, what is recorded. */
  readonly notes: readonly string[];
  /** How it is answered. */
  readonly input: Input["kind"];
  /** What can be chosen. */
  readonly options?: readonly string[];
  /** What stands there now: not known, or contested. */
  readonly recorded?: Json;
  /** Chains that turn on it; empty where the file needs it anyway. */
  readonly decides: readonly string[];
  readonly tracks: readonly string[];
}

type Settles = Verdict["settles"];

/** The smallest sets of answers that settle one provision, in each direction. */
export interface SettledBy extends Pick<Verdict, "actor" | "act" | "contest" | "chain" | "cite" | "track">, Settles {}

export interface OpenIncidentAnswer {
  readonly incident: {
    readonly id: string;
    readonly title: string | null;
    readonly sha256: string;
    readonly file: string;
  };
  readonly questions: readonly OpenQuestion[];
  readonly settles: readonly SettledBy[];
}

export interface QuestionsDocument extends Pick<AnswerDocument, "engine" | "pack" | "language"> {
  readonly schema: "asn-check/questions@1";
  readonly incidents: readonly OpenIncidentAnswer[];
  readonly errors: readonly Problem[];
}
