import { refuseNotServed } from '../not-served.ts';

/** The fields of Query that the contract has and this release does not serve. */
export const notServedQueries = {
  ask: () =>
    refuseNotServed('ask', 'The example tabs of the playground show how each kind of question is asked.'),
};
