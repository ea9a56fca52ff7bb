import { nameKey } from '../../model/name-key.ts';
import { compareText, isClaimOf } from '../../resolution/mentions.ts';
import { earlier } from '../../resolution/organizations/naming.ts';
import type { ResolvedPerson } from '../../resolution/resolve-people.ts';
import type { Derivation } from './derive-graph.ts';
import {
  addNames,
  chooseName,
  distinctNames,
  type NameUse,
  namedClaims,
  nameUseOf,
  type Spelling,
} from './name-an-entity.ts';

type Role = readonly [holder: string, title: string];

/** Adds the roles that claims tell, and returns the titles of those that are in no country or organization. */
function addRoles(derivation: Derivation, { id, mentions }: ResolvedPerson): string[] {
  const { state, resolution, cameAt } = derivation;
  const unplaced = new Set<string>();
  const roles = new Map<string, { role: Role; claims: string[]; knownFrom: string | null }>();
  for (const claim of mentions.flatMap((mention) => mention.claims)) {
    if (!isClaimOf(claim, 'person-holds')) continue;
    const { title, of } = claim.statement;
    const holder = of === null ? null : resolution.participantId(claim.articleId, of);
    if (holder === null) {
      unplaced.add(title);
      continue;
    }
    const key = JSON.stringify([holder, title]);
    const known = roles.get(key) ?? { role: [holder, title] as const, claims: [], knownFrom: null };
    known.claims.push(claim.id);
    known.knownFrom = earlier(known.knownFrom, cameAt(claim.id));
    roles.set(key, known);
  }
  for (const { role, claims, knownFrom } of roles.values()) {
    const [holder, title] = role;
    state.relate(id, 'HOLDS', holder, { title, claims: namedClaims(claims), knownFrom }, title);
  }
  return [...unplaced].sort(compareText);
}

function derivePerson(derivation: Derivation, person: ResolvedPerson): void {
  const { state, cameAt } = derivation;
  const { id, lastName, mentions } = person;
  const claims = mentions.flatMap((mention) => mention.claims);
  const named = claims.filter((claim) => isClaimOf(claim, 'person-named'));
  const spellings = named.map(({ statement: { name, form } }): Spelling => ({ name, form, count: 1 }));
  const name = chooseName(spellings);
  state.addNode(id, ['Person'], {
    name,
    nameKey: nameKey(name),
    aliases: distinctNames(spellings),
    lastName,
    unplacedTitles: addRoles(derivation, person),
  });
  const uses = new Map<string, NameUse>();
  for (const claim of named) nameUseOf(uses, claim.statement.name, cameAt(claim.id)).claims.add(claim.id);
  addNames(state, id, uses);
  state.support(id, claims.map((claim) => claim.id).sort(compareText));
}

/** Adds the people with their names and roles. */
export function derivePeople(derivation: Derivation): void {
  for (const person of derivation.resolution.people) derivePerson(derivation, person);
}
