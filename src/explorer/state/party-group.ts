import { type OrganizationKind, organizationKinds } from '../../ontology/organization-kinds.ts';

/** Kinds of party that share a colour; countries alone are square. */
export type PartyGroup = 'country' | 'business' | 'government' | 'knowledge' | 'finance' | 'society';

/** The groups with what the legend says. */
export const partyGroups: readonly { readonly group: PartyGroup; readonly label: string }[] = [
  { group: 'country', label: 'Country' },
  { group: 'business', label: 'Business' },
  { group: 'government', label: 'Public body' },
  { group: 'knowledge', label: 'Research and innovation' },
  { group: 'finance', label: 'Finance' },
  { group: 'society', label: 'Civil society and other' },
];

const groupOfKind: Readonly<Record<OrganizationKind, PartyGroup>> = {
  COMPANY: 'business',
  MEDIA: 'business',
  GOVERNMENT_AGENCY: 'government',
  MINISTRY: 'government',
  INTERGOVERNMENTAL: 'government',
  UNIVERSITY: 'knowledge',
  RESEARCH_INSTITUTE: 'knowledge',
  ACCELERATOR: 'knowledge',
  TECHNOPARK: 'knowledge',
  FUND: 'finance',
  BANK: 'finance',
  NGO: 'society',
  CHAMBER: 'society',
  OTHER: 'society',
};

/** A party as the canvas and the tables need it. */
export interface PartyFacts {
  readonly id: string;
  readonly name: string;
  /** Null for a country. */
  readonly kind: OrganizationKind | null;
  /** Where it is based; of a country its own code; null where that is not known. */
  readonly country: string | null;
  readonly countryName: string | null;
}

/** A party as the API answers it. */
export type AnsweredParty =
  | { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string }
  | {
      readonly __typename: 'Organization';
      readonly id: string;
      readonly name: string;
      readonly kind: OrganizationKind;
      readonly country: { readonly code: string; readonly name: string } | null;
    };

/** The facts of a party as the API answers it. */
export function partyFacts(party: AnsweredParty): PartyFacts {
  if (party.__typename === 'Country')
    return { id: party.id, name: party.name, kind: null, country: party.code, countryName: party.name };
  return {
    id: party.id,
    name: party.name,
    kind: party.kind,
    country: party.country?.code ?? null,
    countryName: party.country?.name ?? null,
  };
}

/** The group by which a party is coloured. */
export function partyGroupOf({ kind }: Pick<PartyFacts, 'kind'>): PartyGroup {
  return kind === null ? 'country' : groupOfKind[kind];
}

/** What people call a party of this kind, in the singular: country, company, agency. */
export function kindNoun(kind: OrganizationKind | null): string {
  if (kind === null) return 'country';
  return organizationKinds.find((entry) => entry.kind === kind)?.noun ?? 'organization';
}

/** The same in the plural. */
export function kindPlural(kind: OrganizationKind | null): string {
  if (kind === null) return 'countries';
  return organizationKinds.find((entry) => entry.kind === kind)?.plural ?? 'organizations';
}
