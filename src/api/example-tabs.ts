/** One tab of the playground: an operation that answers as it stands. */
export interface ExampleTab {
  readonly query: string;
}

const serbianPartners = `# Which Serbian firms partner with Astana Hub, and what says so?
query SerbianPartners {
  organizations(filter: { country: ["RS"], partnersWith: { name: "Astana Hub" } }) {
    totalCount
    nodes {
      name
      kind
      countryBasis
      partners(filter: { country: ["KZ"] }) {
        edges {
          node { name }
          agreements {
            title
            status
            signedOn
            evidence(first: 1) { nodes { quote article { publishedOn } } }
          }
        }
      }
    }
  }
}
`;

const organizationByAnyName = `# Any spelling will do; country tells namesakes apart.
query OrganizationByAnyName {
  organization(ref: { name: "yugoimport-sdpr" }) {
    name
    aliases
    kind
    country { name }
    countryBasis
    agreements { nodes { title status signedOn parties { name } } }
    evidence(first: 2) { nodes { quote article { title publishedOn } } }
  }
}
`;

const agreementsBetween = `# Agreements between two countries or their organizations, latest first.
query AgreementsBetween {
  agreements(filter: { parties: [{ country: "RS" }, { country: "KZ" }], signedOn: { from: "2026" } }, first: 10) {
    totalCount
    nodes { title kind status sector signedOn parties { __typename name } unnamedParties { description } event { name } }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const stillNegotiating = `# What is only talked about makes nobody partners: ask for it by status.
query StillNegotiating {
  agreements(filter: { status: [NEGOTIATING, PLANNED] }) {
    nodes {
      title
      parties { name }
      unnamedParties { description country { name } }
      statusHistory { status on evidence { quote } }
    }
  }
}
`;

const partnersOfACountry = `# Who has an agreement with a country itself, and the agreements that make the tie.
query PartnersOfACountry {
  country(code: "KZ") {
    name
    partners(first: 10) { totalCount edges { node { __typename name } agreements { title status } } }
    organizations(first: 10) { totalCount nodes { name kind } }
  }
}
`;

const eventsAndPeople = `# Visits, councils and forums, who took part, and what was signed there.
query EventsAndPeople {
  events(during: { from: "2026" }, first: 5) {
    nodes {
      name
      kind
      startsOn
      place
      country { name }
      participants { __typename ... on Person { name roles { title country { name } } } ... on Party { name } }
      agreements { totalCount nodes { title } }
    }
  }
}
`;

const tradeFigures = `query Trade {
  tradeFigures(between: ["RS", "KZ"]) {
    nodes { countries { name } comparator amount currency changePercent period evidence { nodes { quote } } }
  }
}
`;

const articlesAboutACountry = `# The articles behind the graph; start and end point into the article's text.
query ArticlesAboutACountry {
  articles(mentions: "country:KZ", first: 3) {
    nodes { title publisher publishedOn url evidence(first: 3) { totalCount nodes { quote start end extractor confidence } } }
  }
}
`;

const searchAnything = `# Names and aliases, titles, texts: typing errors and missing diacritics do not matter.
query Search {
  search(query: "astna hub", first: 5) {
    totalCount
    edges {
      score
      node { id ... on Party { name } ... on Person { personName: name } ... on Agreement { title } ... on Article { headline: title } }
      highlights { field text ranges { start end } }
    }
  }
}
`;

const askInEnglish = `# A question in plain English, with the operation that answers it.
query Ask {
  ask(question: "Which Serbian firms partner with Astana Hub?") {
    understood
    reason
    text
    nodes { id ... on Party { name } }
    evidence { quote article { title } }
    query
    variables
  }
}
`;

const howConnected = `# How are two parties connected? Chains of agreements, the shortest first.
query Paths {
  paths(from: { name: "Yugoimport SDPR" }, to: { name: "Great Sky" }, maxLength: 3, first: 3) {
    length
    parties { id name }
    steps { title status signedOn evidence(first: 1) { nodes { quote } } }
  }
}
`;

const forDashboards = `# Counts, a series over time and a matrix of countries, all under one filter.
query Dashboard($filter: AgreementFilter = { status: [SIGNED, IN_FORCE] }) {
  agreementCounts(groupBy: [KIND, STATUS], filter: $filter) { key count }
  timeSeries(interval: QUARTER, filter: $filter, from: "2025") { total undated points { label count } }
  tieMatrix(filter: $filter, first: 8) { countries { code } rows { country { name } counts } }
}
`;

const sideBySide = `# Two parties side by side, at the end of a month; asOf is the world then, knownAt what had been loaded.
query Compare {
  compare(a: { country: "KZ" }, b: { country: "RS" }, asOf: "2026-06") {
    a { party { name } counts(groupBy: [STATUS]) { key count } }
    b { party { name } counts(groupBy: [STATUS]) { key count } }
    agreements(first: 5) { totalCount nodes { title status } }
    commonPartners { nodes { name } }
  }
}
`;

/** The tabs with which the playground opens, the sample question first. */
export const exampleTabs: readonly ExampleTab[] = [
  serbianPartners,
  askInEnglish,
  searchAnything,
  organizationByAnyName,
  agreementsBetween,
  stillNegotiating,
  partnersOfACountry,
  howConnected,
  sideBySide,
  forDashboards,
  eventsAndPeople,
  tradeFigures,
  articlesAboutACountry,
].map((query) => ({ query }));
