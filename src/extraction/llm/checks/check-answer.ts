import type { ExtractedClaim } from '../../../model/claim.ts';
import type { Answer } from '../answer/answer-schema.ts';
import { Cast } from './cast.ts';
import { claimAgreements } from './check-agreements.ts';
import { claimEvents } from './check-events.ts';
import { castOrganizations, claimCountries, claimOrganizations } from './check-organizations.ts';
import { claimPersons } from './check-persons.ts';
import { claimTrade } from './check-trade.ts';
import { Checking } from './checking.ts';
import type { Source } from './read-source.ts';
import type { Rejection } from './rejection.ts';

/** What an article bears out of an answer, and what it does not. */
export interface CheckedAnswer {
  readonly claims: readonly ExtractedClaim[];
  readonly rejections: readonly Rejection[];
}

/** The order in which an extractor says its claims. */
const order = [
  'country-named',
  'organization-named',
  'organization-based',
  'person-named',
  'person-holds',
  'event-reported',
  'agreement-reported',
  'trade-reported',
];

/**
 * Holds an answer against the article: a claim passes only where its quote and every name in it are in the text and the
 * quote has the words that tell it. Whatever an answer holds, nothing comes out that the article does not say. Pure.
 */
export function checkAnswer(source: Source, answer: Answer): CheckedAnswer {
  const checking = new Checking(source, new Cast(source));
  claimCountries(checking, answer);
  castOrganizations(checking, answer);
  claimPersons(checking, answer);
  claimEvents(checking, answer);
  claimAgreements(checking, answer);
  claimTrade(checking, answer);
  // Last, because parties that the answer forgot to list are cast on their way.
  claimOrganizations(checking);
  const claims = checking.claims.toSorted(
    (a, b) => order.indexOf(a.statement.type) - order.indexOf(b.statement.type),
  );
  return { claims, rejections: checking.rejections };
}
