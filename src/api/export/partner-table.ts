import { AppError } from '../../errors.ts';
import { type ExportTable, type ListPage, type Row, type Run, walkPages } from './export-table.ts';
import { agreementFilter, enumNames, timeParameters, timeVariables } from './filters.ts';
import { type Parameters, readParameters } from './read-parameters.ts';

const list = `list: partners(filter: $filter, asOf: $asOf, knownAt: $knownAt, first: 100, after: $after) {
  nodes: edges {
    node { __typename id name ... on Country { code } ... on Organization { kind country { code } } }
    agreements { id title status signedOn }
  }
  pageInfo { hasNextPage endCursor }
}`;
const variables = '$filter: PartnerFilter, $asOf: Date, $knownAt: DateTime, $after: String';
const byId = `query ($id: ID!, ${variables}) { of: node(id: $id) { ... on Party { id name ${list} } } }`;
const byName = `query ($ref: PartyRef!, ${variables}) { of: organization(ref: $ref) { id name ${list} } }`;
const byCode = `query ($code: CountryCode!, ${variables}) { of: country(code: $code) { id name ${list} } }`;

interface Tie {
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly code?: string;
    readonly kind?: string;
    readonly country?: { readonly code: string } | null;
  };
  readonly agreements: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly signedOn: string | null;
  }[];
}

interface Of {
  readonly id: string;
  readonly name: string;
  readonly list: ListPage<Tie>;
}

function rowOf(of: Of, { node, agreements }: Tie): Row {
  const [latest] = agreements;
  return {
    of_id: of.id,
    of: of.name,
    partner_id: node.id,
    partner: node.name,
    partner_type: node.__typename.toUpperCase(),
    partner_kind: node.kind ?? null,
    partner_country: node.code ?? node.country?.code ?? null,
    agreements: agreements.length,
    latest_title: latest?.title ?? null,
    latest_status: latest?.status ?? null,
    latest_signed_on: latest?.signedOn ?? null,
    agreement_ids: agreements.map(({ id }) => id),
    titles: agreements.map(({ title }) => title),
  };
}

function filterOf(parameters: Parameters): Record<string, unknown> | null {
  const through = new URLSearchParams();
  const agreementNames = {
    agreementKind: 'kind',
    status: 'status',
    sector: 'sector',
    signedFrom: 'signedFrom',
    signedTo: 'signedTo',
  };
  for (const [own, name] of Object.entries(agreementNames)) {
    for (const text of parameters.texts(own)) through.append(name, text);
  }
  const filter = {
    country: enumNames(parameters, 'country'),
    kind: enumNames(parameters, 'kind'),
    agreement: agreementFilter(readParameters(through, Object.values(agreementNames))),
  };
  const set = Object.entries(filter).filter(([, value]) => value !== null);
  return set.length > 0 ? Object.fromEntries(set) : null;
}

/** Whose partners, as a query and what it takes. */
function subjectOf(parameters: Parameters): { query: string; variables: Record<string, unknown> } {
  const [of, country] = [parameters.one('of'), parameters.one('ofCountry')?.toUpperCase() ?? null];
  if (of !== null && /^(?:country|organization):/.test(of)) return { query: byId, variables: { id: of } };
  if (of !== null) return { query: byName, variables: { ref: { name: of, country } } };
  if (country !== null) return { query: byCode, variables: { code: country } };
  throw new AppError(
    'BAD_USER_INPUT',
    'of: expected the name or id of a party, or ofCountry with a code; got neither',
    {
      details: { parameter: 'of' },
    },
  );
}

function notThere(variables: Record<string, unknown>): AppError {
  return new AppError(
    'INPUT_NOT_FOUND',
    `of: expected a party of the graph; there is none with ${JSON.stringify(variables).slice(0, 200)}`,
    { details: { parameter: 'of' } },
  );
}

async function* pages(run: Run, parameters: Parameters): AsyncGenerator<readonly Row[]> {
  const subject = subjectOf(parameters);
  const asked = { ...subject.variables, filter: filterOf(parameters), ...timeVariables(parameters) };
  let of: Of | null = null;
  const pageOf = (data: { readonly of: Of | null }) => {
    if (!data.of?.list) throw notThere(subject.variables);
    of = data.of;
    return of.list;
  };
  for await (const ties of walkPages(subject.query, asked, run, pageOf))
    yield ties.map((tie) => rowOf(of!, tie));
}

const columns = [
  'of_id',
  'of',
  'partner_id',
  'partner',
  'partner_type',
  'partner_kind',
  'partner_country',
  'agreements',
  'latest_title',
  'latest_status',
  'latest_signed_on',
  'agreement_ids',
  'titles',
];

/** One row for each partner of one party, by name. */
export const partnerTable: ExportTable = {
  name: 'partners',
  parameters: {
    of: 'name or id of the party whose partners these are',
    ofCountry: 'code of the country whose partners these are, or that tells namesakes apart',
    country: 'codes: partners that are or are based in one of these countries',
    kind: 'kinds of organization that a partner is one of',
    agreementKind: 'kinds of agreement that count',
    status: 'statuses that count; without it SIGNED and IN_FORCE',
    sector: 'sectors that count',
    signedFrom: 'agreements signed then or later',
    signedTo: 'agreements signed then or earlier',
    ...timeParameters,
  },
  columns: () => columns,
  pages,
};
