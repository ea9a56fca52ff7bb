import { allOf, fragment, type Holes, nothing, type Predicate } from '../../graph/predicate.ts';
import { nameKey } from '../../model/name-key.ts';
import type { StringFilter } from './inputs.ts';

interface TextFragments {
  /** The fragment that takes a list, and its parameter. */
  readonly oneOf: (values: readonly string[]) => Predicate;
  readonly contains: (value: string) => Predicate;
  readonly startsWith: (value: string) => Predicate;
  readonly fold: (text: string) => string;
}

const names: TextFragments = {
  oneOf: (keys) => fragment('name-in', { keys }),
  contains: (key) => fragment('name-contains', { key }),
  startsWith: (key) => fragment('name-starts', { key }),
  fold: nameKey,
};

const sectors: TextFragments = {
  oneOf: (values) => fragment('agreement-sector-in', { sectors: values }),
  contains: (text) => fragment('agreement-sector-contains', { text }),
  startsWith: (text) => fragment('agreement-sector-starts', { text }),
  fold: (text) => text.trim().toLowerCase(),
};

/** Text of which folding leaves nothing is part of no name, but every name holds the empty text. */
function part(text: string, fold: (text: string) => string, build: (folded: string) => Predicate): Predicate {
  const folded = fold(text);
  return folded === '' && text.trim() !== '' ? nothing : build(folded);
}

function conditions(filter: StringFilter, fragments: TextFragments): Predicate[] {
  const { oneOf, contains, startsWith, fold } = fragments;
  const { eq, in: list } = filter;
  return [
    ...(typeof eq === 'string' ? [oneOf([fold(eq)])] : []),
    ...(list ? [oneOf(list.map(fold))] : []),
    ...(typeof filter.contains === 'string' ? [part(filter.contains, fold, contains)] : []),
    ...(typeof filter.startsWith === 'string' ? [part(filter.startsWith, fold, startsWith)] : []),
  ];
}

/** One and the same name or alias meets all that is set; a filter with nothing set is no condition. */
export function nameFilter(
  of: 'organization' | 'person',
  filter: StringFilter | null | undefined,
): readonly Predicate[] {
  const holes = nameHoles(filter);
  return holes ? [fragment(`${of}-name`, {}, holes)] : [];
}

/** As `nameFilter`, for a list that begins with whoever has such a name; undefined where the filter is no condition. */
export function fromNamed(
  of: 'organizations' | 'people',
  filter: StringFilter | null | undefined,
): Predicate | undefined {
  const holes = nameHoles(filter);
  return holes && fragment(`from/${of}-named`, {}, holes);
}

function nameHoles(filter: StringFilter | null | undefined): Holes | undefined {
  const wanted = filter ? conditions(filter, names) : [];
  return wanted.length > 0 ? { name: allOf(wanted) } : undefined;
}

/** The sector of the agreement meets all that is set, without regard to case. */
export function sectorFilter(filter: StringFilter | null | undefined): readonly Predicate[] {
  return filter ? conditions(filter, sectors) : [];
}
