/** A GraphQL operation as the playground takes it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs an operation and gives its data. @throws as the API does. */
export type RunOperation = (operation: Operation) => Promise<Readonly<Record<string, unknown>>>;

const evidence =
  '{ nodes { quote start end extractor confidence article { id url title publisher publishedOn language ingestedAt } } }';
const oneEvidence =
  '{ quote start end extractor confidence article { id url title publisher publishedOn language ingestedAt } }';

const agreement = `id
      title
      kind
      status
      sector
      subject
      signedOn
      parties { __typename id name ... on Country { code } ... on Organization { kind country { code } } }
      unnamedParties { description country { code } }
      event { id name startsOn place country { code name } }
      statusHistory { status on evidence ${oneEvidence} }
      evidence(first: 2) ${evidence}`;

/** How many agreements one page of an operation holds. */
export const pageSize = 50;

/** Agreements under a filter, at another time where one is given; pages follow by `after`. */
export function agreementsOperation(
  filter: Readonly<Record<string, unknown>>,
  asOf: string | null,
): Operation {
  const moment = asOf === null ? ['', ''] : [', $asOf: Date', ', asOf: $asOf'];
  return {
    query: `query Agreements($filter: AgreementFilter${moment[0]}, $after: String) {
  agreements(filter: $filter${moment[1]}, first: ${pageSize}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ${agreement}
    }
  }
}`,
    variables: { filter, ...(asOf === null ? {} : { asOf }) },
  };
}

/** Organizations under a filter. */
export function organizationsOperation(filter: Readonly<Record<string, unknown>>): Operation {
  return {
    query: `query Organizations($filter: OrganizationFilter, $after: String) {
  organizations(filter: $filter, first: ${pageSize}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name kind country { code name } evidence(first: 1) ${evidence} }
  }
}`,
    variables: { filter },
  };
}

/** People with a title in a country, in one of its organizations, or in one organization. */
export function peopleOperation(of: Readonly<Record<string, unknown>> | null): Operation {
  return {
    query: `query People(${of ? '$of: PartyRef, ' : ''}$after: String) {
  people(${of ? 'of: $of, ' : ''}first: ${pageSize}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name roles { title country { code } organization { id name country { code } } } evidence(first: 3) ${evidence} }
  }
}`,
    variables: of ? { of } : {},
  };
}

/** Events of some kinds, in some countries, in a range of days. */
export function eventsOperation(variables: Readonly<Record<string, unknown>>): Operation {
  return {
    query: `query Events($kind: [EventKind!], $country: [CountryCode!], $during: DateRange, $after: String) {
  events(kind: $kind, country: $country, during: $during, first: ${pageSize}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      kind
      name
      startsOn
      place
      country { code name }
      participants {
        __typename
        id
        ... on Person { name roles { title country { code } organization { id name country { code } } } }
        ... on Party { name }
        ... on Organization { kind country { code } }
      }
      evidence(first: 2) ${evidence}
    }
  }
}`,
    variables,
  };
}

/** Figures for the trade of countries. */
export function tradeOperation(between: readonly string[]): Operation {
  return {
    query: `query Trade($between: [CountryCode!], $after: String) {
  tradeFigures(between: $between, first: ${pageSize}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id flow countries { code name } amount currency comparator changePercent period evidence(first: 2) ${evidence} }
  }
}`,
    variables: { between },
  };
}

/** What is known of one organization, person or country. */
export function aboutOperation(id: string): Operation {
  return {
    query: `query About($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Organization {
      name
      kind
      aliases
      country { code name }
      countryBasis
      agreements(first: 5) { totalCount nodes { id title status signedOn } }
      partners(first: 10) { totalCount nodes { id name } }
      evidence(first: 10) ${evidence}
    }
    ... on Person {
      name
      roles { title country { name } organization { name } }
      evidence(first: 10) ${evidence}
    }
    ... on Country {
      name
      organizations(first: 5) { totalCount nodes { evidence(first: 1) ${evidence} } }
      agreements(first: 10) { totalCount nodes { id title status signedOn evidence(first: 1) ${evidence} } }
      partners(first: 10) { totalCount nodes { id name } }
    }
  }
  articles(mentions: $id, first: 20) { totalCount nodes { id title publisher publishedOn } }
}`,
    variables: { id },
  };
}

/** Chains of agreements between two parties. */
export function pathsOperation(variables: Readonly<Record<string, unknown>>): Operation {
  return {
    query: `query Paths($from: PartyRef!, $to: PartyRef!${'asOf' in variables ? ', $asOf: Date' : ''}) {
  paths(from: $from, to: $to, maxLength: 6, first: 3${'asOf' in variables ? ', asOf: $asOf' : ''}) {
    length
    parties { id name }
    steps { id title status signedOn evidence(first: 1) ${evidence} }
  }
}`,
    variables,
  };
}
