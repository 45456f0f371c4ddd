/** Bounds of one rule file, checked before anything is built from it. */
export const LIMITS = { bytes: 1024 * 1024, nodes: 100_000, depth: 32 } as const;
