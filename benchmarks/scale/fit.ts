/** A line through points. */
export interface Line {
  /** At nothing. */
  readonly fixed: number;
  /** For each more. */
  readonly each: number;
  /** How much of the spread the line explains: 1 is all. */
  readonly explained: number;
}

type Point = readonly [x: number, y: number];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The line that is closest to points by least squares. @throws where there are fewer than two */
export function fitLine(points: readonly Point[]): Line {
  if (points.length < 2) throw new Error(`Expected two points or more; got ${points.length}`);
  const [x, y] = [mean(points.map((point) => point[0])), mean(points.map((point) => point[1]))];
  const across = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  const both = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const spread = points.reduce((sum, point) => sum + (point[1] - y) ** 2, 0);
  const each = across === 0 ? 0 : both / across;
  const explained = spread === 0 || across === 0 ? 1 : both ** 2 / (across * spread);
  return { fixed: y - each * x, each, explained };
}

/** The power with which a cost grows with size: 0 stays the same, 1 doubles with each doubling. Both must be above zero. */
export function fitPower(points: readonly Point[]): number {
  return fitLine(points.map(([x, y]) => [Math.log(x), Math.log(y)])).each;
}
