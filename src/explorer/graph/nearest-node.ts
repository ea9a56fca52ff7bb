/** The directions of the arrow keys. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The node that an arrow key leads to: the nearest of those that lie within 45 degrees of the direction, y upwards; without a
 * node to start from the first; null where none lies there.
 */
export function nearestNode(
  nodes: readonly Placed[],
  from: string | null,
  direction: Direction,
): string | null {
  const start = nodes.find(({ id }) => id === from);
  if (!start) return nodes[0]?.id ?? null;
  const [right, up] = vectors[direction];
  let best: { id: string; distance: number } | null = null;
  for (const { id, x, y } of nodes) {
    const along = (x - start.x) * right + (y - start.y) * up;
    const across = Math.abs((x - start.x) * up) + Math.abs((y - start.y) * right);
    if (id === from || along <= 0 || across > along) continue;
    const distance = along + across;
    if (!best || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}
