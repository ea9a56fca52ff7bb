import { nameKey } from '../../model/name-key.ts';
import { compareText, isClaimOf } from '../../resolution/mentions.ts';
import type { ResolvedPerson } from '../../resolution/resolve-people.ts';
import type { Derivation } from './derive-graph.ts';
import { addNames, chooseName, distinctNames, type Spelling } from './name-an-entity.ts';

function derivePerson({ state, resolution }: Derivation, { id, mentions }: ResolvedPerson): void {
  const claims = mentions.flatMap((mention) => mention.claims);
  const named = claims.filter((claim) => isClaimOf(claim, 'person-named'));
  if (named.length === 0) return;
  const spellings = named.map(
    (claim): Spelling => ({ name: claim.statement.name, form: claim.statement.form, claimId: claim.id }),
  );
  const name = chooseName(spellings);
  const unplaced = new Set<string>();
  for (const claim of claims) {
    if (!isClaimOf(claim, 'person-holds')) continue;
    const { title, of } = claim.statement;
    const holder = of === null ? null : resolution.participantId(claim.articleId, of);
    if (holder === null) unplaced.add(title);
    else state.relate(id, 'HOLDS', holder, { title, claims: [claim.id] }, title);
  }
  state.addNode(id, ['Person'], {
    name,
    nameKey: nameKey(name),
    aliases: distinctNames(spellings),
    unplacedTitles: [...unplaced].sort(compareText),
  });
  addNames(state, id, spellings);
  state.support(id, claims.map((claim) => claim.id).sort(compareText));
}

/** Adds the people with their names and roles. */
export function derivePeople(derivation: Derivation): void {
  for (const person of derivation.resolution.people) derivePerson(derivation, person);
}
