import {
  loadAffectedClaimsOfArticles,
  loadAffectedFactsOfArticles,
  readJudgementsByPeople,
} from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import type { Claim } from '../../model/claim.ts';
import type { Decision, PersonalJudgement } from '../../model/judgement.ts';
import { judgementOf } from '../judgement-rows.ts';
import { ask } from './ask.ts';
import { ReadClaims } from './claim-rows.ts';

/** An article that came with a change, and counts. */
export interface NewArticle {
  readonly id: string;
  /** When it came. */
  readonly cameAt: string;
  readonly claims: readonly Claim[];
}

/** What was changed of that from which the graph is derived. */
export interface Changed {
  /** Articles that came, went, came back, or were read anew. */
  readonly articleIds: readonly string[];
  /** Those among them that were not there before, as they were written. */
  readonly newArticles?: readonly NewArticle[];
  /** What claims supported that are gone for good. */
  readonly facts?: readonly string[];
  /** Decisions that were made or undone. */
  readonly decisions?: readonly Decision[];
}

/** A change with all that is to be known of it before anything is derived. */
export interface ReadChange {
  readonly transaction: WriteTransaction;
  /** The articles of which the derived graph may hold something: those that are not new. */
  readonly knownIds: readonly string[];
  readonly isChanged: (articleId: string) => boolean;
  /** Those of the articles that count, as they are now. */
  readonly claims: readonly Claim[];
  readonly decisions: readonly Decision[];
  /** By people, and standing. */
  readonly judgements: readonly PersonalJudgement[];
  /** What rested on the articles, and on claims that are gone. */
  readonly facts: ReadonlySet<string>;
  /** What rested on which of the claims of the articles, those among them that do not count any more. */
  readonly supports: readonly { readonly fact: string; readonly claim: string }[];
  readonly read: ReadClaims;
}

/** The articles whose words mean something else once this is decided. */
function articlesOf(decision: Decision): readonly string[] {
  if (decision.action === 'retract') return [decision.articleId];
  if (decision.action === 'split') return decision.articles;
  if ('reports' in decision) return decision.reports.map(({ articleId }) => articleId);
  return [];
}

/** Reads what a change is about, within the transaction that made it. */
export async function readChange(transaction: WriteTransaction, changed: Changed): Promise<ReadChange> {
  const decisions = changed.decisions ?? [];
  const ids = [...new Set([...changed.articleIds, ...decisions.flatMap(articlesOf)])];
  const changedIds = new Set(ids);
  const read = new ReadClaims();
  const newArticles = changed.newArticles ?? [];
  const newIds = new Set(newArticles.map(({ id }) => id));
  const knownIds = ids.filter((id) => !newIds.has(id));
  const claims = [
    ...read.take(await ask(transaction, loadAffectedClaimsOfArticles, { ids: knownIds })),
    ...newArticles.flatMap((article) => read.takeNew(article)),
  ];
  const supports = await ask(transaction, loadAffectedFactsOfArticles, { ids: knownIds });
  const judgements = (await transaction.run(readJudgementsByPeople, {})).map(judgementOf);
  return {
    transaction,
    knownIds,
    isChanged: (articleId) => changedIds.has(articleId),
    claims,
    decisions,
    judgements: judgements.filter(({ undone }) => undone === null),
    facts: new Set([...supports.map(({ fact }) => fact), ...(changed.facts ?? [])]),
    supports,
    read,
  };
}
