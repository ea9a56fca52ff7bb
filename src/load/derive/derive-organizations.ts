import { nameKey } from '../../model/name-key.ts';
import { type OrganizationKind, organizationKinds } from '../../ontology/organization-kinds.ts';
import { compareText, isClaimOf } from '../../resolution/mentions.ts';
import { strongestBasis } from '../../resolution/organizations/organization-group.ts';
import { countryId } from '../../resolution/resolve.ts';
import type { ResolvedOrganization } from '../../resolution/resolve-organizations.ts';
import type { Derivation } from './derive-graph.ts';
import { addNames, chooseName, distinctNames, type Spelling } from './name-an-entity.ts';

const labels = new Map<OrganizationKind, string | null>(
  organizationKinds.map(({ kind, label }) => [kind, label]),
);

/** The kind that most naming claims tell; OTHER only where none tells more. Ties go to the kind that the ontology lists first. */
function chooseKind(kinds: readonly OrganizationKind[]): OrganizationKind {
  const telling = kinds.filter((kind) => kind !== 'OTHER');
  const order = organizationKinds.map(({ kind }) => kind);
  const votes = (kind: OrganizationKind) => telling.filter((other) => other === kind).length;
  return telling.toSorted((a, b) => votes(b) - votes(a) || order.indexOf(a) - order.indexOf(b))[0] ?? 'OTHER';
}

function deriveOrganization({ state }: Derivation, { id, mentions, curated }: ResolvedOrganization): void {
  const claims = mentions.flatMap((mention) => mention.claims);
  const named = claims.filter((claim) => isClaimOf(claim, 'organization-named'));
  if (named.length === 0) return;
  const spellings = named.map(
    (claim): Spelling => ({ name: claim.statement.name, form: claim.statement.form, claimId: claim.id }),
  );
  const name = chooseName(spellings);
  const kind = chooseKind(named.map((claim) => claim.statement.kind));
  const told = strongestBasis(claims)?.statement ?? null;
  const basis = curated === null ? told : { country: curated.country, basis: 'CURATED' as const };
  const label = labels.get(kind) ?? null;
  state.addNode(id, label === null ? ['Organization', 'Party'] : ['Organization', 'Party', label], {
    name,
    nameKey: nameKey(name),
    aliases: distinctNames(spellings),
    kind,
    countryCode: basis?.country ?? null,
    countryBasis: basis?.basis ?? null,
  });
  addNames(state, id, spellings);
  state.support(id, claims.map((claim) => claim.id).sort(compareText));
  if (basis === null) return;
  const saying = claims.filter(
    (claim) => isClaimOf(claim, 'organization-based') && claim.statement.country === basis.country,
  );
  state.relate(id, 'BASED_IN', countryId(basis.country), {
    basis: basis.basis,
    claims: saying.map((claim) => claim.id).sort(compareText),
    judgement: curated?.judgement ?? null,
  });
}

/** Adds the organizations with their names and countries. */
export function deriveOrganizations(derivation: Derivation): void {
  for (const organization of derivation.resolution.organizations)
    deriveOrganization(derivation, organization);
}
