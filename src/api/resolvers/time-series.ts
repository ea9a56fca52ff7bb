import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../../errors.ts';
import { periodOf } from '../../model/partial-date.ts';
import type { ApiContext } from '../context.ts';
import { type Counted, countAgreements } from '../counts/count-agreements.ts';
import type { Dimension, Interval } from '../counts/dimensions.ts';
import { type CalendarInterval, intervalAt, intervalNumber, intervalOfDay } from '../counts/intervals.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import { within } from '../filters/within.ts';
import type { TimeArguments } from '../moment.ts';

const mostRows = 50_000;
const mostSeries = 100;
const usualSeries = 20;
/** A hundred years by the month. */
const mostIntervals = 1_200;
const mostPoints = 20_000;

interface SeriesArguments extends TimeArguments {
  readonly interval: Interval;
  readonly splitBy?: Dimension | null;
  readonly filter?: AgreementFilter | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly first?: number | null;
}

/** A series as the schema has it. */
interface Series {
  readonly key: string | null;
  readonly total: number;
  readonly undated: number;
  readonly points: readonly (CalendarInterval & { readonly count: number })[];
}

/** The first and the last interval, by number. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function refuse(message: string): AppError {
  return new AppError('BAD_USER_INPUT', message);
}

/** What the arguments say of the span, and else what the counts do; null where neither tells. */
function spanOf({ interval, from, to }: SeriesArguments, labels: readonly string[]): Span | null {
  const day = (date: string | null | undefined, end: 'from' | 'to') => (date ? periodOf(date)?.[end] : null);
  const [opens, closes] = [day(from, 'from'), day(to, 'to')];
  if (opens && closes && opens > closes)
    throw refuse(`Expected a from that is not later than to; got from: ${from} and to: ${to}`);
  const numbers = labels.map((label) => intervalNumber(interval, label)).sort((a, b) => a - b);
  const first = opens ? intervalOfDay(interval, opens) : undefined;
  const last = closes ? intervalOfDay(interval, closes) : undefined;
  if (first === undefined && last === undefined && numbers.length === 0) return null;
  return {
    first: first ?? Math.min(last ?? Number.POSITIVE_INFINITY, numbers[0] ?? Number.POSITIVE_INFINITY),
    last: last ?? Math.max(first ?? Number.NEGATIVE_INFINITY, numbers.at(-1) ?? Number.NEGATIVE_INFINITY),
  };
}

/** The rows of each key, the largest series first. */
function splitRows(rows: readonly Counted[], split: boolean): Map<string | null, Map<string, number>> {
  const series = new Map<string | null, Map<string, number>>(split ? [] : [[null, new Map()]]);
  for (const { key, count } of rows) {
    const name = split ? key[0]! : null;
    const counts = series.get(name) ?? new Map<string, number>();
    series.set(name, counts.set(key.at(-1)!, count));
  }
  return series;
}

function fill(
  { interval }: SeriesArguments,
  key: string | null,
  counts: ReadonlyMap<string, number>,
  span: Span | null,
): Series {
  const length = span ? span.last - span.first + 1 : 0;
  const points = Array.from({ length }, (_, index) => {
    const at = intervalAt(interval, span!.first + index);
    return { ...at, count: counts.get(at.label) ?? 0 };
  });
  const total = points.reduce((sum, { count }) => sum + count, 0);
  return { key, total, undated: counts.get('') ?? 0, points };
}

function checkSize(span: Span | null, series: number): void {
  const length = span ? span.last - span.first + 1 : 0;
  if (length > mostIntervals)
    throw refuse(
      `from, to: expected ${mostIntervals} intervals at most; got ${length}. Narrow the range, or take longer intervals.`,
    );
  if (length * series > mostPoints)
    throw refuse(
      `first: expected ${mostPoints} points at most; ${series} series of ${length} intervals have ${length * series}`,
    );
}

/**
 * The field Query.timeSeries: one series, or the largest ones of a dimension, all over the same intervals.
 * @throws AppError BAD_USER_INPUT for too many points, a range that ends before it begins, or as `agreementFilter` does.
 */
export async function timeSeries(
  _root: unknown,
  args: SeriesArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly Series[]> {
  const most = within('first', args.first ?? usualSeries, 1, mostSeries);
  const { splitBy = null, interval, filter } = args;
  spanOf(args, []);
  const moment = context.moments.enter(args, info);
  const by = [...(splitBy === null ? [] : [splitBy]), `${interval}_OR_NONE` as const];
  const rows = await countAgreements({ by, filter, moment, limit: mostRows + 1 }, context);
  if (rows.length > mostRows)
    throw refuse(`splitBy: expected ${mostRows} counts at most; there are more. Narrow the filter.`);
  const labels = rows.map(({ key }) => key.at(-1)!).filter((label) => label !== '');
  const span = spanOf(args, labels);
  const parts = splitRows(rows, splitBy !== null);
  checkSize(span, Math.min(parts.size, most));
  return [...parts]
    .map(([key, counts]) => fill(args, key, counts, span))
    .sort((a, b) => b.total - a.total || b.undated - a.undated || (`${a.key}` < `${b.key}` ? -1 : 1))
    .slice(0, most);
}
