import * as statements from '../graph/generated/statements.ts';
import type { CursorKind } from './cursor.ts';

/** Each list of the API: its statements, and what its cursors hold. Lists of one type in one order share cursors. */

const byName: Pick<CursorKind, 'values'> = { values: ['string', 'string'] };
const byDate: Pick<CursorKind, 'values'> = { values: ['string', 'string'] };

/** Cursors of each type of node. */
export const cursorKinds = {
  organization: { type: 'Organization', ...byName },
  country: { type: 'Country', ...byName },
  party: { type: 'Party', ...byName },
  person: { type: 'Person', ...byName },
  agreement: { type: 'Agreement', ...byDate },
  event: { type: 'Event', ...byDate },
  tradeFigure: { type: 'TradeFigure', ...byDate },
  article: { type: 'Article', ...byDate },
  change: { type: 'Change', values: ['string', 'string'] },
  audit: { type: 'AuditEntry', values: ['string', 'string'] },
  hit: { type: 'SearchHit', values: ['number', 'string'] },
  judgement: { type: 'Judgement', values: ['number', 'string'] },
  report: { type: 'AgreementReport', values: ['string', 'string', 'number', 'string'] },
  countryReport: { type: 'CountryReport', values: ['string', 'string', 'number', 'string'] },
  evidence: { type: 'Evidence', values: ['string', 'string', 'number', 'number', 'string'] },
} as const satisfies Record<string, CursorKind>;

/** Lists of the whole graph. */
export const rootLists = {
  organizations: {
    page: statements.readOrganizationsPage,
    pageInOrder: statements.readOrganizationsPageByName,
    count: statements.readOrganizationsCount,
  },
  countries: { page: statements.readCountriesPage, count: statements.readCountriesCount },
  people: { page: statements.readPeoplePage, count: statements.readPeopleCount },
  agreements: {
    page: statements.readAgreementsPage,
    pageInOrder: statements.readAgreementsPageByDate,
    pageOfCountry: statements.readAgreementsPageOfCountry,
    count: statements.readAgreementsCount,
  },
  events: {
    page: statements.readEventsPage,
    pageInOrder: statements.readEventsPageByDate,
    count: statements.readEventsCount,
  },
  tradeFigures: { page: statements.readTradeFiguresPage, count: statements.readTradeFiguresCount },
  articles: {
    page: statements.readArticlesPage,
    pageInOrder: statements.readArticlesPageByDate,
    count: statements.readArticlesCount,
  },
  judgements: { page: statements.readJudgementsPage, count: statements.readJudgementsCount },
} as const;

/** Lists that each of many parents has. */
export const childLists = {
  organizationsOfCountry: {
    page: statements.readOrganizationsOfCountryPage,
    count: statements.readOrganizationsOfCountryCount,
  },
  agreementsOfParty: {
    page: statements.readAgreementsOfPartyPage,
    count: statements.readAgreementsOfPartyCount,
  },
  agreementsOfEvent: {
    page: statements.readAgreementsOfEventPage,
    count: statements.readAgreementsOfEventCount,
  },
  partners: { page: statements.readPartiesPartnersPage, count: statements.readPartiesPartnersCount },
  articlesMentioning: {
    page: statements.readArticlesMentioningPage,
    count: statements.readArticlesMentioningCount,
  },
  reportsOfAgreement: {
    page: statements.readAgreementsReportsPage,
    count: statements.readAgreementsReportsCount,
  },
  reportsOfCountry: {
    page: statements.readOrganizationsReportsPage,
    count: statements.readOrganizationsReportsCount,
  },
  evidenceOfFact: { page: statements.readEvidenceOfFactPage, count: statements.readEvidenceOfFactCount },
  evidenceOfArticle: {
    page: statements.readEvidenceOfArticlePage,
    count: statements.readEvidenceOfArticleCount,
  },
} as const;
