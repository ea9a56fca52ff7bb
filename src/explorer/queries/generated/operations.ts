// Generated from schema.graphql and src/explorer/queries by `npm run generate`. Do not edit.

import type { Operation } from '../operation.ts';

export type AgreementDimension = 'COUNTRY' | 'PARTNER_COUNTRY' | 'SECTOR' | 'KIND' | 'STATUS' | 'YEAR' | 'MONTH';

export interface AgreementFilter {
  readonly kind?: readonly (AgreementKind)[] | null;
  readonly status?: readonly (AgreementStatus)[] | null;
  readonly sector?: StringFilter | null;
  readonly signedOn?: DateRange | null;
  readonly parties?: readonly (PartyRef)[] | null;
  readonly partyIds?: readonly (string)[] | null;
  readonly unnamedParties?: readonly (string)[] | null;
  readonly and?: readonly (AgreementFilter)[] | null;
  readonly or?: readonly (AgreementFilter)[] | null;
  readonly not?: AgreementFilter | null;
}

export type AgreementKind = 'MEMORANDUM' | 'FRAMEWORK_AGREEMENT' | 'COOPERATION_AGREEMENT' | 'CONTRACT' | 'TREATY' | 'JOINT_DECLARATION' | 'OTHER';

export type AgreementStatus = 'NEGOTIATING' | 'PLANNED' | 'SIGNED' | 'IN_FORCE' | 'SUSPENDED' | 'TERMINATED' | 'EXPIRED' | 'DENIED';

export type Comparator = 'EXACT' | 'OVER' | 'UNDER' | 'ABOUT';

export type CountryBasis = 'STATED' | 'DEMONYM' | 'CITY' | 'NAME' | 'LISTED_WITH' | 'COUNTERPART' | 'CURATED' | 'REFERENCE_DATA';

export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

export type EntityType = 'COUNTRY' | 'ORGANIZATION' | 'PERSON' | 'AGREEMENT' | 'EVENT' | 'ARTICLE';

export type EventKind = 'VISIT' | 'FORUM' | 'COUNCIL_MEETING' | 'SUMMIT' | 'NEGOTIATION' | 'CONFERENCE' | 'CEREMONY' | 'OTHER';

export type JudgementAction = 'MERGE' | 'SPLIT' | 'SET_COUNTRY' | 'MERGE_AGREEMENTS' | 'SPLIT_AGREEMENTS' | 'RETRACT';

export interface OrganizationFilter {
  readonly name?: StringFilter | null;
  readonly country?: readonly (string)[] | null;
  readonly kind?: readonly (OrganizationKind)[] | null;
  readonly partnersWith?: PartyRef | null;
  readonly through?: AgreementFilter | null;
  readonly and?: readonly (OrganizationFilter)[] | null;
  readonly or?: readonly (OrganizationFilter)[] | null;
  readonly not?: OrganizationFilter | null;
}

export type OrganizationKind = 'COMPANY' | 'GOVERNMENT_AGENCY' | 'MINISTRY' | 'UNIVERSITY' | 'RESEARCH_INSTITUTE' | 'ACCELERATOR' | 'TECHNOPARK' | 'FUND' | 'BANK' | 'NGO' | 'CHAMBER' | 'INTERGOVERNMENTAL' | 'MEDIA' | 'OTHER';

export interface PartnerFilter {
  readonly country?: readonly (string)[] | null;
  readonly kind?: readonly (OrganizationKind)[] | null;
  readonly agreement?: AgreementFilter | null;
}

export interface PartyRef {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly country?: string | null;
}

export type ReviewVerdict = 'SAME' | 'DIFFERENT';

export interface StringFilter {
  readonly eq?: string | null;
  readonly in?: readonly (string)[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
}

export type TimeInterval = 'MONTH' | 'QUARTER' | 'YEAR';

export type PartyLine = { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null };

export type EntityLine = { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | { readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly id: string } | null; readonly organization: { readonly id: string } | null })[] } | {  } | { readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null; readonly participants: readonly ({ readonly id: string })[] };

export type AgreementLine = { readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] };

export type Passage = { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } };

export type NodeLine = { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | { readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly name: string } | null; readonly organization: { readonly name: string } | null })[] } | { readonly __typename: 'Agreement'; readonly id: string; readonly title: string; readonly status: AgreementStatus; readonly signedOn: string | null } | { readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly place: string | null } | { readonly __typename: 'TradeFigure'; readonly id: string } | { readonly __typename: 'Article'; readonly id: string; readonly headline: string | null; readonly publisher: string | null; readonly publishedOn: string | null };

export type ComparedSide = { readonly party: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly byStatus: readonly ({ readonly key: readonly (string)[]; readonly count: number })[]; readonly bySector: readonly ({ readonly key: readonly (string)[]; readonly count: number })[]; readonly byKind: readonly ({ readonly key: readonly (string)[]; readonly count: number })[] };

export type FigureLine = { readonly id: string; readonly comparator: Comparator; readonly amount: number | null; readonly currency: string | null; readonly changePercent: number | null; readonly period: string | null; readonly countries: readonly ({ readonly id: string; readonly name: string })[] };

export type CountryReportLine = { readonly countryCode: string; readonly basis: CountryBasis; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } };

export type ReportLine = { readonly kind: AgreementKind; readonly status: AgreementStatus; readonly on: string | null; readonly sector: string | null; readonly subject: string | null; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } };

export type AgreementPage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] };

export type PassagePage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] };

export type PartnerPage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly ({ readonly node: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly agreements: readonly ({ readonly id: string })[] })[] };

export type PartyPage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] };

export type EventPage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly name: string; readonly kind: EventKind; readonly startsOn: string | null })[] };

export type FigurePage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly comparator: Comparator; readonly amount: number | null; readonly currency: string | null; readonly changePercent: number | null; readonly period: string | null; readonly countries: readonly ({ readonly id: string; readonly name: string })[] })[] };

export type ArticlePage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null })[] };

export type CountryReportPage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly countryCode: string; readonly basis: CountryBasis; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } })[] };

export type ReportPage = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly kind: AgreementKind; readonly status: AgreementStatus; readonly on: string | null; readonly sector: string | null; readonly subject: string | null; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } })[] };

