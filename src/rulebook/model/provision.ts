/** A provision with its wordings. */
import type { Regime } from "./calendar.js";
import type { Condition } from "./condition.js";
import type { Procedure } from "./procedure.js";
import type { Sanction } from "./sanction.js";
import type { Bilingual, Certainty, IsoDay, Source } from "./text.js";

export type ProvisionKind = "principle" | "duty" | "prohibition" | "offence" | "sanction" | "guideline" | "procedure";

export type ElementRole = "subject" | "conduct" | "object" | "circumstance" | "time" | "mental" | "result";

/** A named condition of a provision (*unsur*). */
export type Element = Condition & {
  readonly id: string;
  readonly role: ElementRole;
  readonly text: Bilingual;
  readonly ref: string;
  readonly certainty?: Certainty;
  readonly note?: Bilingual;
};

export type Exception = Condition & {
  readonly id: string;
  readonly type: "carve_out" | "defence";
  /** `provision`, an element id, or `element.branch`. */
  readonly defeats: readonly string[];
  readonly text?: Bilingual;
  readonly ref: string;
  readonly certainty?: Certainty;
};

export interface Basis {
  readonly instrument: string;
  readonly at: string;
  readonly passage_sha256?: string;
}

export interface ProvisionVersion {
  readonly in_force: {
    readonly from: IsoDay;
    readonly until?: IsoDay;
    readonly certainty?: Certainty;
    /** Why nothing is in force between this version and the next. */
    readonly gap?: Bilingual;
  };
  /** Instrument whose wording this is, where it is not the codified act itself. */
  readonly wording_by?: string;
  /** Its place in the law of those days (`71.4`), where it was numbered otherwise than the id says. */
  readonly numbered?: string;
  readonly basis: readonly Basis[];
  readonly norm: Bilingual;
  /** Elements in statutory order; the loader fills them in where the file says `elements_as`. */
  readonly elements: readonly Element[];
  /** First day of the version whose elements these are, where the file says so instead of repeating them. */
  readonly elements_as?: IsoDay;
  readonly exceptions?: readonly Exception[];
  readonly sanction?: Sanction;
  /** Only, and always, on provisions of kind `procedure`. */
  readonly procedure?: Procedure;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly notes?: readonly Bilingual[];
}

export interface Provision {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly title: Bilingual;
  /** Absent: every contest. */
  readonly regime?: readonly Regime[];
  /** Owner of the verdict. A prohibition that something punishes needs none of its own. */
  readonly track?: string;
  /** Prohibitions (or duties) whose breach this offence or sanction attaches to. */
  readonly breach_of?: readonly string[];
  /** Why nothing prices this prohibition or duty, where nothing does. */
  readonly no_sanction?: Bilingual;
  /** The ways out that the law sheet lists for an unpriced prohibition; none chosen. */
  readonly unpriced_tier?: { readonly ladder: string; readonly tier: string };
  /** Guidelines: the provisions that the row cites, or that match what it forbids. */
  readonly cites?: readonly {
    readonly provision: string;
    readonly how: "row" | "match" | "interpretation";
    readonly certainty: Certainty;
    readonly note?: Bilingual;
  }[];
  /** Guidelines: the tier (`ladder:rung`) that the row prints, or what it says instead; it prices nothing by itself. */
  readonly prints?: {
    readonly tier?: string;
    /** Other tiers that the row itself names as alternatives. */
    readonly or?: readonly string[];
    /** Tiers that other reproductions print in its place. */
    readonly also_reported?: readonly string[];
    /** Where no rung of a ladder says it. */
    readonly text?: Bilingual;
    readonly certainty?: Certainty;
    readonly note?: Bilingual;
  };
  /** Other ways in which people cite it. */
  readonly aliases?: readonly string[];
  readonly versions: readonly ProvisionVersion[];
  readonly succeeds?: readonly {
    readonly id: string;
    readonly correspondence: "same" | "wider" | "narrower" | "differs";
  }[];
  readonly notes?: readonly Bilingual[];
  readonly review: {
    readonly encoded_on: IsoDay;
    readonly checked_against: "text" | "sheet";
    readonly by: readonly string[];
  };
  /** File of the pack, for messages. */
  readonly file: string;
}
