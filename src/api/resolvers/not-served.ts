import { refuseNotServed } from '../not-served.ts';

/** The fields of Query and Subscription that the contract has and this release does not serve. */
export const notServedQueries = {
  ask: () =>
    refuseNotServed('ask', 'The example tabs of the playground show how each kind of question is asked.'),
};

/** type Subscription */
export const notServedSubscriptions = {
  agreementChanged: {
    subscribe: () => refuseNotServed('agreementChanged', 'Ask for agreements again from time to time.'),
  },
};