export type ReviewQueueVariables = {
  readonly first: number;
  readonly after?: string | null;
};
export type ReviewQueueData = { readonly reviewQueue: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly score: number; readonly names: readonly (string)[]; readonly why: readonly (string)[]; readonly author: string; readonly about: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | { readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly name: string } | null; readonly organization: { readonly name: string } | null })[] } | { readonly __typename: 'Agreement'; readonly id: string; readonly title: string; readonly status: AgreementStatus; readonly signedOn: string | null } | { readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly place: string | null } | { readonly __typename: 'TradeFigure'; readonly id: string } | { readonly __typename: 'Article'; readonly id: string; readonly headline: string | null; readonly publisher: string | null; readonly publishedOn: string | null })[]; readonly evidence: { readonly totalCount: number; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } })[] } };
export const reviewQueue: Operation<ReviewQueueData, ReviewQueueVariables> = { name: 'ReviewQueue', document: "query ReviewQueue($first:Int!$after:String){reviewQueue(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id score names why author about{...NodeLine}evidence(first:6){totalCount nodes{...Passage}}}}}fragment NodeLine on Node{__typename id ...on Party{name}...on Country{code}...on Organization{kind country{id code name}}...on Person{name roles{title country{name}organization{name}}}...on Agreement{title status signedOn}...on Event{name startsOn place}...on Article{headline:title publisher publishedOn}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}" };

export type HistoryVariables = {
  readonly id: string;
};
export type HistoryData = { readonly history: readonly ({ readonly id: string; readonly action: JudgementAction; readonly author: string; readonly at: string; readonly reason: string; readonly undoneAt: string | null; readonly undoneBy: string | null; readonly undoneReason: string | null })[] };
export const history: Operation<HistoryData, HistoryVariables> = { name: 'History', document: "query History($id:ID!){history(id:$id){id action author at reason undoneAt undoneBy undoneReason}}" };

export type MergeVariables = {
  readonly into: string;
  readonly from: readonly (string)[];
  readonly reason: string;
  readonly author?: string | null;
};
export type MergeData = { readonly mergeOrganizations: { readonly judgementId: string | null; readonly organization: { readonly id: string; readonly name: string } | null; readonly userErrors: readonly ({ readonly message: string })[] } };
export const merge: Operation<MergeData, MergeVariables> = { name: 'Merge', document: "mutation Merge($into:ID!$from:[ID!]!$reason:String!$author:String){mergeOrganizations(into:$into from:$from reason:$reason author:$author){judgementId organization{id name}userErrors{message}}}" };

export type SplitVariables = {
  readonly id: string;
  readonly names?: readonly (string)[] | null;
  readonly articles?: readonly (string)[] | null;
  readonly reason: string;
  readonly author?: string | null;
};
export type SplitData = { readonly splitOrganization: { readonly judgementId: string | null; readonly organizations: readonly ({ readonly id: string; readonly name: string })[]; readonly userErrors: readonly ({ readonly message: string })[] } };
export const split: Operation<SplitData, SplitVariables> = { name: 'Split', document: "mutation Split($id:ID!$names:[String!]$articles:[ID!]$reason:String!$author:String){splitOrganization(id:$id names:$names articles:$articles reason:$reason author:$author){judgementId organizations{id name}userErrors{message}}}" };

export type SetCountryVariables = {
  readonly id: string;
  readonly country: string;
  readonly reason: string;
  readonly author?: string | null;
};
export type SetCountryData = { readonly setOrganizationCountry: { readonly judgementId: string | null; readonly userErrors: readonly ({ readonly message: string })[] } };
export const setCountry: Operation<SetCountryData, SetCountryVariables> = { name: 'SetCountry', document: "mutation SetCountry($id:ID!$country:CountryCode!$reason:String!$author:String){setOrganizationCountry(id:$id country:$country reason:$reason author:$author){judgementId userErrors{message}}}" };

export type DecideVariables = {
  readonly id: string;
  readonly verdict: ReviewVerdict;
  readonly reason: string;
  readonly author?: string | null;
};
export type DecideData = { readonly decideJudgement: { readonly judgementId: string | null; readonly userErrors: readonly ({ readonly message: string })[] } };
export const decide: Operation<DecideData, DecideVariables> = { name: 'Decide', document: "mutation Decide($id:ID!$verdict:ReviewVerdict!$reason:String!$author:String){decideJudgement(id:$id verdict:$verdict reason:$reason author:$author){judgementId userErrors{message}}}" };

export type RetractVariables = {
  readonly id: string;
  readonly reason?: string | null;
  readonly author?: string | null;
};
export type RetractData = { readonly retractArticle: { readonly judgementId: string | null; readonly userErrors: readonly ({ readonly message: string })[] } };
export const retract: Operation<RetractData, RetractVariables> = { name: 'Retract', document: "mutation Retract($id:ID!$reason:String$author:String){retractArticle(id:$id reason:$reason author:$author){judgementId userErrors{message}}}" };

export type UndoVariables = {
  readonly id: string;
  readonly reason?: string | null;
  readonly author?: string | null;
};
export type UndoData = { readonly undoJudgement: { readonly undone: boolean; readonly userErrors: readonly ({ readonly message: string })[] } };
export const undo: Operation<UndoData, UndoVariables> = { name: 'Undo', document: "mutation Undo($id:ID!$reason:String$author:String){undoJudgement(id:$id reason:$reason author:$author){undone userErrors{message}}}" };

export type CountryDetailsVariables = {
  readonly id: string;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
};
export type CountryDetailsData = { readonly node: { readonly id: string; readonly code: string; readonly name: string; readonly organizations: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] }; readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] }; readonly partners: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly ({ readonly node: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly agreements: readonly ({ readonly id: string })[] })[] } } | {  } | null };
export const countryDetails: Operation<CountryDetailsData, CountryDetailsVariables> = { name: 'CountryDetails', document: "query CountryDetails($id:ID!$asOf:Date$knownAt:DateTime){node(id:$id){...on Country{id code name organizations(first:20){totalCount ...PartyPage}agreements(first:20 asOf:$asOf knownAt:$knownAt){totalCount ...AgreementPage}partners(first:20 asOf:$asOf knownAt:$knownAt){totalCount ...PartnerPage}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment AgreementPage on AgreementConnection{pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}fragment PartnerPage on PartnerConnection{pageInfo{hasNextPage endCursor}edges{node{...PartyLine}agreements{id}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}fragment PartyPage on OrganizationConnection{pageInfo{hasNextPage endCursor}nodes{...PartyLine}}" };

