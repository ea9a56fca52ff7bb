import {
  loadArticles,
  loadClaims,
  loadCreateClaims,
  loadDeleteSupersededClaims,
} from '../graph/generated/statements.ts';
import type { WriteTransaction } from '../graph/graph.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { periodOf } from '../model/partial-date.ts';
import type { Changed } from './affected/change.ts';
import { inParts } from './in-parts.ts';
import { settleAddresses } from './settle-addresses.ts';

/** So many that the driver packs the next part while the server writes one. */
const articlesPerStatement = 25;

/** An article with what was read out of it. */
export interface ReadArticle {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** What copies of its story have in common with it: `ArticleFacts`. */
  readonly sketch: readonly string[];
  /** Name and version of all that made the claims; each claim has its own. */
  readonly extractor: string;
}

function articleRow({ article, sketch, extractor }: ReadArticle) {
  const { id, ...content } = article;
  const period = content.publishedOn === null ? null : periodOf(content.publishedOn);
  return {
    id,
    properties: {
      ...content,
      publishedFrom: period?.from ?? null,
      publishedTo: period?.to ?? null,
      sketch: [...sketch],
      extractor,
    },
  };
}

function claimRow({ id, statement, passage, extractor, rule, confidence }: Claim, text: string) {
  const { start, end } = passage;
  const quote = text.slice(start, end);
  return {
    id,
    properties: {
      type: statement.type,
      statement: JSON.stringify(statement),
      start,
      end,
      quote,
      extractor,
      rule,
      confidence,
    },
  };
}

/** What an extractor says twice it says once. */
function withDistinctClaims(read: ReadArticle): ReadArticle {
  const distinct = new Map(read.claims.map((claim) => [claim.id, claim]));
  return { ...read, claims: [...distinct.values()] };
}

function claimRows({ article, claims }: ReadArticle) {
  return { articleId: article.id, claims: claims.map((claim) => claimRow(claim, article.text)) };
}

/** Writes the claims of articles that have none yet. */
async function createClaims(transaction: WriteTransaction, articles: readonly ReadArticle[]): Promise<void> {
  await inParts(articles.map(claimRows), articlesPerStatement, (rows) =>
    transaction.run(loadCreateClaims, { rows }),
  );
}

/** Writes the claims of articles in place of those that they had; returns what rested on those that are gone. */
async function replaceClaims(
  transaction: WriteTransaction,
  articles: readonly ReadArticle[],
): Promise<string[]> {
  if (articles.length === 0) return [];
  const gone = await transaction.run(loadDeleteSupersededClaims, {
    rows: articles.map(({ article, claims }) => ({
      articleId: article.id,
      claimIds: claims.map(({ id }) => id),
    })),
  });
  await transaction.run(loadClaims, { rows: articles.map(claimRows) });
  return gone.map(({ fact }) => fact);
}

/** What became of an article that was to be stored. */
export type Stored = 'LOADED' | 'UPDATED';

/** What came of articles that were to be stored. */
export interface StoredArticles {
  /** For each id whether it is new, or replaces something: an earlier reading, or another article at its address. */
  readonly outcomes: Map<string, Stored>;
  readonly changed: Changed;
}

/**
 * Writes articles with their claims within a transaction. `now` dates those that are new. Claims of the same article that
 * another extractor, or an earlier version, had made go away; a new article at a known address takes the place of the one
 * that was there.
 */
export async function storeArticles(
  transaction: WriteTransaction,
  read: readonly ReadArticle[],
  { now, arrivals }: { readonly now: Date; readonly arrivals: number },
): Promise<StoredArticles> {
  const articles = read.map(withDistinctClaims);
  const rows = await transaction.run(loadArticles, {
    rows: articles.map(articleRow),
    ingestedAt: now.toISOString(),
    arrivals,
  });
  const created = new Set(rows.filter((row) => row.created).map(({ id }) => id));
  const isNew = ({ article }: ReadArticle) => created.has(article.id);
  const gone = await replaceClaims(
    transaction,
    articles.filter((article) => !isNew(article)),
  );
  await createClaims(transaction, articles.filter(isNew));
  const { before, moved } = await settleAddresses(
    transaction,
    articles.flatMap(({ article }) => article.url ?? []),
  );
  const seen = new Set(
    [...before].flatMap(([url, current]) => (current.some((id) => !created.has(id)) ? [url] : [])),
  );
  const outcomes = new Map(
    articles.map(({ article: { id, url } }) => {
      const replaces = !created.has(id) || (url !== null && seen.has(url));
      if (url !== null) seen.add(url);
      return [id, replaces ? 'UPDATED' : 'LOADED'] as const;
    }),
  );
  const articleIds = [...articles.map(({ article }) => article.id), ...moved];
  const settled = new Set(moved);
  const newArticles = articles
    .filter((article) => isNew(article) && !settled.has(article.article.id))
    .map(({ article: { id }, claims }) => ({ id, claims, cameAt: now.toISOString() }));
  return { outcomes, changed: { articleIds, newArticles, facts: gone } };
}
