import { AppError } from '../../errors.ts';
import { fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import { periodOf } from '../../model/partial-date.ts';
import type { DateRange } from './inputs.ts';

/** The fragments read/fragments/<stem>-from and -to, and what comes after. */
export type DateRangeStem = 'agreement-signed' | 'event-held' | 'article-published';

/**
 * Lies wholly inside the range; what has no date never does. An empty range is no condition.
 * @throws AppError BAD_USER_INPUT where the range ends before it begins.
 */
export function dateRange(
  stem: DateRangeStem,
  range: DateRange | null | undefined,
  { suffix = '', holes = {} }: { readonly suffix?: '' | '-then'; readonly holes?: Holes } = {},
): readonly Predicate[] {
  const first = range?.from ? periodOf(range.from)?.from : undefined;
  const last = range?.to ? periodOf(range.to)?.to : undefined;
  if (first !== undefined && last !== undefined && first > last) {
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected a range whose from is not later than its to; got from: ${range?.from} and to: ${range?.to}`,
    );
  }
  return [
    ...(first === undefined ? [] : [fragment(`${stem}-from${suffix}`, { day: first }, holes)]),
    ...(last === undefined ? [] : [fragment(`${stem}-to${suffix}`, { day: last }, holes)]),
  ];
}
