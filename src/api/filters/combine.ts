import { AppError } from '../../errors.ts';
import { allOf, anyOf, not, type Predicate } from '../../graph/predicate.ts';

/** How deep and/or/not may nest: each level is a bracket in the statement. */
const deepest = 10;

interface Combinable<Filter> {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
}

/**
 * What a filter says by itself, together with its and, or and not.
 * @throws AppError BAD_USER_INPUT where they nest too deep.
 */
export async function combine<Filter extends Combinable<Filter>>(
  filter: Filter,
  readOwn: (filter: Filter) => Promise<readonly Predicate[]>,
  depth = 0,
): Promise<Predicate> {
  if (depth > deepest) {
    throw new AppError('BAD_USER_INPUT', `A filter may nest and, or and not ${deepest} levels deep at most`);
  }
  const deeper = (inner: Filter): Promise<Predicate> => combine(inner, readOwn, depth + 1);
  const [own, and, or, negated] = await Promise.all([
    readOwn(filter),
    Promise.all((filter.and ?? []).map(deeper)),
    Promise.all((filter.or ?? []).map(deeper)),
    filter.not ? deeper(filter.not) : null,
  ]);
  return allOf([...own, ...and, ...(filter.or ? [anyOf(or)] : []), ...(negated ? [not(negated)] : [])]);
}
