/** Ids of the one actor and the one act of a test's incident. */
export const ACTOR = "pelaku";
export const ACT = "perbuatan";
