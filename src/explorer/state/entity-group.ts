import { type OrganizationKind, organizationKinds } from '../../ontology/organization-kinds.ts';
import type { LinkFacts } from './links.ts';

/** Kinds of node that share a colour: parties, and beside them people and events, which have shapes of their own. */
export type EntityGroup =
  | 'country'
  | 'business'
  | 'government'
  | 'knowledge'
  | 'finance'
  | 'society'
  | 'person'
  | 'event';

/** The groups with what the legend says. */
export const entityGroups: readonly { readonly group: EntityGroup; readonly label: string }[] = [
  { group: 'country', label: 'Country' },
  { group: 'business', label: 'Business' },
  { group: 'government', label: 'Public body' },
  { group: 'knowledge', label: 'Research and innovation' },
  { group: 'finance', label: 'Finance' },
  { group: 'society', label: 'Civil society and other' },
  { group: 'person', label: 'Person' },
  { group: 'event', label: 'Event' },
];

/** What a node is; null for a country. */
export type EntityKind = OrganizationKind | 'PERSON' | 'EVENT' | null;

const groupOfKind: Readonly<Record<NonNullable<EntityKind>, EntityGroup>> = {
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
  PERSON: 'person',
  EVENT: 'event',
};

/** A country, an organization, a person or an event as the canvas and the tables need it. */
export interface EntityFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Where it is based or was held; of a country its own code; null where that is not known. */
  readonly country: string | null;
  readonly countryName: string | null;
  /** The first day of an event, as precisely as it is known; null for what has none. */
  readonly startsOn: string | null;
  /** What it is joined to without an agreement. */
  readonly links: readonly LinkFacts[];
}

interface AnsweredCountry {
  readonly code: string;
  readonly name: string;
}

/** What the canvas can hold, as the API answers it. */
export type AnsweredEntity =
  | { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string }
  | {
      readonly __typename: 'Organization';
      readonly id: string;
      readonly name: string;
      readonly kind: OrganizationKind;
      readonly country: AnsweredCountry | null;
    }
  | {
      readonly __typename: 'Person';
      readonly id: string;
      readonly name: string;
      readonly roles: readonly {
        readonly title: string;
        readonly country: { readonly id: string } | null;
        readonly organization: { readonly id: string } | null;
      }[];
    }
  | {
      readonly __typename: 'Event';
      readonly id: string;
      readonly name: string;
      readonly startsOn: string | null;
      readonly country: AnsweredCountry | null;
      readonly participants: readonly { readonly id: string }[];
    };

function linksOf(entity: AnsweredEntity): LinkFacts[] {
  switch (entity.__typename) {
    case 'Country':
      return [];
    case 'Organization':
      return entity.country ? [linkTo(`country:${entity.country.code}`, 'BASED_IN')] : [];
    case 'Person':
      return entity.roles.flatMap(({ title, country, organization }) => {
        const place = organization ?? country;
        return place ? [{ to: place.id, type: 'HOLDS' as const, title }] : [];
      });
    case 'Event':
      return [
        ...entity.participants.map(({ id }) => linkTo(id, 'TOOK_PART_IN')),
        ...(entity.country ? [linkTo(`country:${entity.country.code}`, 'HELD_IN')] : []),
      ];
  }
}

function linkTo(to: string, type: LinkFacts['type']): LinkFacts {
  return { to, type, title: null };
}

/** The facts of an entity as the API answers it. */
export function entityFacts(entity: AnsweredEntity): EntityFacts {
  const { __typename: type, id, name } = entity;
  const country =
    type === 'Country' ? entity : type === 'Person' ? null : (entity.country as AnsweredCountry | null);
  const kinds = { Country: null, Person: 'PERSON', Event: 'EVENT' } as const;
  return {
    id,
    name,
    kind: type === 'Organization' ? entity.kind : kinds[type],
    country: country?.code ?? null,
    countryName: country?.name ?? null,
    startsOn: type === 'Event' ? entity.startsOn : null,
    links: linksOf(entity),
  };
}

/** The group by which a node is coloured. */
export function groupOf({ kind }: Pick<EntityFacts, 'kind'>): EntityGroup {
  return kind === null ? 'country' : groupOfKind[kind];
}

const otherNouns: Readonly<Record<'PERSON' | 'EVENT', { readonly noun: string; readonly plural: string }>> = {
  PERSON: { noun: 'person', plural: 'people' },
  EVENT: { noun: 'event', plural: 'events' },
};

function nounsOf(kind: NonNullable<EntityKind>): { readonly noun: string; readonly plural: string } {
  if (kind === 'PERSON' || kind === 'EVENT') return otherNouns[kind];
  const found = organizationKinds.find((entry) => entry.kind === kind);
  return found ?? { noun: 'organization', plural: 'organizations' };
}

/** What people call something of this kind, in the singular: country, company, agency, person. */
export function kindNoun(kind: EntityKind): string {
  return kind === null ? 'country' : nounsOf(kind).noun;
}

/** The same in the plural. */
export function kindPlural(kind: EntityKind): string {
  return kind === null ? 'countries' : nounsOf(kind).plural;
}

/** Whether it can be party to an agreement. */
export function isParty({ id }: { readonly id: string }): boolean {
  return id.startsWith('country:') || id.startsWith('organization:');
}

/** Whether the canvas can hold it. */
export function fitsCanvas(node: { readonly id: string }): boolean {
  return isParty(node) || node.id.startsWith('person:') || node.id.startsWith('event:');
}
