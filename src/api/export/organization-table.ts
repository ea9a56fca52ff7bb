import { type ExportTable, type ListPage, type Row, walkPages } from './export-table.ts';
import { enumNames, partyRef, timeParameters, timeVariables } from './filters.ts';
import type { Parameters } from './read-parameters.ts';

const query = `query ($filter: OrganizationFilter, $asOf: Date, $knownAt: DateTime, $after: String) {
  list: organizations(filter: $filter, asOf: $asOf, knownAt: $knownAt, first: 100, after: $after) {
    nodes { id name kind countryBasis country { code name } aliases agreements { totalCount } partners { totalCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Organization {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly countryBasis: string | null;
  readonly country: { readonly code: string; readonly name: string } | null;
  readonly aliases: readonly string[];
  readonly agreements: { readonly totalCount: number };
  readonly partners: { readonly totalCount: number };
}

function rowOf(organization: Organization): Row {
  return {
    id: organization.id,
    name: organization.name,
    kind: organization.kind,
    country_code: organization.country?.code ?? null,
    country: organization.country?.name ?? null,
    country_basis: organization.countryBasis,
    aliases: organization.aliases,
    agreements: organization.agreements.totalCount,
    partners: organization.partners.totalCount,
  };
}

function filterOf(parameters: Parameters): Record<string, unknown> | null {
  const name = parameters.one('name');
  const partner = parameters.one('partnersWith');
  const also = parameters.object('filter');
  const filter = {
    name: name === null ? null : { contains: name },
    country: enumNames(parameters, 'country'),
    kind: enumNames(parameters, 'kind'),
    partnersWith: partner === null ? null : partyRef(partner),
    and: also && [also],
  };
  const set = Object.entries(filter).filter(([, value]) => value !== null);
  return set.length > 0 ? Object.fromEntries(set) : null;
}

const columns = [
  'id',
  'name',
  'kind',
  'country_code',
  'country',
  'country_basis',
  'aliases',
  'agreements',
  'partners',
];

/** One row for each organization, by name. */
export const organizationTable: ExportTable = {
  name: 'organizations',
  parameters: {
    name: 'what a name or an alias holds',
    country: 'codes of countries in which it is based',
    kind: 'kinds of organization, e.g. COMPANY,UNIVERSITY',
    partnersWith: 'name or id of a party that it shares an agreement with',
    filter: 'an OrganizationFilter of schema.graphql as JSON, beside the others',
    ...timeParameters,
  },
  columns: () => columns,
  async *pages(run, parameters) {
    const variables = { filter: filterOf(parameters), ...timeVariables(parameters) };
    const pageOf = (data: { readonly list: ListPage<Organization> }) => data.list;
    for await (const nodes of walkPages(query, variables, run, pageOf)) yield nodes.map(rowOf);
  },
};
