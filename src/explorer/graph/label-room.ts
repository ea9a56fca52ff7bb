interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A node with its name, in pixels. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** Of the node, from its middle. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

const gap = 5;
/** Areas are kept by squares of this many pixels, so that few have to be compared. */
const cell = 128;

/** What of one picture names have taken: each finds room beside its node, or is left out until one comes nearer. */
export class LabelRoom {
  #cells = new Map<string, Area[]>();

  /** Begins another picture. */
  clear(): void {
    this.#cells = new Map();
  }

  /** Where the name begins, right of its node or left of it, where it covers no other; null where there is no room. */
  take({ x, y, size, width, height }: LabelPlace): number | null {
    for (const left of [x + size + gap, x - size - gap - width]) {
      const area = { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
      if (this.#isFree(area)) {
        for (const key of keysOf(area)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), area]);
        return left;
      }
    }
    return null;
  }

  #isFree(area: Area): boolean {
    return keysOf(area).every((key) => !this.#cells.get(key)?.some((taken) => meets(taken, area)));
  }
}

function meets(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function keysOf({ left, right, top, bottom }: Area): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1)
      keys.push(`${column} ${row}`);
  return keys;
}
