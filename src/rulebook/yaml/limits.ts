/** Bounds of one rule file, checked before anything is built from it. */
export const LIMITS = { bytes: 1024 * 1024, nodes: 100_000, depth: 32 } as const;

/** Bounds of a whole pack, about eight times the rules of this package: entries of its folders, and what its files hold together. */
export const PACK_LIMITS = { entries: 10_000, folders: 6, bytes: 32 * 1024 * 1024, nodes: 2_000_000 } as const;

/** What is still allowed; whoever reads takes from it. */
export interface Allowance {
  nodes: number;
}
