import {
  loadAffectedLastNames,
  loadAffectedNamesAndRoles,
  loadAffectedNodes,
  loadAffectedPeopleOfLastNames,
  loadAffectedSpellingsOfPeople,
} from '../../graph/generated/statements.ts';
import type { Statement } from '../../model/claim.ts';
import { isClaimOf } from '../../resolution/mentions.ts';
import { namesakesOf, type ResolvedPerson, resolvePeople } from '../../resolution/resolve-people.ts';
import type { PersonSoFar } from '../derive/derive-people.ts';
import { type Affected, idsOf, readClaimsOf, relocatedOf } from './affected-entities.ts';
import { ask } from './ask.ts';
import type { ReadChange } from './change.ts';
import type { MentionIndex } from './mention-index.ts';
import { nodeOf, relationOf } from './owned-state.ts';

/** The people that a change has an effect on. */
export interface AffectedPeople extends Affected<ResolvedPerson> {
  /** Those that only get further mentions, as the graph has them: of these the mentions at hand are the new ones. */
  readonly kept: ReadonlyMap<string, PersonSoFar>;
}

/** Reads what is to be known of people who only get further mentions; nothing of it grows with the number of those. */
async function readSoFar(
  { transaction }: ReadChange,
  ids: readonly string[],
): Promise<Map<string, PersonSoFar>> {
  if (ids.length === 0) return new Map();
  const nodes = await ask(transaction, loadAffectedNodes, { ids: [...ids] });
  const found = new Map(
    nodes.map(nodeOf).map((node) => [node.id, { node, spellings: [], relations: [] } as PersonSoFar]),
  );
  for (const row of await ask(transaction, loadAffectedSpellingsOfPeople, { ids: [...ids] })) {
    const said = JSON.parse(row.statement) as Extract<Statement, { readonly type: 'person-named' }>;
    found.get(row.id)!.spellings.push({ name: said.name, form: said.form, count: row.count });
  }
  for (const row of await ask(transaction, loadAffectedNamesAndRoles, { ids: [...ids] }))
    found.get(row.from)!.relations.push(relationOf(row));
  return found;
}

/**
 * The people who share a last name with one that the change names, or hold a role where an organization became another. Where
 * nobody of a last name is told by it alone, only those with the same full name are one: they get further mentions.
 */
export async function findAffectedPeople(
  change: ReadChange,
  index: MentionIndex,
  holders: readonly string[],
): Promise<AffectedPeople> {
  const { transaction, claims, facts } = change;
  const touched = { people: idsOf('person', facts), holders: [...holders] };
  const rows = await ask(transaction, loadAffectedLastNames, touched);
  const named = namesakesOf(claims);
  const open = new Set(rows.map(({ lastName }) => lastName));
  for (const [lastName, { someAlone }] of named) if (someAlone) open.add(lastName);
  const lastNames = [...new Set([...named.keys(), ...open])];
  const people = await ask(transaction, loadAffectedPeopleOfLastNames, { lastNames });
  for (const { lastName, nameKey, joinedByLastName } of people)
    if (joinedByLastName || !nameKey.includes(' ')) open.add(lastName);

  const reread = people.filter(({ lastName }) => open.has(lastName)).map(({ id }) => id);
  const before = [...new Set([...touched.people, ...reread])];
  const known = await readClaimsOf(change, before);
  const own = [...named].flatMap(([lastName, namesakes]) => (open.has(lastName) ? namesakes.claims : []));
  const resolved = resolvePeople([...known.claims, ...own]);

  const further = resolvePeople(
    [...named].flatMap(([lastName, namesakes]) => (open.has(lastName) ? [] : namesakes.claims)),
  );
  const there = new Set(people.map(({ id }) => id));
  const kept = await readSoFar(
    change,
    further.map(({ id }) => id).filter((id) => there.has(id)),
  );
  const entities = [...resolved, ...further];
  const placed = known.claims.filter(
    (claim) => isClaimOf(claim, 'person-holds') && claim.statement.of?.type === 'organization',
  );
  await index.learn(placed.map(({ articleId }) => articleId));
  index.set(entities);
  return { entities, before, kept, relocated: relocatedOf(before, known.ownerOf, resolved) };
}
