import {
  loadArticles,
  loadClaims,
  loadCountChange,
  loadDeleteSupersededClaims,
  loadLockRevision,
} from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { periodOf } from '../model/partial-date.ts';

/** An article with what was read out of it. */
export interface ReadArticle {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** What copies of its story have in common with it: `ArticleFacts`. */
  readonly sketch: readonly string[];
  /** Name and version of what made the claims. */
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

/**
 * Writes articles with their claims in one transaction: all of them or none. `now` dates those that are new. Claims that an
 * earlier version of the extractor made of the same article go away. The derived graph is behind until `reconcile`.
 */
export async function storeArticles(
  graph: Graph,
  articles: readonly ReadArticle[],
  now: Date,
): Promise<void> {
  if (articles.length === 0) return;
  await graph.write(async (transaction) => {
    await transaction.run(loadLockRevision, {});
    await transaction.run(loadArticles, { rows: articles.map(articleRow), ingestedAt: now.toISOString() });
    const versions = articles.map(({ article, extractor }) => ({ articleId: article.id, extractor }));
    await transaction.run(loadDeleteSupersededClaims, { rows: versions });
    await transaction.run(loadClaims, {
      rows: articles.flatMap(({ article, claims }) => claims.map((claim) => claimRow(claim, article.text))),
    });
    await transaction.run(loadCountChange, {});
  });
}