export type CountryContextVariables = {
  readonly code: string;
  readonly id: string;
};
export type CountryContextData = { readonly events: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly name: string; readonly kind: EventKind; readonly startsOn: string | null })[] }; readonly tradeFigures: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly comparator: Comparator; readonly amount: number | null; readonly currency: string | null; readonly changePercent: number | null; readonly period: string | null; readonly countries: readonly ({ readonly id: string; readonly name: string })[] })[] }; readonly articles: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null })[] } };
export const countryContext: Operation<CountryContextData, CountryContextVariables> = { name: 'CountryContext', document: "query CountryContext($code:CountryCode!$id:ID!){events(country:[$code]first:10){totalCount ...EventPage}tradeFigures(between:[$code]first:10){totalCount ...FigurePage}articles(mentions:$id first:10){totalCount ...ArticlePage}}fragment ArticlePage on ArticleConnection{pageInfo{hasNextPage endCursor}nodes{id title publisher publishedOn}}fragment EventPage on EventConnection{pageInfo{hasNextPage endCursor}nodes{id name kind startsOn}}fragment FigureLine on TradeFigure{id comparator amount currency changePercent period countries{id name}}fragment FigurePage on TradeFigureConnection{pageInfo{hasNextPage endCursor}nodes{...FigureLine}}" };

export type OrganizationDetailsVariables = {
  readonly id: string;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
};
export type OrganizationDetailsData = { readonly node: {  } | { readonly id: string; readonly name: string; readonly aliases: readonly (string)[]; readonly kind: OrganizationKind; readonly countryBasis: CountryBasis | null; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null; readonly countryReports: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly countryCode: string; readonly basis: CountryBasis; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } })[] }; readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] }; readonly partners: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly ({ readonly node: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly agreements: readonly ({ readonly id: string })[] })[] }; readonly evidence: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } } | null; readonly articles: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null })[] } };
export const organizationDetails: Operation<OrganizationDetailsData, OrganizationDetailsVariables> = { name: 'OrganizationDetails', document: "query OrganizationDetails($id:ID!$asOf:Date$knownAt:DateTime){node(id:$id){...on Organization{id name aliases kind countryBasis country{id code name}countryReports(first:20){totalCount ...CountryReportPage}agreements(first:20 asOf:$asOf knownAt:$knownAt){totalCount ...AgreementPage}partners(first:20 asOf:$asOf knownAt:$knownAt){totalCount ...PartnerPage}evidence(first:20){totalCount ...PassagePage}}}articles(mentions:$id first:10){totalCount ...ArticlePage}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment AgreementPage on AgreementConnection{pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}fragment ArticlePage on ArticleConnection{pageInfo{hasNextPage endCursor}nodes{id title publisher publishedOn}}fragment CountryReportLine on CountryReport{countryCode basis evidence{...Passage}}fragment CountryReportPage on CountryReportConnection{pageInfo{hasNextPage endCursor}nodes{...CountryReportLine}}fragment PartnerPage on PartnerConnection{pageInfo{hasNextPage endCursor}edges{node{...PartyLine}agreements{id}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}fragment PassagePage on EvidenceConnection{pageInfo{hasNextPage endCursor}nodes{...Passage}}" };

export type AgreementDetailsVariables = {
  readonly id: string;
};
export type AgreementDetailsData = { readonly node: {  } | { readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly subject: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly knownFrom: string; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[]; readonly unnamedParties: readonly ({ readonly description: string; readonly country: { readonly id: string; readonly name: string } | null })[]; readonly event: { readonly id: string; readonly name: string; readonly startsOn: string | null; readonly place: string | null } | null; readonly statusHistory: readonly ({ readonly status: AgreementStatus; readonly on: string | null; readonly heldFrom: string | null; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } })[]; readonly reports: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly kind: AgreementKind; readonly status: AgreementStatus; readonly on: string | null; readonly sector: string | null; readonly subject: string | null; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } })[] } } | null };
export const agreementDetails: Operation<AgreementDetailsData, AgreementDetailsVariables> = { name: 'AgreementDetails', document: "query AgreementDetails($id:ID!){node(id:$id){...on Agreement{id title kind status sector subject signedOn sourceCount knownFrom parties{...PartyLine}unnamedParties{description country{id name}}event{id name startsOn place}statusHistory{status on heldFrom evidence{...Passage}}reports(first:20){totalCount ...ReportPage}}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}fragment ReportLine on AgreementReport{kind status on sector subject evidence{...Passage}}fragment ReportPage on AgreementReportConnection{pageInfo{hasNextPage endCursor}nodes{...ReportLine}}" };

export type PersonDetailsVariables = {
  readonly id: string;
};
export type PersonDetailsData = { readonly node: {  } | { readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly id: string; readonly name: string } | null; readonly organization: { readonly id: string; readonly name: string } | null })[]; readonly evidence: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } } | null };
export const personDetails: Operation<PersonDetailsData, PersonDetailsVariables> = { name: 'PersonDetails', document: "query PersonDetails($id:ID!){node(id:$id){...on Person{id name roles{title country{id name}organization{id name}}evidence(first:30){totalCount ...PassagePage}}}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}fragment PassagePage on EvidenceConnection{pageInfo{hasNextPage endCursor}nodes{...Passage}}" };

