import type { IsoDay } from "../../rulebook/model.js";
import type { Turn } from "../../engine/turns.js";
import type { ProvisionStatus } from "../model.js";

/** How one chain or track stands over time. */
export interface SweepRow {
  readonly id: string;
  readonly actor: string;
  readonly contest: string | null;
  readonly label: string;
  /** By span, in the order of `spans`; null where nothing of a track is in play. */
  readonly statuses: readonly (ProvisionStatus | null)[];
}

/** Days, both included, on which the answer is the same. */
export interface SweepSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** What turned on the first day and bears on what changed; empty for the first span. */
  readonly why: readonly Turn[];
  /** Chains that come out differently from the span before. */
  readonly changed: readonly {
    readonly actor: string;
    readonly contest: string | null;
    readonly chain: readonly string[];
    readonly cite: string;
    readonly before: ProvisionStatus;
    readonly after: ProvisionStatus;
  }[];
}

/** The act moved over a range of days, everything else unchanged. */
export interface Sweep {
  readonly act: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly spans: readonly SweepSpan[];
  readonly tracks: readonly SweepRow[];
  readonly provisions: readonly SweepRow[];
}
