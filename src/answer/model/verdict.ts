/** What one provision comes to for one person, act and contest, element by element. */
import type {
  Certainty,
  Custody,
  ElementRole,
  Fine,
  IsoDay,
  ProvisionKind,
  ReadingChoice,
} from "../../rulebook/model.js";
import type { Scalar } from "../../incident/model.js";
import type { ElementStatus, ProvisionStatus } from "./status.js";

/** A fact as it took part in a decision. */
export interface FactUse {
  readonly path: string;
  readonly state: string;
  readonly value?: Scalar | readonly Scalar[];
}

export interface ElementAnswer {
  /** `regime`, `in_force`, or the element's id; in a chain prefixed by nothing, see `of`. */
  readonly id: string;
  /** Provision of the chain that the element belongs to. */
  readonly of: string;
  readonly role: ElementRole | "gate";
  readonly text: string;
  readonly status: ElementStatus;
  /** Ids of the branches that satisfied it (`perbuatan.keputusan`), or why it is open. */
  readonly because: readonly string[];
  readonly facts: readonly FactUse[];
  readonly finding?: {
    readonly id: string;
    readonly state: string;
    readonly by?: readonly string[];
    readonly reasons?: readonly string[];
  };
  /** Contested: bodies took different choices. */
  readonly reading?: { readonly question: string; readonly choice?: string; readonly contested?: true };
  readonly ref: string;
  readonly certainty: Certainty;
}

export interface ExceptionAnswer {
  readonly id: string;
  readonly of: string;
  readonly type: "carve_out" | "defence";
  readonly text: string;
  readonly status: ElementStatus;
  readonly defeats: readonly string[];
  readonly ref: string;
}

export interface ReadingAnswer {
  readonly question: string;
  readonly text: string;
  readonly chosen?: { readonly choice: string; readonly why: "option" | "taken" | "prevails" | "agree" };
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly authority: ReadingChoice["authority"];
    readonly prevails: boolean;
    readonly status: ProvisionStatus;
    /** The bodies that took it. */
    readonly by?: readonly string[];
  }[];
}

export interface Needs {
  readonly facts: readonly string[];
  readonly contested: readonly string[];
  readonly findings: readonly string[];
  readonly readings: readonly string[];
}

export interface SanctionAnswer {
  readonly ladder?: string;
  readonly tier?: string;
  /** Gravest rung where one provision names several; `tier` is then the mildest. */
  readonly up_to?: string;
  readonly custody?: Custody;
  readonly fine?: Fine;
  readonly connector?: "and" | "or" | "and_or";
  readonly certainty: Certainty;
}

export interface Verdict {
  readonly actor: string;
  readonly act: string;
  /** Contest id or cycle; null when no election is stated. */
  readonly contest: string | null;
  /** Last provision of the chain. */
  readonly provision: string;
  readonly title: string;
  readonly cite: string;
  /** Prohibition first, offence or sanction last. */
  readonly chain: readonly string[];
  readonly kind: ProvisionKind;
  readonly track: string | null;
  /** The days on which exactly this wording of every link was the law; the instrument that worded the latest of them. */
  readonly law: {
    readonly version_from: IsoDay;
    readonly version_until: IsoDay | null;
    readonly wording_by: string | null;
    /** `conduct_date`, `law_on`, or the id of the transition that put this law in place. */
    readonly applies: string;
    /** Part of a period that this verdict judges, when the act went on. */
    readonly days?: { readonly from: IsoDay; readonly to: IsoDay };
  } | null;
  readonly status: ProvisionStatus;
  readonly because: readonly string[];
  readonly rests_on: {
    readonly readings: readonly string[];
    readonly findings: readonly string[];
    readonly certainty: Certainty;
  };
  readonly elements: readonly ElementAnswer[];
  readonly exceptions: readonly ExceptionAnswer[];
  readonly readings: readonly ReadingAnswer[];
  /** Status with each contested fact or finding taken one way and the other, the rest unchanged. */
  readonly contested: readonly {
    readonly path: string;
    readonly ways: readonly { readonly value: Scalar; readonly by?: string; readonly status: ProvisionStatus }[];
  }[];
  /** Status under positions that parties or the user take on a finding, or on a reading (`value` is the choice); never counted. */
  readonly assumptions: readonly {
    readonly finding?: string;
    readonly reading?: string;
    readonly by: string;
    readonly value: Scalar;
    readonly status: ProvisionStatus;
  }[];
  readonly needs: Needs;
  readonly settles: {
    readonly fulfilled_if: readonly (readonly string[])[];
    readonly not_fulfilled_if: readonly (readonly string[])[];
    readonly more: boolean;
  };
  readonly sanction?: SanctionAnswer;
  readonly notes: readonly string[];
  readonly cited: boolean;
  /** Rests on a fallback duty or a principle, which stands open in nearly every case: reports fold these. */
  readonly general: boolean;
  /** Not fulfilled by one element only, with the conduct alleged. */
  readonly near_miss: boolean;
  /** Of an act whose day is not known: the days from which the provision comes out otherwise. */
  readonly turns_on?: readonly IsoDay[];
}
