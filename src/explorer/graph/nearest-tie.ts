/** A place on the canvas, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A tie as it is drawn: a line of this width between two places. */
export interface DrawnTie<Key> {
  readonly key: Key;
  readonly from: Place;
  readonly to: Place;
  readonly width: number;
}

/** How far beside a tie a press still means it. */
const tolerance = 3;

/** How far a place is from the line between two others. */
function distanceFrom({ from, to }: DrawnTie<unknown>, { x, y }: Place): number {
  const across = to.x - from.x;
  const down = to.y - from.y;
  const length = across ** 2 + down ** 2;
  const along = length === 0 ? 0 : ((x - from.x) * across + (y - from.y) * down) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + nearest * across - x, from.y + nearest * down - y);
}

/** The tie that is drawn at a place or nearest to it, within three pixels; of equally near ones the last drawn; null where none is. */
export function nearestTie<Key>(ties: Iterable<DrawnTie<Key>>, place: Place): Key | null {
  let best: { readonly key: Key; readonly distance: number } | null = null;
  for (const tie of ties) {
    const distance = Math.max(0, distanceFrom(tie, place) - tie.width / 2);
    if (distance <= tolerance && (best === null || distance <= best.distance))
      best = { key: tie.key, distance };
  }
  return best?.key ?? null;
}
