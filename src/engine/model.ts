/** A rulebook as the engine asks it. */
import type {
  Bilingual,
  DayExpression,
  Element,
  Exception,
  Provision,
  ProvisionKind,
  ProvisionVersion,
  Regime,
  Rulebook,
} from "../rulebook/model.js";
import type { Day, DayRange } from "./day.js";
import type { Node, Question, TestNode } from "./node.js";

export interface CompiledElement {
  readonly of: string;
  readonly element: Element;
  readonly node: Node;
}

export interface CompiledException {
  readonly of: string;
  readonly exception: Exception;
  readonly node: Node;
}

export interface CompiledVersion {
  readonly provision: Provision;
  readonly version: ProvisionVersion;
  readonly window: DayRange;
  readonly elements: readonly CompiledElement[];
  readonly exceptions: readonly CompiledException[];
}

/** The wording of every link of a chain during one window. */
export interface Wording {
  readonly index: number;
  readonly window: DayRange;
  readonly links: readonly CompiledVersion[];
  readonly elements: readonly CompiledElement[];
  readonly exceptions: readonly CompiledException[];
}

/** A provision, or a prohibition *juncto* what punishes it. */
export interface Chain {
  readonly index: number;
  /** Ids of the links joined by `+`, prohibition first. */
  readonly id: string;
  readonly links: readonly string[];
  readonly first: Provision;
  readonly last: Provision;
  readonly kind: ProvisionKind;
  readonly track: string | null;
  /** Absent: every contest. */
  readonly regime: ReadonlySet<Regime> | undefined;
  readonly wordings: readonly Wording[];
  /** Findings of which a record counts as "yes" only where it names a provision of the chain. */
  readonly byName: () => ReadonlySet<string>;
  /** Longer chains that begin with this one. */
  readonly punishedBy: readonly number[];
}

/** What the chain reads, through definitions and readings. */
export interface ChainNodes {
  readonly facts: readonly number[];
  readonly tests: readonly TestNode[];
  readonly questions: readonly number[];
  /** Other provisions whose breach is an element. */
  readonly provisions: readonly string[];
  readonly readsConvictions: boolean;
}

export interface Transition {
  readonly before: Day;
  readonly node: Node;
  readonly instrument: string;
  readonly displaces: string;
  readonly otherwise?: string;
  readonly text: Bilingual;
  readonly ref: string;
}

export interface Engine {
  readonly rulebook: Rulebook;
  readonly factIndex: ReadonlyMap<string, number>;
  readonly chains: readonly Chain[];
  /** Chains that end with a provision, by its id. */
  readonly chainsOf: ReadonlyMap<string, readonly Chain[]>;
  readonly questions: readonly Question[];
  readonly questionIndex: ReadonlyMap<string, number>;
  /** Conditions compiled so far. */
  readonly nodeCount: () => number;
  /** What a chain reads, also through definitions, readings and other provisions; worked out on first use. */
  readonly nodesOf: (chain: Chain) => ChainNodes;
  readonly transitions: readonly Transition[];
  /** Conditions of the forums of a track, by `track/forum`. */
  readonly forumNodes: ReadonlyMap<string, Node>;
  /** Whom the rungs of a ladder reach, by the ladder's id. */
  readonly ladderNodes: ReadonlyMap<string, Node>;
  /** First days of new wordings and definitions, ascending. */
  readonly turningDays: readonly Day[];
  /** Every day that a condition of the pack works out from a date; compiles the whole pack. */
  readonly dayExpressions: () => readonly DayExpression[];
  /** First days of what a condition asks from a day on that the pack itself writes; compiles the whole pack. */
  readonly fixedDays: () => ReadonlySet<Day>;
}

/** Chains that end with the provision; none where the pack has no such provision. */
export function chainsEnding(engine: Pick<Engine, "chainsOf">, provision: string): readonly Chain[] {
  return engine.chainsOf.get(provision) ?? [];
}
