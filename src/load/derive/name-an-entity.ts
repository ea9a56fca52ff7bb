import { nameKey } from '../../model/name-key.ts';
import { compareText } from '../../resolution/mentions.ts';
import { earlier } from '../../resolution/organizations/naming.ts';
import type { GraphStateBuilder } from '../graph-state.ts';

/** One spelling, how full it is, and how many claims have it. */
export interface Spelling {
  readonly name: string;
  readonly form: 'full' | 'short' | 'acronym';
  readonly count: number;
}

/** A claim that has a spelling, and when its article came. */
export interface SpelledBy {
  readonly name: string;
  readonly claimId: string;
}

/**
 * A relation names at most so many of its claims, the first by id: one of a name that ten thousand articles have would be
 * written anew, all of it, with each further one. The node that it starts from is supported by all.
 */
const mostNamedClaims = 25;

/** The claims that a relation names, of all that say it. */
export function namedClaims(claimIds: Iterable<string>): string[] {
  return [...new Set(claimIds)].sort(compareText).slice(0, mostNamedClaims);
}

/**
 * The name to show: among the full forms (where there are any) the one that most claims have, then the longest, then the
 * first in the order of code units.
 */
export function chooseName(spellings: readonly Spelling[]): string {
  const full = spellings.filter((spelling) => spelling.form === 'full');
  const candidates = full.length > 0 ? full : spellings;
  const votes = new Map<string, number>();
  for (const { name, count } of candidates) votes.set(name, (votes.get(name) ?? 0) + count);
  const ranked = [...votes.entries()].sort(
    ([a, votesA], [b, votesB]) => votesB - votesA || b.length - a.length || compareText(a, b),
  );
  return ranked[0]?.[0] ?? '';
}

/** Every spelling once, in the order of code units. */
export function distinctNames(spellings: readonly Pick<Spelling, 'name'>[]): string[] {
  return [...new Set(spellings.map((spelling) => spelling.name))].sort(compareText);
}

/** Under one folded name the spellings of an entity, what has them, and since when. */
export interface NameUse {
  readonly spellings: Set<string>;
  readonly claims: Set<string>;
  knownFrom: string | null;
}

/** Gathers spellings by folded name. */
export function nameUseOf(uses: Map<string, NameUse>, name: string, knownFrom: string | null): NameUse {
  const key = nameKey(name);
  const use = uses.get(key) ?? { spellings: new Set(), claims: new Set(), knownFrom: null };
  uses.set(key, use);
  use.spellings.add(name);
  use.knownFrom = earlier(use.knownFrom, knownFrom);
  return use;
}

/** Makes an entity findable by each of its names. */
export function addNames(
  state: GraphStateBuilder,
  entityId: string,
  uses: ReadonlyMap<string, NameUse>,
): void {
  for (const [key, { spellings, claims, knownFrom }] of uses)
    addName(state, entityId, key, {
      spellings: [...spellings].sort(compareText),
      claims: namedClaims(claims),
      knownFrom,
    });
}

/** The id of the node for a folded name. */
export function nameId(key: string): string {
  return `name:${key}`;
}

/** Makes an entity findable by one folded name; without claims where the name is reference data. */
export function addName(
  state: GraphStateBuilder,
  entityId: string,
  key: string,
  use: {
    readonly spellings: readonly string[];
    readonly claims: readonly string[];
    readonly knownFrom: string | null;
  },
): void {
  if (key === '') return;
  const id = nameId(key);
  if (!state.nodes.has(id)) state.addNode(id, ['Name'], { key });
  state.relate(entityId, 'KNOWN_AS', id, use);
}
