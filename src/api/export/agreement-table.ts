import { type ExportTable, type ListPage, type Row, walkPages } from './export-table.ts';
import { agreementFilter, agreementParameters, timeParameters, timeVariables } from './filters.ts';

const query = `query ($filter: AgreementFilter, $asOf: Date, $knownAt: DateTime, $after: String) {
  list: agreements(filter: $filter, asOf: $asOf, knownAt: $knownAt, first: 100, after: $after) {
    nodes {
      id title kind status sector subject signedOn sourceCount knownFrom
      parties { id name ... on Country { code } ... on Organization { country { code } } }
      unnamedParties { description country { code } }
      event { name }
      evidence(first: 1) { nodes { quote article { title url publishedOn } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly sector: string | null;
  readonly subject: string | null;
  readonly signedOn: string | null;
  readonly sourceCount: number;
  readonly knownFrom: string;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly code?: string;
    readonly country?: { readonly code: string } | null;
  }[];
  readonly unnamedParties: readonly {
    readonly description: string;
    readonly country: { readonly code: string } | null;
  }[];
  readonly event: { readonly name: string } | null;
  readonly evidence: {
    readonly nodes: readonly {
      readonly quote: string;
      readonly article: {
        readonly title: string | null;
        readonly url: string | null;
        readonly publishedOn: string | null;
      };
    }[];
  };
}

function rowOf(agreement: Agreement): Row {
  const { parties, unnamedParties } = agreement;
  const codes = [
    ...parties.map((party) => party.code ?? party.country?.code),
    ...unnamedParties.map((party) => party.country?.code),
  ].filter((code) => code !== undefined);
  const [passage] = agreement.evidence.nodes;
  return {
    id: agreement.id,
    title: agreement.title,
    kind: agreement.kind,
    status: agreement.status,
    sector: agreement.sector,
    subject: agreement.subject,
    signed_on: agreement.signedOn,
    signed_year: agreement.signedOn === null ? null : Number(agreement.signedOn.slice(0, 4)),
    countries: [...new Set(codes)].sort(),
    parties: parties.map(({ name }) => name),
    party_ids: parties.map(({ id }) => id),
    unnamed_parties: unnamedParties.map(({ description }) => description),
    event: agreement.event?.name ?? null,
    source_count: agreement.sourceCount,
    known_from: agreement.knownFrom,
    quote: passage?.quote ?? null,
    article_title: passage?.article.title ?? null,
    article_url: passage?.article.url ?? null,
    article_published_on: passage?.article.publishedOn ?? null,
  };
}

const columns = [
  'id',
  'title',
  'kind',
  'status',
  'sector',
  'subject',
  'signed_on',
  'signed_year',
  'countries',
  'parties',
  'party_ids',
  'unnamed_parties',
  'event',
  'source_count',
  'known_from',
  'quote',
  'article_title',
  'article_url',
  'article_published_on',
];

/** One row for each agreement, latest first, undated last. */
export const agreementTable: ExportTable = {
  name: 'agreements',
  parameters: { ...agreementParameters, ...timeParameters },
  columns: () => columns,
  async *pages(run, parameters) {
    const variables = { filter: agreementFilter(parameters), ...timeVariables(parameters) };
    const pageOf = (data: { readonly list: ListPage<Agreement> }) => data.list;
    for await (const nodes of walkPages(query, variables, run, pageOf)) yield nodes.map(rowOf);
  },
};
