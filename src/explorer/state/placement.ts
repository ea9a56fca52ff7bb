import type { CanvasNode } from './explorer-state.ts';

/** The angle between neighbours on a sunflower, so that no two stand in line. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const spacing = 60;

/**
 * Nodes for these ids on a spiral around a point, none nearer than about 60 units to another of them, the spiral turned by so
 * many steps. The same ids around the same point always stand in the same places.
 */
export function placeAround(
  ids: readonly string[],
  center: { readonly x: number; readonly y: number },
  inner = 2,
  turned = 0,
): CanvasNode[] {
  return ids.map((id, index) => {
    const radius = spacing * Math.sqrt(index + inner);
    const angle = (index + turned) * goldenAngle;
    return {
      id,
      x: Math.round(center.x + radius * Math.cos(angle)),
      y: Math.round(center.y + radius * Math.sin(angle)),
      pinned: false,
    };
  });
}

/** A point to the right of all nodes, where what is new finds room. */
export function freePoint(nodes: readonly CanvasNode[]): { x: number; y: number } {
  if (nodes.length === 0) return { x: 0, y: 0 };
  let right = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const { x, y } of nodes) {
    right = Math.max(right, x);
    sum += y;
  }
  return { x: right + 3 * spacing, y: sum / nodes.length };
}
