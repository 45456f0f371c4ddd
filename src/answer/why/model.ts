/** Why one provision comes out as it does for one actor and act: what `asn-check why --format json` prints. */
import type { Place, Problem } from "../../problem.js";
import type {
  Basis,
  Certainty,
  ElementRole,
  FactTest,
  IsoDay,
  Provision,
  ReadingChoice,
} from "../../rulebook/model.js";
import type { ElementStatus, FactUse, ProvisionStatus, Verdict } from "../model.js";

/** A part of an element. */
interface Decisive {
  readonly status: ElementStatus;
  /** Whether the element comes out as it does, or stays open, because of this part. */
  readonly decides: boolean;
}

/** What a branch is called, where the law or the pack gives it a name. */
interface Named {
  readonly id?: string;
  readonly text?: string;
  readonly ref?: string;
}

/** One fact under one operator. */
export interface WhyTest extends Decisive, Named {
  readonly kind: "test";
  /** As the rule file has it; under `not` the test comes out the other way. */
  readonly test: FactTest;
  readonly facts: readonly FactUse[];
  /** Slugs of the incident that meet the test, each by itself. */
  readonly met_by: readonly string[];
  /** Where the incident states the fact; for a fact that is computed, where it states what it is computed from. */
  readonly places: readonly Place[];
}

export interface WhyFinding extends Decisive, Named {
  readonly kind: "finding";
  readonly finding: string;
  /** Values that satisfy. */
  readonly expects: readonly (boolean | string)[];
  /** Only a record that names the provision counts as "yes". */
  readonly by_name?: true;
  /** `absent`, `unknown`, `position_only`, `unnamed`, `contested`, or `recorded:<value>`. */
  readonly state: string;
  readonly by: readonly string[];
  readonly reasons: readonly string[];
  readonly places: readonly Place[];
}

export interface WhyGroup extends Decisive, Named {
  readonly kind: "any" | "all" | "not";
  readonly parts: readonly WhyCondition[];
}

export interface WhyDefinition extends Decisive, Named {
  readonly kind: "definition";
  readonly definition: string;
  readonly title: string;
  readonly versions: readonly {
    readonly from: IsoDay;
    readonly until: IsoDay | null;
    readonly ref: string;
    readonly certainty: Certainty;
    readonly condition: WhyCondition;
  }[];
}

export interface WhyReading extends Decisive, Named {
  readonly kind: "reading";
  readonly question: string;
  readonly title: string;
  /** Absent: none is taken, and all count. */
  readonly choice?: string;
  readonly because?: "option" | "taken" | "prevails" | "fixed";
  /** Bodies took different choices. */
  readonly contested?: true;
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly authority: ReadingChoice["authority"];
    readonly refs: readonly string[];
    readonly certainty: Certainty;
    /** How this part comes out under the choice, other questions unchanged. */
    readonly status: ElementStatus;
    /** Absent for a choice that settles by itself. */
    readonly condition?: WhyCondition;
  }[];
}

export interface WhyBreach extends Decisive, Named {
  readonly kind: "breach";
  readonly provision: string;
  readonly cite: string;
  /** Whether breaches in other acts of the same actor count. */
  readonly in_other_acts: boolean;
}

export type WhyCondition = WhyTest | WhyFinding | WhyGroup | WhyDefinition | WhyReading | WhyBreach;

export interface WhyElement {
  readonly id: string;
  /** Provision of the chain that it belongs to. */
  readonly of: string;
  readonly role: ElementRole;
  readonly text: string;
  readonly ref: string;
  readonly status: ElementStatus;
  /** Whether it decides the status of the provision: it fails, keeps it open, or all are satisfied. */
  readonly decides: boolean;
  readonly certainty: Certainty;
  /** Exceptions that take it away although its own condition holds. */
  readonly defeated_by: readonly string[];
  readonly condition: WhyCondition;
}

/** What must hold before any element is asked. */
export interface WhyGate {
  readonly id: "regime" | "in_force";
  readonly status: ElementStatus;
  readonly facts: readonly FactUse[];
  readonly places: readonly Place[];
  /** Reference of the transition that the gate turns on. */
  readonly ref: string;
}

export interface WhyException {
  readonly id: string;
  readonly of: string;
  readonly type: "carve_out" | "defence";
  readonly text: string;
  readonly ref: string;
  readonly status: ElementStatus;
  /** Whether the provision is excepted because of it, or stays open because of it. */
  readonly decides: boolean;
  readonly defeats: readonly string[];
  readonly condition: WhyCondition;
}

/** The wording of one link of the chain that was applied. */
export interface WhyWording {
  readonly provision: string;
  readonly cite: string;
  readonly kind: Provision["kind"];
  readonly title: string;
  readonly norm: string;
  readonly from: IsoDay;
  readonly until: IsoDay | null;
  readonly wording_by: string | null;
  readonly basis: readonly Basis[];
  readonly certainty: Certainty;
  /** How many lawyers have reviewed the encoding. */
  readonly reviewed_by: number;
}

/** One thing that would have to be different, as `asn-check what-if` takes it. */
export interface WhyChange {
  /** `--set`, `--finding`, `--reading` or `--date`. */
  readonly kind: "set" | "finding" | "reading" | "date";
  readonly path: string;
  readonly value: string;
  /** Something is on record, or alleged to the full, that says otherwise; else it is only not known yet. */
  readonly recorded: boolean;
}

/** Changes that together fulfil the provision: judged, not guessed. */
export interface WhyNearest {
  readonly changes: readonly WhyChange[];
  /** How many of them contradict what is on record. */
  readonly recorded: number;
}

/** A verdict with everything that led to it: one chain for one actor in one act for one contest. */
export interface WhyTree extends Omit<Verdict, "elements" | "exceptions"> {
  readonly wordings: readonly WhyWording[];
  /** Every time in which the links of the chain were law together. */
  readonly windows: readonly { readonly from: IsoDay; readonly until: IsoDay | null }[];
  readonly gates: readonly WhyGate[];
  readonly elements: readonly WhyElement[];
  readonly exceptions: readonly WhyException[];
  /**
   * For what is not fulfilled: the smallest changes found that would fulfil it; empty where none was. Only there for
   * the actor and act of the first tree; name another one for theirs.
   */
  readonly nearest?: readonly WhyNearest[];
}

/** How another chain, or the same for somebody else, comes out. */
export interface WhyBeside {
  readonly actor: string;
  readonly act: string;
  readonly contest: string | null;
  readonly chain: readonly string[];
  readonly cite: string;
  readonly track: string | null;
  readonly status: ProvisionStatus;
  readonly because: readonly string[];
}

export interface WhyAnswer {
  readonly incident: { readonly id: string; readonly file: string; readonly sha256: string };
  readonly provisions: readonly string[];
  /** The gravest first; of one chain several where the day leaves several wordings possible. */
  readonly trees: readonly WhyTree[];
  /** Other chains that contain the provision, for the same actors and acts. */
  readonly beside: readonly WhyBeside[];
}

export interface WhyDocument {
  readonly schema: "asn-check/why@1";
  readonly engine: { readonly version: string };
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
    readonly verified_on: IsoDay;
  };
  readonly language: "id" | "en";
  /** What was asked for: the words, and the law day and choices that were fixed. */
  readonly asked: {
    readonly provision: string;
    readonly law_on: IsoDay | null;
    readonly readings: Readonly<Record<string, string>>;
  };
  readonly answer: WhyAnswer;
  readonly warnings: readonly Problem[];
  readonly redacted: boolean;
}
