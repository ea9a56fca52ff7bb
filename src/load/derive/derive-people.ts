import { nameKey } from '../../model/name-key.ts';
import { compareText, isClaimOf } from '../../resolution/mentions.ts';
import { earlier } from '../../resolution/organizations/naming.ts';
import type { PersonClaim, ResolvedPerson } from '../../resolution/resolve-people.ts';
import type { GraphNode, GraphRelation } from '../graph-state.ts';
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

/** A person as the graph has it, but for the claims. */
export interface PersonSoFar {
  readonly node: GraphNode;
  /** What its claims call it. */
  readonly spellings: Spelling[];
  /** To its names, and to whom it holds a role in. */
  readonly relations: GraphRelation[];
}

const claimsIn = ({ properties }: GraphRelation): readonly string[] =>
  (properties.claims as readonly string[] | undefined) ?? [];
const instantOf = ({ properties }: Pick<GraphNode, 'properties'>): string | null =>
  (properties.knownFrom as string | undefined) ?? null;

/** Adds the roles that claims tell, and returns the titles of those that are in no country or organization. */
function addRoles(
  derivation: Derivation,
  { id, mentions }: ResolvedPerson,
  soFar: PersonSoFar | undefined,
): string[] {
  const { state, resolution, cameAt } = derivation;
  const unplaced = new Set((soFar?.node.properties.unplacedTitles ?? []) as readonly string[]);
  const roles = new Map<string, { role: Role; claims: string[]; knownFrom: string | null }>();
  for (const relation of soFar?.relations ?? []) {
    if (relation.type !== 'HOLDS') continue;
    const role = [relation.to, relation.discriminator] as const;
    const claims = [...claimsIn(relation)];
    roles.set(JSON.stringify(role), { role, claims, knownFrom: instantOf(relation) });
  }
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

/** The names that a person has so far. */
function usesSoFar(soFar: PersonSoFar | undefined): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const relation of soFar?.relations ?? []) {
    if (relation.type !== 'KNOWN_AS') continue;
    for (const spelling of relation.properties.spellings as readonly string[]) {
      const use = nameUseOf(uses, spelling, instantOf(relation));
      for (const claim of claimsIn(relation)) use.claims.add(claim);
    }
  }
  return uses;
}

function derivePerson(derivation: Derivation, person: ResolvedPerson, soFar?: PersonSoFar): void {
  const { state, cameAt } = derivation;
  const { id, lastName, mentions, joinedByLastName } = person;
  const claims = mentions.flatMap((mention) => mention.claims);
  const named = claims.filter((claim) => isClaimOf(claim, 'person-named'));
  const spellings = [
    ...(soFar?.spellings ?? []),
    ...named.map(({ statement: { name, form } }): Spelling => ({ name, form, count: 1 })),
  ];
  const name = chooseName(spellings);
  state.addNode(id, ['Person'], {
    name,
    nameKey: nameKey(name),
    aliases: distinctNames(spellings),
    lastName,
    unplacedTitles: addRoles(derivation, person, soFar),
    joinedByLastName: joinedByLastName || null,
    knownFrom: soFar ? earliestOf(claims, soFar, cameAt) : null,
  });
  const uses = usesSoFar(soFar);
  for (const claim of named) nameUseOf(uses, claim.statement.name, cameAt(claim.id)).claims.add(claim.id);
  addNames(state, id, uses);
  state.support(id, claims.map((claim) => claim.id).sort(compareText));
}

/** When the first article came that tells of a person whose claims of before are not at hand. */
function earliestOf(
  claims: readonly PersonClaim[],
  { node }: PersonSoFar,
  cameAt: Derivation['cameAt'],
): string | null {
  return claims.reduce<string | null>((first, { id }) => earlier(first, cameAt(id)), instantOf(node));
}

/** Adds the people with their names and roles; of those in `kept` only further claims are at hand. */
export function derivePeople(
  derivation: Derivation,
  kept: ReadonlyMap<string, PersonSoFar> = new Map(),
): void {
  for (const person of derivation.resolution.people) derivePerson(derivation, person, kept.get(person.id));
}