export type EventDetailsVariables = {
  readonly id: string;
};
export type EventDetailsData = { readonly node: {  } | { readonly id: string; readonly name: string; readonly kind: EventKind; readonly startsOn: string | null; readonly place: string | null; readonly country: { readonly id: string; readonly name: string } | null; readonly participants: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | { readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly name: string } | null; readonly organization: { readonly name: string } | null })[] } | { readonly __typename: 'Agreement'; readonly id: string; readonly title: string; readonly status: AgreementStatus; readonly signedOn: string | null } | { readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly place: string | null } | { readonly __typename: 'TradeFigure'; readonly id: string } | { readonly __typename: 'Article'; readonly id: string; readonly headline: string | null; readonly publisher: string | null; readonly publishedOn: string | null })[]; readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] }; readonly evidence: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } } | null };
export const eventDetails: Operation<EventDetailsData, EventDetailsVariables> = { name: 'EventDetails', document: "query EventDetails($id:ID!){node(id:$id){...on Event{id name kind startsOn place country{id name}participants{...NodeLine}agreements(first:50){totalCount ...AgreementPage}evidence(first:20){totalCount ...PassagePage}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment AgreementPage on AgreementConnection{pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}fragment NodeLine on Node{__typename id ...on Party{name}...on Country{code}...on Organization{kind country{id code name}}...on Person{name roles{title country{name}organization{name}}}...on Agreement{title status signedOn}...on Event{name startsOn place}...on Article{headline:title publisher publishedOn}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}fragment PassagePage on EvidenceConnection{pageInfo{hasNextPage endCursor}nodes{...Passage}}" };

export type TradeFigureDetailsVariables = {
  readonly id: string;
};
export type TradeFigureDetailsData = { readonly node: {  } | { readonly id: string; readonly comparator: Comparator; readonly amount: number | null; readonly currency: string | null; readonly changePercent: number | null; readonly period: string | null; readonly countries: readonly ({ readonly id: string; readonly name: string })[]; readonly evidence: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } } | null };
export const tradeFigureDetails: Operation<TradeFigureDetailsData, TradeFigureDetailsVariables> = { name: 'TradeFigureDetails', document: "query TradeFigureDetails($id:ID!){node(id:$id){...on TradeFigure{...FigureLine evidence(first:20){totalCount ...PassagePage}}}}fragment FigureLine on TradeFigure{id comparator amount currency changePercent period countries{id name}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}fragment PassagePage on EvidenceConnection{pageInfo{hasNextPage endCursor}nodes{...Passage}}" };

export type ArticleDetailsVariables = {
  readonly id: string;
};
export type ArticleDetailsData = { readonly node: {  } | { readonly id: string; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly language: string | null; readonly ingestedAt: string; readonly text: string; readonly evidence: { readonly totalCount: number; readonly nodes: readonly ({ readonly start: number; readonly end: number; readonly quote: string })[] } } | null };
export const articleDetails: Operation<ArticleDetailsData, ArticleDetailsVariables> = { name: 'ArticleDetails', document: "query ArticleDetails($id:ID!){node(id:$id){...on Article{id title url publisher publishedOn language ingestedAt text evidence(first:100){totalCount nodes{start end quote}}}}}" };

export type AgreementSentencesVariables = {
  readonly ids: readonly (string)[];
};
export type AgreementSentencesData = { readonly nodes: readonly ({  } | { readonly id: string; readonly evidence: { readonly totalCount: number; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } } | null)[] };
export const agreementSentences: Operation<AgreementSentencesData, AgreementSentencesVariables> = { name: 'AgreementSentences', document: "query AgreementSentences($ids:[ID!]!){nodes(ids:$ids){...on Agreement{id evidence(first:2){totalCount nodes{...Passage}}}}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}" };

export type FurtherAgreementsVariables = {
  readonly id: string;
  readonly after: string;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
};
export type FurtherAgreementsData = { readonly node: { readonly agreements: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] } } | {  } | null };
export const furtherAgreements: Operation<FurtherAgreementsData, FurtherAgreementsVariables> = { name: 'FurtherAgreements', document: "query FurtherAgreements($id:ID!$after:String!$asOf:Date$knownAt:DateTime){node(id:$id){...on Party{agreements(first:50 after:$after asOf:$asOf knownAt:$knownAt){...AgreementPage}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment AgreementPage on AgreementConnection{pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type FurtherAgreementsOfEventVariables = {
  readonly id: string;
  readonly after: string;
};
export type FurtherAgreementsOfEventData = { readonly node: {  } | { readonly agreements: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] } } | null };
export const furtherAgreementsOfEvent: Operation<FurtherAgreementsOfEventData, FurtherAgreementsOfEventVariables> = { name: 'FurtherAgreementsOfEvent', document: "query FurtherAgreementsOfEvent($id:ID!$after:String!){node(id:$id){...on Event{agreements(first:50 after:$after){...AgreementPage}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment AgreementPage on AgreementConnection{pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type FurtherPartnersVariables = {
  readonly id: string;
  readonly after: string;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
};
export type FurtherPartnersData = { readonly node: { readonly partners: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly ({ readonly node: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly agreements: readonly ({ readonly id: string })[] })[] } } | {  } | null };
export const furtherPartners: Operation<FurtherPartnersData, FurtherPartnersVariables> = { name: 'FurtherPartners', document: "query FurtherPartners($id:ID!$after:String!$asOf:Date$knownAt:DateTime){node(id:$id){...on Party{partners(first:50 after:$after asOf:$asOf knownAt:$knownAt){...PartnerPage}}}}fragment PartnerPage on PartnerConnection{pageInfo{hasNextPage endCursor}edges{node{...PartyLine}agreements{id}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type FurtherOrganizationsVariables = {
  readonly id: string;
  readonly after: string;
};
export type FurtherOrganizationsData = { readonly node: { readonly organizations: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] } } | {  } | null };
export const furtherOrganizations: Operation<FurtherOrganizationsData, FurtherOrganizationsVariables> = { name: 'FurtherOrganizations', document: "query FurtherOrganizations($id:ID!$after:String!){node(id:$id){...on Country{organizations(first:50 after:$after){...PartyPage}}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}fragment PartyPage on OrganizationConnection{pageInfo{hasNextPage endCursor}nodes{...PartyLine}}" };

export type FurtherEventsVariables = {
  readonly code: string;
  readonly after: string;
};
export type FurtherEventsData = { readonly events: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly name: string; readonly kind: EventKind; readonly startsOn: string | null })[] } };
export const furtherEvents: Operation<FurtherEventsData, FurtherEventsVariables> = { name: 'FurtherEvents', document: "query FurtherEvents($code:CountryCode!$after:String!){events(country:[$code]first:50 after:$after){...EventPage}}fragment EventPage on EventConnection{pageInfo{hasNextPage endCursor}nodes{id name kind startsOn}}" };

