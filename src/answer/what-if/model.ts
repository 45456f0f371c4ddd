/** Two answers side by side: what `asn-check what-if --format json` prints. */
import type { IsoDay } from "../../rulebook/model.js";
import type { Problem } from "../../problem.js";
import type { Json } from "../../text/canonical-json.js";
import type { Sweep } from "./sweep-model.js";
import type { ElementStatus, Needs, ProvisionStatus, TrackAnswer, Verdict } from "../model.js";

/** One thing that was made different, with what stood there before. */
export interface WhatIfChange {
  readonly kind: "set" | "unset" | "reading" | "law_on";
  /** Fact path; for a reading its id. */
  readonly path: string;
  /** Id of the actor, act or contest, where one was named. */
  readonly of?: string;
  readonly value: Json;
}

/** One side of a provision that comes out differently. */
export interface WhatIfSide {
  readonly status: ProvisionStatus;
  readonly because: readonly string[];
  readonly law: Verdict["law"];
  readonly needs: Needs;
  readonly sanction?: Verdict["sanction"];
}

export interface WhatIfElement {
  readonly of: string;
  readonly id: string;
  readonly text: string;
  readonly ref: string;
  /** Null where the wording of that side has no such element. */
  readonly before: ElementStatus | null;
  readonly after: ElementStatus | null;
}

export interface WhatIfProvision {
  readonly actor: string;
  readonly act: string;
  readonly contest: string | null;
  readonly chain: readonly string[];
  readonly cite: string;
  readonly track: string | null;
  /** Rests on a fallback duty or a principle, which stands open in nearly every case. */
  readonly general: boolean;
  /** Null where the actor, act or contest is not there on that side. */
  readonly before: WhatIfSide | null;
  readonly after: WhatIfSide | null;
  /** Elements and gates that come out differently. */
  readonly elements: readonly WhatIfElement[];
}

type TrackSide = Pick<TrackAnswer, "status"> & {
  readonly tier: { readonly ladder: string; readonly from: string | null; readonly to: string } | null;
};

export interface WhatIfTrack {
  readonly actor: string;
  readonly track: string;
  readonly title: string;
  readonly before: TrackSide | null;
  readonly after: TrackSide | null;
  readonly changed: boolean;
}

export interface WhatIfAnswer {
  readonly incident: { readonly id: string; readonly file: string; readonly sha256: string };
  /** sha256 of the changed incident; equal to that of the incident where no fact was changed. */
  readonly changed_sha256: string;
  readonly changes: readonly WhatIfChange[];
  /** All tracks of either side. */
  readonly tracks: readonly WhatIfTrack[];
  /** Provisions that come out differently: by status first, then by reasons, law or what is missing. */
  readonly provisions: readonly WhatIfProvision[];
  /** When the answer changes as the day of an act is moved, on the changed side. */
  readonly sweep?: Sweep;
}

export interface WhatIfDocument {
  readonly schema: "asn-check/what-if@1";
  readonly engine: { readonly version: string };
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
    readonly verified_on: IsoDay;
  };
  readonly evaluated_on: IsoDay;
  readonly language: "id" | "en";
  readonly answer: WhatIfAnswer;
  readonly warnings: readonly Problem[];
  readonly redacted: boolean;
}
