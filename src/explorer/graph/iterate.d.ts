declare module 'graphology-layout-forceatlas2/iterate' {
  /** One iteration of ForceAtlas2 over matrices of numbers, in place. */
  export default function iterate(
    settings: Readonly<Record<string, boolean | number>>,
    nodes: Float32Array,
    ties: Float32Array,
  ): void;
}