export type FurtherTradeFiguresVariables = {
  readonly code: string;
  readonly after: string;
};
export type FurtherTradeFiguresData = { readonly tradeFigures: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly comparator: Comparator; readonly amount: number | null; readonly currency: string | null; readonly changePercent: number | null; readonly period: string | null; readonly countries: readonly ({ readonly id: string; readonly name: string })[] })[] } };
export const furtherTradeFigures: Operation<FurtherTradeFiguresData, FurtherTradeFiguresVariables> = { name: 'FurtherTradeFigures', document: "query FurtherTradeFigures($code:CountryCode!$after:String!){tradeFigures(between:[$code]first:50 after:$after){...FigurePage}}fragment FigureLine on TradeFigure{id comparator amount currency changePercent period countries{id name}}fragment FigurePage on TradeFigureConnection{pageInfo{hasNextPage endCursor}nodes{...FigureLine}}" };

export type FurtherArticlesVariables = {
  readonly id: string;
  readonly after: string;
};
export type FurtherArticlesData = { readonly articles: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null })[] } };
export const furtherArticles: Operation<FurtherArticlesData, FurtherArticlesVariables> = { name: 'FurtherArticles', document: "query FurtherArticles($id:ID!$after:String!){articles(mentions:$id first:50 after:$after){...ArticlePage}}fragment ArticlePage on ArticleConnection{pageInfo{hasNextPage endCursor}nodes{id title publisher publishedOn}}" };

export type FurtherCountryReportsVariables = {
  readonly id: string;
  readonly after: string;
};
export type FurtherCountryReportsData = { readonly node: {  } | { readonly countryReports: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly countryCode: string; readonly basis: CountryBasis; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } })[] } } | null };
export const furtherCountryReports: Operation<FurtherCountryReportsData, FurtherCountryReportsVariables> = { name: 'FurtherCountryReports', document: "query FurtherCountryReports($id:ID!$after:String!){node(id:$id){...on Organization{countryReports(first:50 after:$after){...CountryReportPage}}}}fragment CountryReportLine on CountryReport{countryCode basis evidence{...Passage}}fragment CountryReportPage on CountryReportConnection{pageInfo{hasNextPage endCursor}nodes{...CountryReportLine}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}" };

export type FurtherReportsVariables = {
  readonly id: string;
  readonly after: string;
};
export type FurtherReportsData = { readonly node: {  } | { readonly reports: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly kind: AgreementKind; readonly status: AgreementStatus; readonly on: string | null; readonly sector: string | null; readonly subject: string | null; readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } } })[] } } | null };
export const furtherReports: Operation<FurtherReportsData, FurtherReportsVariables> = { name: 'FurtherReports', document: "query FurtherReports($id:ID!$after:String!){node(id:$id){...on Agreement{reports(first:50 after:$after){...ReportPage}}}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}fragment ReportLine on AgreementReport{kind status on sector subject evidence{...Passage}}fragment ReportPage on AgreementReportConnection{pageInfo{hasNextPage endCursor}nodes{...ReportLine}}" };

export type FurtherEvidenceVariables = {
  readonly id: string;
  readonly after: string;
};
export type FurtherEvidenceData = { readonly node: {  } | { readonly evidence: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } } | null };
export const furtherEvidence: Operation<FurtherEvidenceData, FurtherEvidenceVariables> = { name: 'FurtherEvidence', document: "query FurtherEvidence($id:ID!$after:String!){node(id:$id){...on Organization{evidence(first:50 after:$after){...PassagePage}}...on Person{evidence(first:50 after:$after){...PassagePage}}...on Event{evidence(first:50 after:$after){...PassagePage}}...on TradeFigure{evidence(first:50 after:$after){...PassagePage}}}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}fragment PassagePage on EvidenceConnection{pageInfo{hasNextPage endCursor}nodes{...Passage}}" };

