/** How a provision stands, and each of its elements. */

export type ElementStatus = "satisfied" | "not_satisfied" | "open";

export type OpenBecause = "facts" | "contested" | "finding" | "reading";

export type ProvisionStatus =
  "wrong_regime" | "not_in_force" | "not_reached" | "not_fulfilled" | "excepted" | "fulfilled" | "open";
