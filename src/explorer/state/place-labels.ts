/** Something with a name at a place. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A name where it is written. */
export interface PlacedLabel {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LabelSpace {
  /** What is shown; names that begin outside of it are left out. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The size of a letter. */
  readonly letter: number;
  /** Between the place and its name. */
  readonly gap: number;
}

function meets(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Where a name can stand: right of its place, left, above, below. */
function choices({ code, name, x, y }: NamedPlace, letter: number, gap: number) {
  const width = 0.6 * letter * [...name].length;
  const at = (left: number, baseline: number, anchor: PlacedLabel['anchor'], textX: number) => ({
    label: { code, name, x: textX, y: baseline, anchor },
    area: { left, right: left + width, top: baseline - letter, bottom: baseline + 0.3 * letter },
  });
  return [
    at(x + gap, y + 0.36 * letter, 'start', x + gap),
    at(x - gap - width, y + 0.36 * letter, 'end', x - gap),
    at(x - width / 2, y - gap, 'middle', x),
    at(x - width / 2, y + gap + 0.8 * letter, 'middle', x),
  ] as const;
}

/** Names for the places, the first first: each where it covers no other name, or not at all. Pure. */
export function placeLabels(places: readonly NamedPlace[], { box, letter, gap }: LabelSpace): PlacedLabel[] {
  const taken: Area[] = [];
  return places.flatMap((place) => {
    const { x, y } = place;
    if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) return [];
    const found = choices(place, letter, gap).find(({ area }) => !taken.some((one) => meets(one, area)));
    if (!found) return [];
    taken.push(found.area);
    return [found.label];
  });
}