export type EntitiesVariables = {
  readonly ids: readonly (string)[];
};
export type EntitiesData = { readonly nodes: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | { readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly id: string } | null; readonly organization: { readonly id: string } | null })[] } | {  } | { readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null; readonly participants: readonly ({ readonly id: string })[] } | null)[] };
export const entities: Operation<EntitiesData, EntitiesVariables> = { name: 'Entities', document: "query Entities($ids:[ID!]!){nodes(ids:$ids){...EntityLine}}fragment EntityLine on Node{...PartyLine ...on Person{__typename id name roles{title country{id}organization{id}}}...on Event{__typename id name startsOn country{id code name}participants{id}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type PartiesVariables = {
  readonly ids: readonly (string)[];
};
export type PartiesData = { readonly nodes: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | {  } | null)[] };
export const parties: Operation<PartiesData, PartiesVariables> = { name: 'Parties', document: "query Parties($ids:[ID!]!){nodes(ids:$ids){...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type PeopleOfVariables = {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
};
export type PeopleOfData = { readonly people: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly id: string } | null; readonly organization: { readonly id: string } | null })[] })[] } };
export const peopleOf: Operation<PeopleOfData, PeopleOfVariables> = { name: 'PeopleOf', document: "query PeopleOf($id:ID!$first:Int!$after:String){people(of:{id:$id}first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...EntityLine}}}fragment EntityLine on Node{...PartyLine ...on Person{__typename id name roles{title country{id}organization{id}}}...on Event{__typename id name startsOn country{id code name}participants{id}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type EventsOfVariables = {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
};
export type EventsOfData = { readonly events: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null; readonly participants: readonly ({ readonly id: string })[] })[] } };
export const eventsOf: Operation<EventsOfData, EventsOfVariables> = { name: 'EventsOf', document: "query EventsOf($id:ID!$first:Int!$after:String){events(participant:$id first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...EntityLine}}}fragment EntityLine on Node{...PartyLine ...on Person{__typename id name roles{title country{id}organization{id}}}...on Event{__typename id name startsOn country{id code name}participants{id}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type EventsHeldInVariables = {
  readonly code: string;
  readonly first: number;
  readonly after?: string | null;
};
export type EventsHeldInData = { readonly events: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null; readonly participants: readonly ({ readonly id: string })[] })[] } };
export const eventsHeldIn: Operation<EventsHeldInData, EventsHeldInVariables> = { name: 'EventsHeldIn', document: "query EventsHeldIn($code:CountryCode!$first:Int!$after:String){events(country:[$code]first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...EntityLine}}}fragment EntityLine on Node{...PartyLine ...on Person{__typename id name roles{title country{id}organization{id}}}...on Event{__typename id name startsOn country{id code name}participants{id}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type SignedAtVariables = {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
};
export type SignedAtData = { readonly node: {  } | { readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] } } | null };
export const signedAt: Operation<SignedAtData, SignedAtVariables> = { name: 'SignedAt', document: "query SignedAt($id:ID!$first:Int!$after:String){node(id:$id){...on Event{agreements(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type PartyAgreementsVariables = {
  readonly ids: readonly (string)[];
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly first: number;
};
export type PartyAgreementsData = { readonly nodes: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] } } | { readonly __typename: 'Organization'; readonly id: string; readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] } } | {  } | null)[] };
export const partyAgreements: Operation<PartyAgreementsData, PartyAgreementsVariables> = { name: 'PartyAgreements', document: "query PartyAgreements($ids:[ID!]!$asOf:Date$knownAt:DateTime$first:Int!){nodes(ids:$ids){...on Party{__typename id agreements(asOf:$asOf knownAt:$knownAt first:$first){totalCount pageInfo{endCursor}nodes{...AgreementLine}}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type MoreAgreementsVariables = {
  readonly id: string;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly first: number;
  readonly after?: string | null;
};
export type MoreAgreementsData = { readonly node: { readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] } } | {  } | null };
export const moreAgreements: Operation<MoreAgreementsData, MoreAgreementsVariables> = { name: 'MoreAgreements', document: "query MoreAgreements($id:ID!$asOf:Date$knownAt:DateTime$first:Int!$after:String){node(id:$id){...on Party{agreements(asOf:$asOf knownAt:$knownAt first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type AgreementsAmongVariables = {
  readonly filter: AgreementFilter;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly first: number;
  readonly after?: string | null;
};
export type AgreementsAmongData = { readonly agreements: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] } };
export const agreementsAmong: Operation<AgreementsAmongData, AgreementsAmongVariables> = { name: 'AgreementsAmong', document: "query AgreementsAmong($filter:AgreementFilter!$asOf:Date$knownAt:DateTime$first:Int!$after:String){agreements(filter:$filter asOf:$asOf knownAt:$knownAt first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...AgreementLine}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type PartnerCountVariables = {
  readonly id: string;
  readonly filter?: PartnerFilter | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
};
export type PartnerCountData = { readonly node: { readonly partners: { readonly totalCount: number } } | {  } | null };
export const partnerCount: Operation<PartnerCountData, PartnerCountVariables> = { name: 'PartnerCount', document: "query PartnerCount($id:ID!$filter:PartnerFilter$asOf:Date$knownAt:DateTime){node(id:$id){...on Party{partners(filter:$filter asOf:$asOf knownAt:$knownAt first:0){totalCount}}}}" };

export type PartnersVariables = {
  readonly id: string;
  readonly filter?: PartnerFilter | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly first: number;
  readonly after?: string | null;
};
export type PartnersData = { readonly node: { readonly partners: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly ({ readonly node: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly agreements: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] })[] } } | {  } | null };
export const partners: Operation<PartnersData, PartnersVariables> = { name: 'Partners', document: "query Partners($id:ID!$filter:PartnerFilter$asOf:Date$knownAt:DateTime$first:Int!$after:String){node(id:$id){...on Party{partners(filter:$filter asOf:$asOf knownAt:$knownAt first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{...PartyLine}agreements{...AgreementLine}}}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type BasedHereVariables = {
  readonly id: string;
  readonly filter?: OrganizationFilter | null;
  readonly first: number;
  readonly after?: string | null;
};
export type BasedHereData = { readonly node: { readonly organizations: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ({ readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] } } | {  } | null };
export const basedHere: Operation<BasedHereData, BasedHereVariables> = { name: 'BasedHere', document: "query BasedHere($id:ID!$filter:OrganizationFilter$first:Int!$after:String){node(id:$id){...on Country{organizations(filter:$filter first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...PartyLine}}}}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type ExpandCountsVariables = {
  readonly id: string;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly status?: readonly (AgreementStatus)[] | null;
};
export type ExpandCountsData = { readonly node: { readonly all: { readonly totalCount: number }; readonly COMPANY: { readonly totalCount: number }; readonly GOVERNMENT_AGENCY: { readonly totalCount: number }; readonly MINISTRY: { readonly totalCount: number }; readonly UNIVERSITY: { readonly totalCount: number }; readonly RESEARCH_INSTITUTE: { readonly totalCount: number }; readonly ACCELERATOR: { readonly totalCount: number }; readonly TECHNOPARK: { readonly totalCount: number }; readonly FUND: { readonly totalCount: number }; readonly BANK: { readonly totalCount: number }; readonly NGO: { readonly totalCount: number }; readonly CHAMBER: { readonly totalCount: number }; readonly INTERGOVERNMENTAL: { readonly totalCount: number }; readonly MEDIA: { readonly totalCount: number }; readonly OTHER: { readonly totalCount: number } } | {  } | null };
export const expandCounts: Operation<ExpandCountsData, ExpandCountsVariables> = { name: 'ExpandCounts', document: "query ExpandCounts($id:ID!$asOf:Date$knownAt:DateTime$status:[AgreementStatus!]){node(id:$id){...on Party{all:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{agreement:{status:$status}}){totalCount}COMPANY:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[COMPANY]agreement:{status:$status}}){totalCount}GOVERNMENT_AGENCY:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[GOVERNMENT_AGENCY]agreement:{status:$status}}){totalCount}MINISTRY:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[MINISTRY]agreement:{status:$status}}){totalCount}UNIVERSITY:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[UNIVERSITY]agreement:{status:$status}}){totalCount}RESEARCH_INSTITUTE:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[RESEARCH_INSTITUTE]agreement:{status:$status}}){totalCount}ACCELERATOR:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[ACCELERATOR]agreement:{status:$status}}){totalCount}TECHNOPARK:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[TECHNOPARK]agreement:{status:$status}}){totalCount}FUND:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[FUND]agreement:{status:$status}}){totalCount}BANK:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[BANK]agreement:{status:$status}}){totalCount}NGO:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[NGO]agreement:{status:$status}}){totalCount}CHAMBER:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[CHAMBER]agreement:{status:$status}}){totalCount}INTERGOVERNMENTAL:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[INTERGOVERNMENTAL]agreement:{status:$status}}){totalCount}MEDIA:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[MEDIA]agreement:{status:$status}}){totalCount}OTHER:partners(asOf:$asOf knownAt:$knownAt first:0 filter:{kind:[OTHER]agreement:{status:$status}}){totalCount}}}}" };

