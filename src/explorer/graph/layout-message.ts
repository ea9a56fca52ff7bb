/** What the layout worker is sent: a graph as numbers. */
export interface LayoutRequest {
  /** x, y, weight, fixed (1 or 0) of each node. */
  readonly nodes: Float32Array;
  /** Index of one node, index of the other, weight, of each tie. */
  readonly ties: Float32Array;
  /** Milliseconds after which it ends by itself. */
  readonly longest: number;
  /** Iterations after which it ends by itself. */
  readonly most: number;
}

/** What it answers, several times a second: x and y of each node. */
export interface LayoutAnswer {
  readonly places: Float32Array;
  readonly done: boolean;
}
