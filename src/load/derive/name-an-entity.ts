import { nameKey } from '../../model/name-key.ts';
import { compareText } from '../../resolution/mentions.ts';
import type { GraphStateBuilder } from '../graph-state.ts';

/** One spelling, where it stands, and how full it is. */
export interface Spelling {
  readonly name: string;
  readonly form: 'full' | 'short' | 'acronym';
  readonly claimId: string;
}

/**
 * The name to show: among the full forms (where there are any) the one that most claims have, then the longest, then the
 * first in the order of code units.
 */
export function chooseName(spellings: readonly Spelling[]): string {
  const full = spellings.filter((spelling) => spelling.form === 'full');
  const candidates = full.length > 0 ? full : spellings;
  const votes = new Map<string, number>();
  for (const { name } of candidates) votes.set(name, (votes.get(name) ?? 0) + 1);
  const ranked = [...votes.entries()].sort(
    ([a, votesA], [b, votesB]) => votesB - votesA || b.length - a.length || compareText(a, b),
  );
  return ranked[0]?.[0] ?? '';
}

/** Every spelling once, in the order of code units. */
export function distinctNames(spellings: readonly Spelling[]): string[] {
  return [...new Set(spellings.map((spelling) => spelling.name))].sort(compareText);
}

/** Makes an entity findable by each of its spellings. */
export function addNames(state: GraphStateBuilder, entityId: string, spellings: readonly Spelling[]): void {
  for (const { name, claimId } of spellings) addName(state, entityId, name, [name], [claimId]);
}

/** Makes an entity findable by one name; without claims where the name is reference data. */
export function addName(
  state: GraphStateBuilder,
  entityId: string,
  name: string,
  spellings: readonly string[],
  claimIds: readonly string[],
): void {
  const key = nameKey(name);
  if (key === '') return;
  const id = `name:${key}`;
  if (!state.nodes.has(id)) state.addNode(id, ['Name'], { key });
  state.relate(entityId, 'KNOWN_AS', id, { spellings, claims: claimIds });
}
