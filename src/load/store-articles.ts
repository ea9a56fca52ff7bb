import { loadArticles, loadClaims, loadDeleteSupersededClaims } from '../graph/generated/statements.ts';
import type { WriteTransaction } from '../graph/graph.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { periodOf } from '../model/partial-date.ts';
import type { Changed } from './affected/change.ts';
import { settleAddresses } from './settle-addresses.ts';

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

function claimRow({ id, articleId, statement, passage, extractor, rule, confidence }: Claim, text: string) {
  const { start, end } = passage;
  const quote = text.slice(start, end);
  return {
    id,
    articleId,
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
  articles: readonly ReadArticle[],
  { now, arrivals }: { readonly now: Date; readonly arrivals: number },
): Promise<StoredArticles> {
  const rows = await transaction.run(loadArticles, {
    rows: articles.map(articleRow),
    ingestedAt: now.toISOString(),
    arrivals,
  });
  const read = articles.map(({ article, claims }) => {
    return { articleId: article.id, claimIds: claims.map(({ id }) => id) };
  });
  const gone = await transaction.run(loadDeleteSupersededClaims, { rows: read });
  await transaction.run(loadClaims, {
    rows: articles.flatMap(({ article, claims }) => claims.map((claim) => claimRow(claim, article.text))),
  });
  const { before, moved } = await settleAddresses(
    transaction,
    articles.flatMap(({ article }) => article.url ?? []),
  );
  const created = new Set(rows.filter((row) => row.created).map(({ id }) => id));
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
  return { outcomes, changed: { articleIds, facts: gone.map(({ fact }) => fact) } };
}