export type AgreementPartiesVariables = {
  readonly ids: readonly (string)[];
};
export type AgreementPartiesData = { readonly nodes: readonly ({  } | { readonly parties: readonly ({ readonly id: string })[] } | null)[] };
export const agreementParties: Operation<AgreementPartiesData, AgreementPartiesVariables> = { name: 'AgreementParties', document: "query AgreementParties($ids:[ID!]!){nodes(ids:$ids){...on Agreement{parties{id}}}}" };

export type BasedCountsVariables = {
  readonly id: string;
};
export type BasedCountsData = { readonly node: { readonly COMPANY: { readonly totalCount: number }; readonly GOVERNMENT_AGENCY: { readonly totalCount: number }; readonly MINISTRY: { readonly totalCount: number }; readonly UNIVERSITY: { readonly totalCount: number }; readonly RESEARCH_INSTITUTE: { readonly totalCount: number }; readonly ACCELERATOR: { readonly totalCount: number }; readonly TECHNOPARK: { readonly totalCount: number }; readonly FUND: { readonly totalCount: number }; readonly BANK: { readonly totalCount: number }; readonly NGO: { readonly totalCount: number }; readonly CHAMBER: { readonly totalCount: number }; readonly INTERGOVERNMENTAL: { readonly totalCount: number }; readonly MEDIA: { readonly totalCount: number }; readonly OTHER: { readonly totalCount: number } } | {  } | null };
export const basedCounts: Operation<BasedCountsData, BasedCountsVariables> = { name: 'BasedCounts', document: "query BasedCounts($id:ID!){node(id:$id){...on Country{COMPANY:organizations(first:0 filter:{kind:[COMPANY]}){totalCount}GOVERNMENT_AGENCY:organizations(first:0 filter:{kind:[GOVERNMENT_AGENCY]}){totalCount}MINISTRY:organizations(first:0 filter:{kind:[MINISTRY]}){totalCount}UNIVERSITY:organizations(first:0 filter:{kind:[UNIVERSITY]}){totalCount}RESEARCH_INSTITUTE:organizations(first:0 filter:{kind:[RESEARCH_INSTITUTE]}){totalCount}ACCELERATOR:organizations(first:0 filter:{kind:[ACCELERATOR]}){totalCount}TECHNOPARK:organizations(first:0 filter:{kind:[TECHNOPARK]}){totalCount}FUND:organizations(first:0 filter:{kind:[FUND]}){totalCount}BANK:organizations(first:0 filter:{kind:[BANK]}){totalCount}NGO:organizations(first:0 filter:{kind:[NGO]}){totalCount}CHAMBER:organizations(first:0 filter:{kind:[CHAMBER]}){totalCount}INTERGOVERNMENTAL:organizations(first:0 filter:{kind:[INTERGOVERNMENTAL]}){totalCount}MEDIA:organizations(first:0 filter:{kind:[MEDIA]}){totalCount}OTHER:organizations(first:0 filter:{kind:[OTHER]}){totalCount}}}}" };

export type CountsVariables = {
  readonly groupBy: readonly (AgreementDimension)[];
  readonly filter?: AgreementFilter | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly first?: number | null;
};
export type CountsData = { readonly agreementCounts: readonly ({ readonly key: readonly (string)[]; readonly count: number })[] };
export const counts: Operation<CountsData, CountsVariables> = { name: 'Counts', document: "query Counts($groupBy:[AgreementDimension!]!$filter:AgreementFilter$asOf:Date$knownAt:DateTime$first:Int){agreementCounts(groupBy:$groupBy filter:$filter asOf:$asOf knownAt:$knownAt first:$first){key count}}" };

export type MatrixVariables = {
  readonly filter?: AgreementFilter | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly first: number;
};
export type MatrixData = { readonly tieMatrix: { readonly countries: readonly ({ readonly code: string })[]; readonly cells: readonly ({ readonly country: { readonly code: string }; readonly partner: { readonly code: string }; readonly count: number })[] } };
export const matrix: Operation<MatrixData, MatrixVariables> = { name: 'Matrix', document: "query Matrix($filter:AgreementFilter$asOf:Date$knownAt:DateTime$first:Int!){tieMatrix(filter:$filter asOf:$asOf knownAt:$knownAt first:$first){countries{code}cells{country{code}partner{code}count}}}" };

export type SeriesVariables = {
  readonly interval: TimeInterval;
  readonly filter?: AgreementFilter | null;
  readonly from?: string | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
};
export type SeriesData = { readonly timeSeries: readonly ({ readonly key: string | null; readonly total: number; readonly undated: number; readonly points: readonly ({ readonly label: string; readonly count: number })[] })[] };
export const series: Operation<SeriesData, SeriesVariables> = { name: 'Series', document: "query Series($interval:TimeInterval!$filter:AgreementFilter$from:Date$asOf:Date$knownAt:DateTime){timeSeries(interval:$interval filter:$filter from:$from splitBy:STATUS asOf:$asOf knownAt:$knownAt first:20){key total undated points{label count}}}" };

