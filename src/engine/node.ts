/** The compiled form of a condition. Equal conditions of the pack share one node, so each is decided once per context. */
import type { FactValue } from "../incident/model.js";
import type { Certainty } from "../rulebook/model.js";
import type { Truth } from "./kleene.js";
import type { DayRange } from "./day.js";
import type { Context } from "./context.js";

export type Node = TestNode | ManyNode | NotNode | ReadingNode | DefinitionNode | ProvisionNode | ConstantNode;

interface Numbered {
  /** Position in the memo of a context. */
  readonly index: number;
}

/** One fact under one operator; `decide` is only asked when the fact has a value. */
export interface TestNode extends Numbered {
  readonly kind: "test";
  readonly fact: number;
  readonly path: string;
  readonly decide: (value: FactValue, context: Context) => Truth;
  /**
   * For a slug whose kind depends on other facts: the alternatives that are still open, each a list of conditions.
   * `undefined` where the value itself is what is open.
   */
  readonly expand?: (value: FactValue, context: Context) => readonly (readonly Node[])[] | undefined;
  /** Result when the fact is absent: open, or settled for a fact whose absence means "not alleged". */
  readonly absent: Truth;
  /** Set members, bound or expected value, for choosing representative values. */
  readonly operand: TestOperand;
}

/** The fact is asked not to be of any of the kinds. */
export function excludes({ operand }: TestNode): boolean {
  return operand.kind === "slugs" && operand.negated;
}

export type TestOperand =
  | { readonly kind: "slugs"; readonly slugs: readonly string[]; readonly negated: boolean }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "bound"; readonly bound: number }
  | {
      readonly kind: "days";
      /** Named periods, dates of the calendar and dated facts that are read. */
      readonly dates: readonly string[];
    };

export interface NamedNode {
  readonly id: string;
  readonly node: Node;
  /** How sure the branch itself is; absent where the pack says nothing. */
  readonly certainty?: Certainty;
}

export interface ManyNode extends Numbered {
  readonly kind: "any" | "all";
  readonly parts: readonly NamedNode[];
}

export interface NotNode extends Numbered {
  readonly kind: "not";
  readonly part: Node;
}

export interface ReadingNode extends Numbered {
  readonly kind: "reading";
  readonly question: number;
  /** Fixed where it is used. */
  readonly choice?: number;
}

export interface DefinitionNode extends Numbered {
  readonly kind: "definition";
  readonly id: string;
  readonly versions: readonly { readonly window: DayRange; readonly node: Node; readonly certainty: Certainty }[];
}

/** Breach of another provision by the same actor, in the same act and contest or anywhere in the incident. */
export interface ProvisionNode extends Numbered {
  readonly kind: "provision";
  readonly provision: string;
  readonly wide: boolean;
}

export interface ConstantNode extends Numbered {
  readonly kind: "constant";
  readonly truth: Truth;
}

/** A question of interpretation with its compiled choices. */
export interface Question {
  readonly id: string;
  readonly choices: readonly {
    readonly id: string;
    readonly node: Node;
    readonly certainty: Certainty;
    readonly prevails?: Node;
  }[];
}
