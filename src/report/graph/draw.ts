/** A graph as it is drawn, whatever it is of: columns from left to right, boxes in the order of the list. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  readonly key: string;
  /** From the left, 0 first. */
  readonly column: number;
  readonly shape: "box" | "hexagon" | "pill";
  readonly label: string;
  /** Drawn heavy. */
  readonly strong?: boolean;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** `strong` is heavy, `weak` dashed. */
  readonly weight?: "strong" | "weak";
}
