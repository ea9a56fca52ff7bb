import { nameKey } from '../../model/name-key.ts';
import { type OrganizationKind, organizationKinds } from '../../ontology/organization-kinds.ts';
import { compareText, isClaimOf } from '../../resolution/mentions.ts';
import { chooseKind } from '../../resolution/organizations/choose-kind.ts';
import { earlier, groundsOf, type Naming } from '../../resolution/organizations/naming.ts';
import { strongestGround } from '../../resolution/organizations/strongest-ground.ts';
import { countryId } from '../../resolution/resolve.ts';
import type { ResolvedOrganization } from '../../resolution/resolve-organizations.ts';
import type { GraphStateBuilder } from '../graph-state.ts';
import type { Derivation } from './derive-graph.ts';
import {
  addNames,
  chooseName,
  distinctNames,
  type NameUse,
  namedClaims,
  nameId,
  nameUseOf,
} from './name-an-entity.ts';

const labels = new Map<OrganizationKind, string | null>(
  organizationKinds.map(({ kind, label }) => [kind, label]),
);

/** The claims that a relation of an organization to this node names already; empty where all its claims are at hand. */
export type AlreadyNamed = (type: 'KNOWN_AS' | 'BASED_IN', to: string) => readonly string[];

/** The country of an organization, and on which ground; null where neither articles nor people tell. */
export function baseOf({ namings, curated }: Pick<ResolvedOrganization, 'namings' | 'curated'>) {
  if (curated !== null) return { country: curated.country, basis: 'CURATED' as const };
  const ground = strongestGround(namings.flatMap(groundsOf));
  return ground && { country: ground.country, basis: ground.basis };
}

function firstOf(namings: readonly Naming[]): string | null {
  return namings.reduce<string | null>((first, { knownFrom }) => earlier(first, knownFrom), null);
}

function addBase(state: GraphStateBuilder, organization: ResolvedOrganization, named: AlreadyNamed): void {
  const { id, namings, mentions, curated } = organization;
  const base = baseOf(organization);
  if (base === null) return;
  const to = countryId(base.country);
  const saying = mentions
    .flatMap((mention) => mention.claims)
    .filter((claim) => isClaimOf(claim, 'organization-based') && claim.statement.country === base.country);
  state.relate(id, 'BASED_IN', to, {
    basis: base.basis,
    claims: namedClaims([...named('BASED_IN', to), ...saying.map((claim) => claim.id)]),
    judgement: curated?.judgement ?? null,
    knownFrom: firstOf(namings.filter(({ based }) => based.some(({ country }) => country === base.country))),
  });
}

function addOwnNames(
  state: GraphStateBuilder,
  { id, namings, mentions }: ResolvedOrganization,
  named: AlreadyNamed,
): void {
  const uses = new Map<string, NameUse>();
  for (const { names, knownFrom } of namings) for (const { name } of names) nameUseOf(uses, name, knownFrom);
  for (const [key, use] of uses) for (const claim of named('KNOWN_AS', nameId(key))) use.claims.add(claim);
  for (const claim of mentions.flatMap((mention) => mention.claims))
    if (isClaimOf(claim, 'organization-named')) uses.get(nameKey(claim.statement.name))!.claims.add(claim.id);
  addNames(state, id, uses);
}

/**
 * Adds an organization with its names and its country, as its namings tell. Of its claims those at hand support it; where these
 * are not all, `named` tells which others its relations name already.
 */
export function deriveOrganization(
  state: GraphStateBuilder,
  organization: ResolvedOrganization,
  named: AlreadyNamed = () => [],
): void {
  const { id, namings, mentions } = organization;
  const spellings = namings.flatMap(({ names, count }) => names.map((one) => ({ ...one, count })));
  const name = chooseName(spellings);
  const kind = chooseKind(namings);
  const base = baseOf(organization);
  const label = labels.get(kind) ?? null;
  state.addNode(id, label === null ? ['Organization', 'Party'] : ['Organization', 'Party', label], {
    name,
    nameKey: nameKey(name),
    aliases: distinctNames(spellings),
    kind,
    countryCode: base?.country ?? null,
    countryBasis: base?.basis ?? null,
    knownFrom: firstOf(namings),
  });
  addOwnNames(state, organization, named);
  state.support(id, mentions.flatMap((mention) => mention.claims.map((claim) => claim.id)).sort(compareText));
  addBase(state, organization, named);
}

/** Adds the organizations with their names and countries. */
export function deriveOrganizations({ state, resolution }: Derivation): void {
  for (const organization of resolution.organizations) deriveOrganization(state, organization);
}