export type CompareVariables = {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly filter?: AgreementFilter | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
};
export type CompareData = { readonly compare: { readonly a: { readonly party: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly byStatus: readonly ({ readonly key: readonly (string)[]; readonly count: number })[]; readonly bySector: readonly ({ readonly key: readonly (string)[]; readonly count: number })[]; readonly byKind: readonly ({ readonly key: readonly (string)[]; readonly count: number })[] }; readonly b: { readonly party: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null }; readonly byStatus: readonly ({ readonly key: readonly (string)[]; readonly count: number })[]; readonly bySector: readonly ({ readonly key: readonly (string)[]; readonly count: number })[]; readonly byKind: readonly ({ readonly key: readonly (string)[]; readonly count: number })[] }; readonly agreements: { readonly totalCount: number; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] }; readonly commonPartners: { readonly totalCount: number; readonly nodes: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] } } | null };
export const compare: Operation<CompareData, CompareVariables> = { name: 'Compare', document: "query Compare($a:PartyRef!$b:PartyRef!$filter:AgreementFilter$asOf:Date$knownAt:DateTime){compare(a:$a b:$b filter:$filter asOf:$asOf knownAt:$knownAt){a{...ComparedSide}b{...ComparedSide}agreements(first:20){totalCount nodes{...AgreementLine}}commonPartners(first:50){totalCount nodes{...PartyLine}}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment ComparedSide on ComparedParty{party{...PartyLine}byStatus:counts(groupBy:[STATUS]){key count}bySector:counts(groupBy:[SECTOR]){key count}byKind:counts(groupBy:[KIND]){key count}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type PathsVariables = {
  readonly from: PartyRef;
  readonly to: PartyRef;
  readonly maxLength: number;
  readonly through?: AgreementFilter | null;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly first: number;
};
export type PathsData = { readonly paths: readonly ({ readonly length: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[]; readonly steps: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] })[] };
export const paths: Operation<PathsData, PathsVariables> = { name: 'Paths', document: "query Paths($from:PartyRef!$to:PartyRef!$maxLength:Int!$through:AgreementFilter$asOf:Date$knownAt:DateTime$first:Int!){paths(from:$from to:$to maxLength:$maxLength through:$through asOf:$asOf knownAt:$knownAt first:$first){length parties{...PartyLine}steps{...AgreementLine}}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type NewestVariables = Record<string, never>;
export type NewestData = { readonly agreements: { readonly totalCount: number; readonly nodes: readonly ({ readonly id: string; readonly title: string; readonly kind: AgreementKind; readonly status: AgreementStatus; readonly sector: string | null; readonly signedOn: string | null; readonly sourceCount: number; readonly parties: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null })[] })[] }; readonly organizations: { readonly totalCount: number }; readonly articles: { readonly totalCount: number } };
export const newest: Operation<NewestData, NewestVariables> = { name: 'Newest', document: "query Newest{agreements(first:6){totalCount nodes{...AgreementLine}}organizations(first:0){totalCount}articles(first:0){totalCount}}fragment AgreementLine on Agreement{id title kind status sector signedOn sourceCount parties{...PartyLine}}fragment PartyLine on Party{__typename id name ...on Country{code}...on Organization{kind country{id code name}}}" };

export type SearchVariables = {
  readonly query: string;
  readonly types?: readonly (EntityType)[] | null;
  readonly first?: number | null;
};
export type SearchData = { readonly search: { readonly totalCount: number; readonly edges: readonly ({ readonly score: number; readonly node: { readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | { readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly name: string } | null; readonly organization: { readonly name: string } | null })[] } | { readonly __typename: 'Agreement'; readonly id: string; readonly title: string; readonly status: AgreementStatus; readonly signedOn: string | null } | { readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly place: string | null } | { readonly __typename: 'TradeFigure'; readonly id: string } | { readonly __typename: 'Article'; readonly id: string; readonly headline: string | null; readonly publisher: string | null; readonly publishedOn: string | null } })[] } };
export const search: Operation<SearchData, SearchVariables> = { name: 'Search', document: "query Search($query:String!$types:[EntityType!]$first:Int){search(query:$query types:$types first:$first){totalCount edges{score node{...NodeLine}}}}fragment NodeLine on Node{__typename id ...on Party{name}...on Country{code}...on Organization{kind country{id code name}}...on Person{name roles{title country{name}organization{name}}}...on Agreement{title status signedOn}...on Event{name startsOn place}...on Article{headline:title publisher publishedOn}}" };

export type AskVariables = {
  readonly question: string;
};
export type AskData = { readonly ask: { readonly question: string; readonly understood: boolean; readonly reason: string | null; readonly text: string; readonly query: string | null; readonly variables: string | null; readonly nodes: readonly ({ readonly __typename: 'Country'; readonly id: string; readonly name: string; readonly code: string } | { readonly __typename: 'Organization'; readonly id: string; readonly name: string; readonly kind: OrganizationKind; readonly country: { readonly id: string; readonly code: string; readonly name: string } | null } | { readonly __typename: 'Person'; readonly id: string; readonly name: string; readonly roles: readonly ({ readonly title: string; readonly country: { readonly name: string } | null; readonly organization: { readonly name: string } | null })[] } | { readonly __typename: 'Agreement'; readonly id: string; readonly title: string; readonly status: AgreementStatus; readonly signedOn: string | null } | { readonly __typename: 'Event'; readonly id: string; readonly name: string; readonly startsOn: string | null; readonly place: string | null } | { readonly __typename: 'TradeFigure'; readonly id: string } | { readonly __typename: 'Article'; readonly id: string; readonly headline: string | null; readonly publisher: string | null; readonly publishedOn: string | null })[]; readonly evidence: readonly ({ readonly quote: string; readonly start: number; readonly end: number; readonly confidence: number; readonly extractor: string; readonly article: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedOn: string | null; readonly url: string | null } })[] } };
export const ask: Operation<AskData, AskVariables> = { name: 'Ask', document: "query Ask($question:String!){ask(question:$question){question understood reason text query variables nodes{...NodeLine}evidence{...Passage}}}fragment NodeLine on Node{__typename id ...on Party{name}...on Country{code}...on Organization{kind country{id code name}}...on Person{name roles{title country{name}organization{name}}}...on Agreement{title status signedOn}...on Event{name startsOn place}...on Article{headline:title publisher publishedOn}}fragment Passage on Evidence{quote start end confidence extractor article{id title publisher publishedOn url}}" };
