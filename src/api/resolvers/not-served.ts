import { refuseNotServed } from '../not-served.ts';

/** The fields of Query, Mutation and Subscription that the contract has and this release does not serve. */
export const notServedQueries = {
  search: () =>
    refuseNotServed('search', 'organizations and people take a name filter; articles takes mentions.'),
  paths: () => refuseNotServed('paths', 'partners of partners lists chains of two agreements.'),
  agreementCounts: () =>
    refuseNotServed('agreementCounts', 'totalCount of agreements counts what one filter selects.'),
  ask: () =>
    refuseNotServed('ask', 'The example tabs of the playground show how each kind of question is asked.'),
};

const ingestInstead = 'npx diplograph ingest loads articles.';
const curateInstead = 'It is to come.';

/** type Mutation */
export const notServedMutations = {
  ingestArticles: () => refuseNotServed('ingestArticles', ingestInstead),
  retractArticle: () => refuseNotServed('retractArticle', curateInstead),
  mergeOrganizations: () => refuseNotServed('mergeOrganizations', curateInstead),
  undoJudgement: () => refuseNotServed('undoJudgement', curateInstead),
};

/** type Subscription */
export const notServedSubscriptions = {
  agreementChanged: {
    subscribe: () => refuseNotServed('agreementChanged', 'Ask for agreements again from time to time.'),
  },
};
